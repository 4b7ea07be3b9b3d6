package id.juara.story.judging;

import static id.juara.story.assignment.SampleRound.as;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Neighbours;
import id.juara.harness.Visitor;
import id.juara.story.assignment.SampleRound;
import id.juara.story.marksheet.Marksheet;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When a reading begins and ends, and which readings have no time. */
@QuarkusTest
class ReadingTimeTest {
    private static final String ONE_READING = "readings: 1";

    @Test
    void aReadingBeginsWhenItsJudgeFirstOpensTheEntryWhicheverWay() {
        var round = new SampleRound(4, 1, ONE_READING).running();
        var pile = round.pile(0);
        var judge = as(round.judge(0));
        assertThat(pile).allMatch(one -> opened(one) == null);

        judge.get("/api/v1/assignments/" + pile.get(0)).then().statusCode(200);
        judge.get("/api/v1/assignments/" + pile.get(1) + "/entry.pdf").then().statusCode(200);
        Visitor.signedIn(round.judge(0))
                .get("/judging/assignments/" + pile.get(2))
                .then()
                .statusCode(200);

        assertThat(pile.subList(0, 3)).allMatch(one -> opened(one) != null);
        assertThat(opened(pile.get(3))).isNull();
        var first = opened(pile.get(0));
        judge.get("/api/v1/assignments/" + pile.get(0)).then().statusCode(200);
        judge.get(round.path() + "/assignments/mine/pile.zip").then().statusCode(200);
        assertThat(opened(pile.get(0))).isEqualTo(first);
        assertThat(opened(pile.get(3))).isNotNull();
    }

    @Test
    void aListOfThePileAndAnotherJudgeOpenNothing() {
        var round = new SampleRound(1, 2, ONE_READING).running();
        var reader = round.pile(0).isEmpty() ? 1 : 0;
        var one = round.pile(reader).get(0);

        as(round.judge(1 - reader)).get("/api/v1/assignments/" + one).then().statusCode(404);
        as(round.judge(1 - reader))
                .get(round.path() + "/assignments/mine/pile.zip")
                .then()
                .statusCode(200);

        assertThat(opened(one)).isNull();
    }

    @Test
    void aReadingEndsWithTheFirstMarkOnTheLastCriterionAndLaterSavesDoNotMoveIt() {
        var round = new SampleRound(1, 1, ONE_READING).running();
        var one = round.pile(0).get(0);

        round.save(0, one, "70", "", "draft").statusCode(200);
        assertThat(marked(one)).isNull();
        round.save(0, one, "70", "80", "draft").statusCode(200);
        var marked = marked(one);
        assertThat(marked).isNotNull();
        round.save(0, one, "71", "", "draft").statusCode(200);
        round.save(0, one, "71", "82", "submitted").statusCode(200);

        assertThat(marked(one)).isEqualTo(marked);
        assertThat(brought(one)).isFalse();
    }

    @Test
    void marksFromAWorkbookWereGivenElsewhereAlsoWhereTheyAreCompletedOrSubmittedHere() {
        var round = new SampleRound(3, 1, ONE_READING).running();
        var pile = round.pile(0);
        round.save(0, pile.get(2), "10", "20", "draft").statusCode(200);
        var file = Marksheet.altered(Marksheet.download(round, 0), sheet -> {
            Marksheet.fill(sheet, 3);
            Marksheet.write(sheet, Marksheet.IMPACT + (Marksheet.FIRST + 1), "");
        });

        Marksheet.send(round, 0, file, "").statusCode(200);

        assertThat(marked(pile.get(0))).isNotNull();
        assertThat(brought(pile.get(0))).isTrue();
        assertThat(marked(pile.get(1))).isNull();
        round.save(0, pile.get(1), "50", "60", "draft").statusCode(200);
        assertThat(brought(pile.get(1))).isTrue();
        as(round.judge(0))
                .body(Map.of())
                .post(round.path() + "/assignments/mine/submission")
                .then()
                .statusCode(200);
        assertThat(brought(pile.get(0))).isTrue();
        // he had marked this one here before he took it along
        assertThat(brought(pile.get(2))).isFalse();
    }

    private static Object opened(UUID assignment) {
        return asked("select opened_at from assignment where id = ?", assignment);
    }

    private static Object marked(UUID assignment) {
        return asked("select marked_at from scoresheet where assignment = ?", assignment);
    }

    private static boolean brought(UUID assignment) {
        return (Boolean) asked("select brought from scoresheet where assignment = ?", assignment);
    }

    private static Object asked(String query, UUID assignment) {
        try (var connection = Neighbours.asOwner();
                var statement = connection.prepareStatement(query)) {
            statement.setObject(1, assignment);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getObject(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
