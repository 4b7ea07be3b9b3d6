package id.juara.story.panel;

import static id.juara.story.assignment.SampleRound.as;
import static id.juara.story.assignment.SampleRound.figure;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Visitor;
import id.juara.story.assignment.SampleRound;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A printed sheet is typed in by one and confirmed by another; until then it counts for nothing. */
@QuarkusTest
class TypedSheetsTest {
    private static final Map<String, String> MARKS = Map.of("novelty", "82.5", "impact", "90");
    private static final String COUNTING = "select count(*) from scoresheet where round = ? and state = 'submitted'";
    private static final String EVENTS =
            "select count(*) from event where about = ? and kind in ('SheetTyped', 'TypedSheetConfirmed', 'ScoresheetSubmitted')";

    @Test
    void aTypedSheetCountsOnlyOnceItsPanelistConfirmsIt() {
        var round = panel();
        var assignment = round.pile(0).get(0);

        var sheet =
                typed(round, assignment, MARKS).then().statusCode(201).extract().<String>path("sheet");
        assertThat(figure(COUNTING, round.round)).isZero();
        as(round.staff).post(round.path() + "/close").then().statusCode(409);
        confirm(round, 0, sheet).then().statusCode(200);

        assertThat(figure(COUNTING, round.round)).isEqualTo(1);
        assertThat(figure(EVENTS, "assignment/" + assignment)).isEqualTo(3);
        assertThat(figure(
                        "select count(*) from scoresheet where assignment = ? and submitted_at is not null and brought",
                        assignment))
                .isEqualTo(1);
        confirm(round, 0, sheet).then().statusCode(404); // a second click
        typed(round, assignment, MARKS).then().statusCode(409); // what was submitted is not typed over
        as(round.staff).post(round.path() + "/close").then().statusCode(200);
    }

    @Test
    void nobodyConfirmsWhatAnotherWrote() {
        var round = new SampleRound(1, 2, "kind: panel", "readings: all").running();
        var sheet = typed(round, round.pile(0).get(0), MARKS).<String>path("sheet");

        confirm(round, 1, sheet).then().statusCode(404);
        as(round.secretary)
                .post(round.path() + "/typed-sheets/" + sheet + "/confirmation")
                .then()
                .statusCode(403);

        assertThat(figure(COUNTING, round.round)).isZero();
        assertThat(as(round.judge(1)).get(round.path() + "/typed-sheets/mine").<List<?>>path("items"))
                .isEmpty();
    }

    @Test
    void aSheetThatIsNotWhatHeWroteIsRejectedWithItsReasonAndTypedAgain() {
        var round = panel();
        var assignment = round.pile(0).get(0);
        var first = typed(round, assignment, MARKS).<String>path("sheet");

        reject(round, first, " ").then().statusCode(422);
        reject(round, first, "Dampak 70.").then().statusCode(200);
        confirm(round, 0, first).then().statusCode(404);
        var second = typed(round, assignment, Map.of("novelty", "82.5", "impact", "75"))
                .<String>path("sheet");
        var third = typed(round, assignment, Map.of("novelty", "82.5", "impact", "70"))
                .<String>path("sheet");
        confirm(round, 0, second).then().statusCode(404); // replaced before anybody looked
        confirm(round, 0, third).then().statusCode(200);

        assertThat(figure(
                        "select count(*) from mark m join scoresheet s on s.id = m.scoresheet where s.assignment = ? and m.value = 70",
                        assignment))
                .isEqualTo(1);
    }

    @Test
    void whatThePanelistSubmitsHimselfWinsOverWhatWaits() {
        var round = panel();
        var assignment = round.pile(0).get(0);
        var sheet = typed(round, assignment, MARKS).<String>path("sheet");
        round.save(0, assignment, "50", "60", "submitted").statusCode(200);

        confirm(round, 0, sheet).then().statusCode(409);

        assertThat(figure(
                        "select count(*) from mark m join scoresheet s on s.id = m.scoresheet where s.assignment = ? and m.value in (50, 60)",
                        assignment))
                .isEqualTo(2);
    }

    @Test
    void aDraftOfThePanelistIsReplacedByWhatHeConfirms() {
        var round = panel();
        var assignment = round.pile(0).get(0);
        round.save(0, assignment, "10", "20", "draft").statusCode(200);
        var sheet = typed(round, assignment, MARKS).<String>path("sheet");

        confirm(round, 0, sheet).then().statusCode(200);

        assertThat(figure(COUNTING, round.round)).isEqualTo(1);
    }

    @Test
    void sheetsAreTypedOnlyInAPanelThatIsOpenAndWithMarksThatTheRulesTake() {
        var desk = new SampleRound(1, 1, "readings: 1").running();
        var early = new SampleRound(1, 1, "kind: panel", "readings: all");
        early.seatAll();
        early.deal();
        var round = panel();
        var assignment = round.pile(0).get(0);

        typed(desk, desk.pile(0).get(0), MARKS).then().statusCode(409);
        typed(early, early.pile(0).get(0), MARKS).then().statusCode(409);
        typed(round, assignment, Map.of("novelty", "82.5")).then().statusCode(422);
        typed(round, assignment, Map.of("novelty", "101", "impact", "1")).then().statusCode(422);
        typed(round, UUID.randomUUID(), MARKS).then().statusCode(404);
    }

    @Test
    void aFlawedFormComesBackAsItWasTypedAndAKeptOneShowsItsMarksToThePanelistAlone() {
        var round = panel();
        var assignment = round.pile(0).get(0);
        var secretary = Visitor.signedIn(round.secretary);
        var path = "/secretariat/" + round.edition + "/desk/sheets/" + assignment;

        var flawed = secretary.post(path, Map.of("mark-novelty", "delapan", "mark-impact", "61,5", "remark", "Bagus"));
        assertThat(flawed.statusCode()).isEqualTo(422);
        assertThat(flawed.asString()).contains("value=\"delapan\"", "value=\"61,5\"", ">Bagus<", "error-novelty");
        var kept = secretary.post(path, Map.of("mark-novelty", "82,5", "mark-impact", "61,5", "remark", "Bagus"));
        var list = secretary.follow(kept).asString();
        assertThat(list).contains("menunggu penegasan").doesNotContain("61,5");
        assertThat(secretary.get(path).asString()).doesNotContain("61,5");

        assertThat(Visitor.signedIn(round.judge(0))
                        .get("/panel/" + round.edition + "/desk")
                        .asString())
                .contains("<strong>61,5</strong>", "Bagus");
    }

    private static SampleRound panel() {
        return new SampleRound(1, 1, "kind: panel", "readings: all").running();
    }

    private static Response typed(SampleRound round, UUID assignment, Map<String, String> marks) {
        return as(round.secretary)
                .body(Map.of("assignment", assignment, "marks", marks))
                .post(round.path() + "/typed-sheets");
    }

    private static Response confirm(SampleRound round, int judge, String sheet) {
        return as(round.judge(judge)).post(round.path() + "/typed-sheets/" + sheet + "/confirmation");
    }

    private static Response reject(SampleRound round, String sheet, String reason) {
        return as(round.judge(0))
                .body(Map.of("reason", reason))
                .post(round.path() + "/typed-sheets/" + sheet + "/rejection");
    }
}
