package id.juara.story.round;

import static id.juara.story.assignment.SampleRound.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.juara.law.rules.Marks;
import id.juara.story.assignment.SampleRound;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.judging.Scoresheets;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoundTest {
    @Inject
    Scoresheets scoresheets;

    @Inject
    CompetitionRounds rounds;

    @Test
    void aRoundOpensOnceEverySubmissionHasAJudge() {
        var round = new SampleRound(2, 2, "readings: 1");
        round.seatAll();

        as(round.staff)
                .header("Accept-Language", "en")
                .post(round.path() + "/open")
                .then()
                .statusCode(409)
                .body("title", equalTo("submissions-without-judge"))
                .body("detail", containsString("2 submissions"))
                .body("detail", containsString(round.edition + "-1000"));
        round.deal();
        round.open().body("state", equalTo("open")).body("seed", nullValue());
        as(round.staff).post(round.path() + "/open").then().statusCode(409);
    }

    @Test
    void aRoundWithoutEntrantsDoesNotOpen() {
        var round = new SampleRound(0, 1, "readings: 1");

        as(round.staff)
                .post(round.path() + "/open")
                .then()
                .statusCode(409)
                .body("title", equalTo("round-without-entrants"));
    }

    @Test
    void onlyStaffOpenAndCloseARound() {
        var round = new SampleRound(1, 1, "readings: 1").running();

        for (var subject : List.of(round.judge(0), round.secretary, round.auditor)) {
            for (var act : List.of("/open", "/reconciliation", "/close")) {
                as(subject).post(round.path() + act).then().statusCode(403);
            }
        }
    }

    @Test
    void aRoundClosesOnceEveryAssignmentHasAScoresheetOrAnExcuse() {
        var round = new SampleRound(2, 2, "readings: 2").running();
        var first = round.pile(0);
        var second = round.pile(1);
        round.save(0, first.get(0), "70", "80", "submitted").statusCode(200);
        round.save(0, first.get(1), "70", "", "draft").statusCode(200);
        round.save(1, second.get(0), "70", "80", "submitted").statusCode(200);
        round.save(1, second.get(1), "70", "80", "submitted").statusCode(200);

        as(round.staff)
                .header("Accept-Language", "en")
                .post(round.path() + "/close")
                .then()
                .statusCode(409)
                .body("title", equalTo("scoresheets-missing"))
                .body("detail", containsString("1 assignments"));
        as(round.staff)
                .body(Map.of("reason", "Penilai sakit; tidak ada pengganti."))
                .post("/api/v1/assignments/" + first.get(1) + "/excuse")
                .then()
                .statusCode(201);
        var closed = as(round.staff).post(round.path() + "/close").then();

        closed.statusCode(200)
                .body("round.state", equalTo("closed"))
                .body("round.seed", equalTo(HexFormat.of().formatHex(round.seed)))
                .body("readings", is(3))
                .body("fewer", hasSize(1))
                .body("fewer[0].readings", is(1))
                .body("receipt.leaf", notNullValue())
                .body("head.size", notNullValue());
        assertThat(SampleRound.figure(
                        "select count(*) from leaf where event = ?",
                        closed.extract().jsonPath().getLong("receipt.event")))
                .isEqualTo(1);
    }

    @Test
    void nothingIsTakenAfterTheClose() {
        var round = new SampleRound(1, 1, "readings: 1").running();
        round.markAll();
        var assignment = round.pile(0).get(0);
        as(round.staff).post(round.path() + "/close").then().statusCode(200).body("fewer", empty());

        round.save(0, assignment, "1", "1", "submitted").statusCode(409).body("title", equalTo("round-closed"));
        as(round.judge(0))
                .body(Map.of("reason", "x"))
                .post("/api/v1/assignments/" + assignment + "/recusal")
                .then()
                .statusCode(409);
        as(round.staff)
                .body(Map.of("reason", "x"))
                .post("/api/v1/assignments/" + assignment + "/excuse")
                .then()
                .statusCode(409);
        as(round.secretary)
                .post(round.path() + "/assignments/repair")
                .then()
                .statusCode(409)
                .body("title", equalTo("round-closed"));
        as(round.staff).post(round.path() + "/close").then().statusCode(409);
    }

    @Test
    void aRoundThatNeverOpenedDoesNotClose() {
        var round = new SampleRound(1, 1, "readings: 1");

        as(round.staff).post(round.path() + "/close").then().statusCode(409).body("title", equalTo("round-not-open"));
    }

    @Test
    void anExcuseIsWrittenAndNeverTakesMarksAway() {
        var round = new SampleRound(2, 1, "readings: 1").running();
        var pile = round.pile(0);
        round.save(0, pile.get(0), "70", "80", "submitted").statusCode(200);

        as(round.staff)
                .body(Map.of("reason", "  "))
                .post("/api/v1/assignments/" + pile.get(1) + "/excuse")
                .then()
                .statusCode(422);
        as(round.staff)
                .body(Map.of("reason", "Kami tidak suka nilainya."))
                .post("/api/v1/assignments/" + pile.get(0) + "/excuse")
                .then()
                .statusCode(409)
                .body("title", equalTo("assignment-marked"));
    }

    @Test
    void anExcusedAssignmentTakesNoMarks() {
        var round = new SampleRound(1, 1, "readings: 1").running();
        var assignment = round.pile(0).get(0);
        as(round.judge(0))
                .body(Map.of("reason", "Kenal dengan pengusulnya."))
                .post("/api/v1/assignments/" + assignment + "/recusal")
                .then()
                .statusCode(201);

        round.save(0, assignment, "70", "80", "submitted").statusCode(409).body("title", equalTo("assignment-excused"));
        as(round.judge(0))
                .body(Map.of("reason", "Sekali lagi."))
                .post("/api/v1/assignments/" + assignment + "/recusal")
                .then()
                .statusCode(409);
    }

    @Test
    void thoseWhoRunTheRoundSeeHowFarEachJudgeIs() {
        var round = new SampleRound(4, 2, "readings: 1").running();
        var pile = round.pile(0);
        round.save(0, pile.get(0), "70", "80", "submitted").statusCode(200);
        as(round.judge(0))
                .body(Map.of("reason", "Sakit."))
                .post("/api/v1/assignments/" + pile.get(1) + "/recusal")
                .then()
                .statusCode(201);

        as(round.secretary)
                .get(round.path() + "/progress")
                .then()
                .statusCode(200)
                .body("assigned", is(3))
                .body("done", is(1))
                .body("excused", is(1))
                .body("judges", hasSize(2))
                .body("judges[0].assigned", is(1))
                .body("judges[0].done", is(1));
    }

    @Test
    void theMarksThatCountAreThoseOfSubmittedScoresheetsOfStandingAssignments() {
        var round = new SampleRound(2, 2, "readings: 2");
        var seats = round.seatAll();
        round.deal();
        round.open();
        round.save(0, round.pile(0).get(0), "70.5", "80", "submitted").statusCode(200);
        round.save(0, round.pile(0).get(1), "70", "", "draft").statusCode(200);
        round.save(1, round.pile(1).get(0), "60", "60", "submitted").statusCode(200);
        as(round.judge(1))
                .body(Map.of("reason", "Kenal."))
                .post("/api/v1/assignments/" + round.pile(1).get(0) + "/recusal")
                .then()
                .statusCode(201);

        List<Marks> marks =
                QuarkusTransaction.requiringNew().call(() -> scoresheets.submittedIn(rounds.findById(round.round)));

        assertThat(marks).hasSize(1);
        assertThat(marks.get(0).judge()).isEqualTo(seats.get(0).toString());
        assertThat(marks.get(0).values())
                .isEqualTo(Map.of("novelty", new BigDecimal("70.5"), "impact", new BigDecimal("80")));
    }

    @Test
    void aReconciliationShowsTheTeamsMarksWithoutNamesAndTakesRevisedOnes() {
        var round = new SampleRound(1, 2, "readings: 2", "reconciliation: {counts: revised}").running();
        var own = round.pile(0).get(0);
        var others = round.pile(1).get(0);
        as(round.staff)
                .post(round.path() + "/reconciliation")
                .then()
                .statusCode(409)
                .body("title", equalTo("scoresheets-missing"));
        round.save(0, own, "70", "80", "submitted").statusCode(200);
        round.save(1, others, "40", "50", "submitted").statusCode(200);
        as(round.judge(0)).get("/api/v1/assignments/" + own + "/team").then().statusCode(404);

        as(round.staff)
                .post(round.path() + "/reconciliation")
                .then()
                .statusCode(200)
                .body("state", equalTo("reconciling"));
        as(round.judge(0))
                .get("/api/v1/assignments/" + own + "/team")
                .then()
                .statusCode(200)
                .body(
                        "",
                        equalTo(Map.of(
                                "items",
                                List.of(Map.of("stage", "first", "marks", Map.of("novelty", "40", "impact", "50"))))));
        round.save(0, own, "60", "70", "submitted").statusCode(200).body("version", is(1));

        as(round.judge(0))
                .get("/api/v1/assignments/" + own)
                .then()
                .body("scoresheet.marks.novelty", equalTo("70"))
                .body("revised.marks.novelty", equalTo("60"));
        assertThat(noveltyThatCounts(round)).containsExactlyInAnyOrder("60", "40");
        as(round.staff).post(round.path() + "/close").then().statusCode(200).body("readings", is(2));
    }

    @Test
    void firstMarksCountWhereTheRulesSaySo() {
        var round = new SampleRound(1, 1, "readings: 1", "reconciliation: {counts: first}").running();
        round.markAll();
        as(round.staff).post(round.path() + "/reconciliation").then().statusCode(200);
        round.save(0, round.pile(0).get(0), "1", "1", "submitted").statusCode(200);

        assertThat(noveltyThatCounts(round)).containsExactly("70");
    }

    @Test
    void aRoundWhoseRulesKnowNoReconciliationHasNone() {
        var round = new SampleRound(1, 1, "readings: 1").running();
        round.markAll();

        as(round.staff)
                .post(round.path() + "/reconciliation")
                .then()
                .statusCode(409)
                .body("title", equalTo("no-reconciliation"));
    }

    @Test
    void whereJudgesDisagreeOneMoreReadsTheSubmission() {
        var round = new SampleRound(2, 4, "readings: 2", "disagreement: {spread-over: 30, then: one-more-reading}")
                .running();
        round.markAll();
        var far = round.pile(0).isEmpty() ? 1 : 0;
        round.save(far, round.pile(far).get(0), "10", "10", "submitted").statusCode(200);

        var tried = as(round.secretary)
                .post(round.path() + "/assignments/disagreements?dryRun=true")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var asked = as(round.secretary)
                .post(round.path() + "/assignments/disagreements")
                .then()
                .statusCode(201);

        asked.body("disagreements", hasSize(1))
                .body("disagreements[0].spread", equalTo("66"))
                .body("dealt.readings", is(1));
        assertThat(asked.extract().asString()).isEqualTo(tried);
        as(round.secretary)
                .post(round.path() + "/assignments/disagreements")
                .then()
                .body("dealt.readings", is(0));
        as(round.secretary)
                .post(round.path() + "/assignments/repair")
                .then()
                .statusCode(201)
                .body("readings", is(0));
    }

    @Test
    void aRoundWhoseRulesAskForNoFurtherReadingRefusesOne() {
        var round = new SampleRound(1, 2, "readings: 1").running();

        as(round.secretary)
                .post(round.path() + "/assignments/disagreements")
                .then()
                .statusCode(409)
                .body("title", equalTo("no-disagreement-rule"));
    }

    private List<String> noveltyThatCounts(SampleRound round) {
        return QuarkusTransaction.requiringNew()
                .call(() -> scoresheets.submittedIn(rounds.findById(round.round)))
                .stream()
                .map(sheet -> sheet.values().get("novelty").toPlainString())
                .toList();
    }
}
