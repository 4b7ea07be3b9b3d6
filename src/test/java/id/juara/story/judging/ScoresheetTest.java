package id.juara.story.judging;

import static id.juara.story.assignment.SampleRound.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.juara.harness.ReceiptProof;
import id.juara.story.assignment.SampleRound;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScoresheetTest {
    private static final String ONE_READING = "readings: 1";

    @Test
    void aJudgeReadsTheTextAsItWasSentAndTheCriteriaWithTheirAnchors() {
        var round = new SampleRound(1, 1, ONE_READING).running();
        var assignment = round.pile(0).get(0);

        var page = as(round.judge(0)).get("/api/v1/assignments/" + assignment).then();

        page.statusCode(200)
                .body("submission.entry.title", equalTo("Inovasi 0"))
                .body("submission.number", equalTo(round.edition + "-1000"))
                .body("roundState", equalTo("open"))
                .body("criteria.id", equalTo(List.of("novelty", "impact")))
                .body("criteria[0].weight", equalTo("40"))
                .body("criteria[0].scale.step", equalTo("0.5"))
                .body("criteria[0].anchors[0].mark", equalTo("0"))
                .body("criteria[0].anchors[0].says.id", equalTo("Tidak ada"))
                .body("scoresheet", nullValue());
    }

    @Test
    void aJudgeProvesThatHisScoresheetStandsInTheLedgerAndNobodyElseIsToldOfIt() {
        var round = new SampleRound(2, 2, "readings: 2").running();
        var assignment = round.pile(0).get(0);
        var path = "/api/v1/assignments/" + assignment + "/scoresheet/receipt";
        as(round.judge(0)).get(path).then().statusCode(404);
        round.save(0, assignment, "70.5", "", "draft").statusCode(200);
        as(round.judge(0)).get(path).then().statusCode(404);
        var leaf = round.save(0, assignment, "70.5", "80", "submitted")
                .statusCode(200)
                .extract()
                .path("receipt.leaf");

        var proof = ReceiptProof.fetched(() -> as(round.judge(0)), path);

        assertThat(proof.told().getString("leaf")).isEqualTo(leaf).isEqualTo(proof.leafOfContent());
        assertThat(proof.holds()).isTrue();
        as(round.judge(1)).get(path).then().statusCode(404);
    }

    @Test
    void aDraftMayLackMarksAndHasNoReceipt() {
        var round = new SampleRound(1, 1, ONE_READING).running();
        var assignment = round.pile(0).get(0);

        var answer = round.save(0, assignment, "70.5", "", "draft");

        answer.statusCode(200)
                .body("state", equalTo("draft"))
                .body("version", equalTo(1))
                .body("receipt", nullValue())
                .header("ETag", "\"1\"");
        as(round.judge(0))
                .get("/api/v1/assignments/" + assignment + "/scoresheet")
                .then()
                .statusCode(200)
                .body("marks", equalTo(Map.of("novelty", "70.5")));
    }

    @Test
    void submittedMarksGetAReceiptOfTheLedger() {
        var round = new SampleRound(1, 1, ONE_READING).running();
        var assignment = round.pile(0).get(0);

        var answer = round.save(0, assignment, "70.5", "80", "submitted");

        answer.statusCode(200)
                .body("state", equalTo("submitted"))
                .body("receipt.event", notNullValue())
                .body("receipt.at", notNullValue())
                .body("receipt.leaf", matchesPattern("[0-9a-f]{64}"))
                .body("fingerprint", matchesPattern("[0-9a-f]{64}"));
        assertThat(SampleRound.figure(
                        "select count(*) from event where kind = 'ScoresheetSubmitted' and about = ?",
                        "assignment/" + assignment))
                .isEqualTo(1);
    }

    @Test
    void aScoresheetMayBeSubmittedAgainAndTheLedgerKeepsEach() {
        var round = new SampleRound(1, 1, ONE_READING).running();
        var assignment = round.pile(0).get(0);
        round.save(0, assignment, "70", "80", "submitted").statusCode(200);

        var again = round.save(0, assignment, "75", "80", "submitted");

        again.statusCode(200).body("version", equalTo(2));
        as(round.judge(0))
                .get("/api/v1/assignments/" + assignment)
                .then()
                .body("scoresheet.marks.novelty", equalTo("75"));
        assertThat(SampleRound.figure("select count(*) from event where about = ?", "assignment/" + assignment))
                .isEqualTo(2);
    }

    @Test
    void aDraftNeverReplacesASubmittedScoresheet() {
        var round = new SampleRound(1, 1, ONE_READING).running();
        var assignment = round.pile(0).get(0);
        round.save(0, assignment, "70", "80", "submitted").statusCode(200);

        var draft = round.save(0, assignment, "10", "80", "draft");

        draft.statusCode(409).body("title", equalTo("scoresheet-submitted"));
    }

    @Test
    void everyFaultOfASubmittedScoresheetIsNamedByItsCriterion() {
        var round = new SampleRound(1, 1, ONE_READING).running();
        var assignment = round.pile(0).get(0);

        var answer = as(round.judge(0))
                .header("Accept-Language", "en")
                .body(Map.of("marks", Map.of("novelty", "70.3", "beauty", "5"), "state", "submitted"))
                .put("/api/v1/assignments/" + assignment + "/scoresheet")
                .then();

        answer.statusCode(422)
                .body("errors.pointer", hasItems("/marks/novelty", "/marks/impact", "/marks/beauty"))
                .body("errors.detail", hasItems("'Novelty' takes 0 to 100 by steps of 0.5, not 70.3."));
    }

    @Test
    void theFaultsAreToldInIndonesianWhereNothingElseIsAsked() {
        var round = new SampleRound(1, 1, ONE_READING).running();

        var answer = round.save(0, round.pile(0).get(0), "101", "80", "draft");

        answer.statusCode(422)
                .body("errors.detail", hasItems("'Kebaruan' diisi 0 sampai 100 dengan langkah 0,5, bukan 101."));
    }

    @Test
    void aMarkWithAnExponentOrACommaIsNotRead() {
        var round = new SampleRound(1, 1, ONE_READING).running();

        var answer = round.save(0, round.pile(0).get(0), "1e999999999", "80,5", "submitted");

        answer.statusCode(422).body("errors.pointer", equalTo(List.of("/marks/impact", "/marks/novelty")));
    }

    @Test
    void anotherJudgesAssignmentIsNotThere() {
        var round = new SampleRound(2, 2, ONE_READING).running();
        var others = round.pile(1).get(0);

        round.save(0, others, "70", "80", "submitted").statusCode(404).body("title", equalTo("not-your-assignment"));
        as(round.judge(0)).get("/api/v1/assignments/" + others).then().statusCode(404);
        as(round.judge(0))
                .get("/api/v1/assignments/" + others + "/scoresheet")
                .then()
                .statusCode(404);
        as(round.judge(0))
                .body(Map.of("reason", "x"))
                .post("/api/v1/assignments/" + others + "/recusal")
                .then()
                .statusCode(404);
        as(round.judge(0))
                .get("/api/v1/assignments/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void noMarkIsTakenBeforeTheRoundOpens() {
        var round = new SampleRound(1, 1, ONE_READING);
        round.seatAll();
        round.deal();

        var answer = round.save(0, round.pile(0).get(0), "70", "80", "submitted");

        answer.statusCode(409).body("title", equalTo("round-not-open"));
    }

    @Test
    void aSheetChangedInAnotherWindowIsNotOverwritten() {
        var round = new SampleRound(1, 1, ONE_READING).running();
        var assignment = round.pile(0).get(0);
        round.save(0, assignment, "70", "80", "draft").statusCode(200);
        round.save(0, assignment, "71", "80", "draft").statusCode(200);

        var stale = as(round.judge(0))
                .header("If-Match", "\"1\"")
                .body(Map.of("marks", Map.of("novelty", "10"), "state", "draft"))
                .put("/api/v1/assignments/" + assignment + "/scoresheet")
                .then();

        stale.statusCode(412);
        as(round.judge(0))
                .get("/api/v1/assignments/" + assignment + "/scoresheet")
                .then()
                .body("marks.novelty", equalTo("71"));
    }

    @Test
    void aMarkTakenOutOfADraftIsGone() {
        var round = new SampleRound(1, 1, ONE_READING).running();
        var assignment = round.pile(0).get(0);
        round.save(0, assignment, "70", "80", "draft").statusCode(200);

        round.save(0, assignment, "", "80", "draft").statusCode(200);

        as(round.judge(0))
                .get("/api/v1/assignments/" + assignment + "/scoresheet")
                .then()
                .body("marks", equalTo(Map.of("impact", "80")));
    }

    @Test
    void whoIsNoJudgeDoesNotReachAScoresheet() {
        var round = new SampleRound(1, 1, ONE_READING).running();
        var assignment = round.pile(0).get(0);

        as(round.staff).get("/api/v1/assignments/" + assignment).then().statusCode(403);
        as(round.secretary)
                .body(Map.of("marks", Map.of(), "state", "draft"))
                .put("/api/v1/assignments/" + assignment + "/scoresheet")
                .then()
                .statusCode(403);
    }

    @Test
    void aJudgesListTellsHisOwnPace() {
        var round = new SampleRound(3, 1, ONE_READING).running();
        var pile = round.pile(0);
        round.save(0, pile.get(0), "70", "80", "submitted").statusCode(200);
        round.save(0, pile.get(1), "70", "", "draft").statusCode(200);

        var mine = as(round.judge(0)).get(round.path() + "/assignments/mine").then();
        var drafts = as(round.judge(0))
                .get(round.path() + "/assignments/mine?state=draft")
                .then();

        mine.statusCode(200)
                .body("pace.done", equalTo(1))
                .body("pace.of", equalTo(3))
                .body("items.state", equalTo(List.of("submitted", "draft", "todo")))
                .body("items.title", not(hasItems("Diubah setelah dikirim")));
        drafts.body("items.id", equalTo(List.of(pile.get(1).toString())));
        as(round.auditor)
                .get("/api/v1/audit/assignments/" + pile.get(0))
                .then()
                .statusCode(200)
                .body("title", startsWith("Inovasi ")); // what the judge read, whatever its unit wrote since
    }
}
