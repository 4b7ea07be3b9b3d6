package id.juara.story.judging;

import static id.juara.story.assignment.SampleRound.as;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Statements;
import id.juara.story.assignment.SampleRound;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JudgesSeeOnlyThemselvesTest {
    @Test
    void whatOtherJudgesDoChangesNoByteOfAJudgesPages() {
        var round = new SampleRound(3, 3, "readings: 3").running();
        var own = round.pile(0);
        round.save(0, own.get(0), "70", "80", "submitted").statusCode(200);
        round.save(0, own.get(1), "70", "", "draft").statusCode(200);
        var before = pages(round, own.get(0).toString());

        for (var assignment : round.pile(1)) {
            round.save(1, assignment, "11", "12", "submitted").statusCode(200);
        }
        round.save(2, round.pile(2).get(0), "99", "", "draft").statusCode(200);
        as(round.judge(2))
                .body(Map.of("submission", round.submissions.get(1), "relation", "keluarga"))
                .post(round.path() + "/conflicts")
                .then()
                .statusCode(201);

        assertThat(pages(round, own.get(0).toString())).isEqualTo(before);
    }

    @Test
    void aListCostsAsManyQueriesForOneRowAsForMany() {
        var one = new SampleRound(1, 1, "readings: 1").running();
        var many = new SampleRound(40, 1, "readings: 1").running();

        assertThat(queries(many, list -> list.path() + "/assignments/mine", list -> list.judge(0)))
                .isEqualTo(queries(one, list -> list.path() + "/assignments/mine", list -> list.judge(0)));
        assertThat(queries(many, list -> list.path() + "/assignments", list -> list.secretary))
                .isEqualTo(queries(one, list -> list.path() + "/assignments", list -> list.secretary));
    }

    @Test
    void theJudgesConflictsAndProgressOfARoundCostAsManyQueriesForOneAsForMany() {
        var one = withConflicts(1);
        var many = withConflicts(12);

        for (var path : List.of("/judges", "/conflicts", "/progress")) {
            assertThat(queries(many, list -> list.path() + path, list -> list.secretary))
                    .as(path)
                    .isEqualTo(queries(one, list -> list.path() + path, list -> list.secretary));
        }
    }

    private static SampleRound withConflicts(int judges) {
        var round = new SampleRound(1, judges, "readings: 1");
        round.seatAll();
        for (int judge = 0; judge < judges; judge++) {
            as(round.judge(judge))
                    .body(Map.of("submission", round.submissions.get(0), "relation", "keluarga"))
                    .post(round.path() + "/conflicts")
                    .then()
                    .statusCode(201);
        }
        return round;
    }

    /** Status, headers but the hour, and body of every page a judge has. */
    private static List<String> pages(SampleRound round, String assignment) {
        return List.of(
                        round.path() + "/assignments/mine",
                        round.path() + "/assignments/mine?state=todo",
                        round.path() + "/assignments/mine?limit=1",
                        round.path() + "/conflicts",
                        round.path() + "/progress",
                        round.path(),
                        "/api/v1/assignments/" + assignment,
                        "/api/v1/assignments/" + assignment + "/scoresheet",
                        "/api/v1/assignments/" + assignment + "/team")
                .stream()
                .map(path -> {
                    var answer = as(round.judge(0)).get(path);
                    var headers = answer.headers().asList().stream()
                            .filter(header -> !header.getName().equalsIgnoreCase("Date"))
                            .map(Object::toString)
                            .sorted()
                            .toList();
                    return path + " " + answer.statusCode() + " " + headers + " " + answer.asString();
                })
                .toList();
    }

    private static List<String> queries(
            SampleRound round, Function<SampleRound, String> path, Function<SampleRound, String> who) {
        var asked = Statements.of(
                () -> as(who.apply(round)).get(path.apply(round)).then().statusCode(200));
        assertThat(asked).isNotEmpty();
        return asked;
    }
}
