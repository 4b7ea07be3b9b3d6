package id.juara.story.objection;

import static id.juara.harness.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.juara.harness.Visitor;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An erratum of a list that has filled a round which is being read: whoever is struck does not win it, whoever is added is read. */
@QuarkusTest
class NextRoundTest {
    private ClosedRound round;

    @BeforeEach
    void publish() {
        round = ClosedRound.ofFour("objection-days: 5").published();
    }

    @Test
    void aStruckEntryLeavesTheRoundThatReadsItAndItsMarksAreKeptWithoutCounting() {
        panelOpens();
        day(0, 1);
        marked(0, 80);
        marked(1, 95);

        struckAndAdded(1, List.of());

        assertThat(ClosedRound.ask(
                        "select string_agg(submission::text, ',') from entrant where round = ?", round.panel))
                .isEqualTo(round.submissions.get(0).toString());
        assertThat(ClosedRound.ask(
                        "select string_agg(distinct state || ': ' || excuse, ',') from assignment where round = ? and submission = ?",
                        round.panel,
                        round.submissions.get(1)))
                .isEqualTo("excused: Dicoret dengan ralat 1. / Struck by erratum 1.");
        assertThat(ClosedRound.ask(
                        "select count(*) from scoresheet s join assignment a on a.id = s.assignment where a.round = ? and a.submission = ?",
                        round.panel,
                        round.submissions.get(1)))
                .isEqualTo("2");
        assertThat(ClosedRound.ask("select string_agg(turn::text, ',') from panel_slot where round = ?", round.panel))
                .as("the other's turn stays where it is")
                .isEqualTo("1");
        assertThat(Visitor.signedIn(round.staff)
                        .get("/office/" + round.edition + "/rounds/desk/entries/" + round.submissions.get(1)
                                + "?lang=en")
                        .asString())
                .contains("Struck from the list by an erratum");
        close().statusCode(200);
        as(round.staff)
                .get(round.panelPath() + "/ranking")
                .then()
                .body(
                        "rankings[0].items.submission",
                        contains(round.submissions.get(0).toString()));
    }

    @Test
    void anEntryStruckAfterTheCloseIsNotInTheRankingAnyMore() {
        panelOpens();
        marked(0, 80);
        marked(1, 95);
        close().statusCode(200);

        struckAndAdded(1, List.of());

        as(round.staff)
                .get(round.panelPath() + "/ranking")
                .then()
                .body(
                        "rankings[0].items.submission",
                        contains(round.submissions.get(0).toString()));
    }

    @Test
    void aRoundDoesNotCloseWithAnAddedEntryThatNobodyWasGiven() {
        panelOpens();
        marked(0, 80);
        marked(1, 70);

        struckAndAdded(1, List.of(round.submissions.get(2)));

        assertThat(Visitor.signedIn(round.staff)
                        .get("/office/" + round.edition + "?lang=en")
                        .asString())
                .contains("Entries that nobody was given to read: 1");
        close().statusCode(409)
                .body("title", equalTo("submissions-without-judge"))
                .body("detail", containsString(round.number(2)));
        marked(2, 75);
        close().statusCode(200);
    }

    @Test
    void whoeverProposesTheNextListIsToldThatTheEarlierOneMayStillChange() {
        panelOpens();
        marked(0, 80);
        marked(1, 95);
        close().statusCode(200);
        var page = "/office/" + round.edition + "/rounds/panel/shortlist?lang=en";

        assertThat(Visitor.signedIn(round.staff).get(page).asString()).contains("may be objected to until");
        round.later("-6 days");
        assertThat(Visitor.signedIn(round.staff).get(page).asString()).doesNotContain("may be objected to until");
    }

    private void panelOpens() {
        ClosedRound.change("update round set state = 'open', opened_at = clock_timestamp() where id = ?", round.panel);
    }

    private void marked(int entry, int mark) {
        round.markInPanel(entry, 0, mark, mark);
        round.markInPanel(entry, 1, mark, mark);
    }

    private void day(int first, int second) {
        as(round.secretary)
                .body(Map.of(
                        "begins",
                        Instant.parse("2036-05-02T02:00:00Z").toString(),
                        "minutes",
                        20,
                        "venue",
                        "Aula",
                        "submissions",
                        List.of(round.submissions.get(first), round.submissions.get(second))))
                .post(round.panelPath() + "/panel-days")
                .then()
                .statusCode(201);
    }

    private void struckAndAdded(int struck, List<?> added) {
        as(round.staff)
                .body(Map.of("reason", "Salah hitung", "struck", List.of(round.number(struck)), "added", added))
                .post(round.path() + "/errata")
                .then()
                .statusCode(201);
        as(round.signatory).post(round.path() + "/errata/1/approval").then().statusCode(200);
    }

    private ValidatableResponse close() {
        return as(round.staff).post(round.panelPath() + "/close").then();
    }
}
