package id.juara.story.preparation;

import static id.juara.story.assignment.SampleRound.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import id.juara.story.assignment.SampleRound;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PreparationTest {
    private static final String ONE_READING = "readings: 1";
    private static final Map<String, String> PACT =
            Map.of("id", "Saya menilai sendiri dan jujur.", "en", "I mark alone and honestly.");

    @Test
    void aJudgeMarksOnceThePactIsSignedAndThePracticeIsDone() {
        var round = prepared(new SampleRound(1, 1, ONE_READING));
        var assignment = round.pile(0).get(0);
        round.save(0, assignment, "70", "80", "draft").statusCode(409).body("title", equalTo("not-prepared"));

        sign(round, standing(round).extract().path("sha256"))
                .statusCode(201)
                .body("leaf", matchesPattern("[0-9a-f]{64}"));
        round.save(0, assignment, "70", "80", "draft").statusCode(409);
        practise(round, "60", "50").statusCode(201);

        round.save(0, assignment, "70", "80", "draft").statusCode(200);
        standing(round).body("ready", equalTo(true)).body("signed", equalTo(true));
    }

    @Test
    void whatOthersGaveAPracticeEntryIsToldOnceTheOwnMarksAreGiven() {
        var round = prepared(new SampleRound(1, 1, ONE_READING));
        standing(round).body("practice[0].marks", nullValue()).body("practice[0].reasons", nullValue());

        practise(round, "60", "50");

        standing(round)
                .body("practice[0].own", equalTo(Map.of("novelty", "60", "impact", "50")))
                .body("practice[0].marks", equalTo(Map.of("novelty", "40", "impact", "75.5")))
                .body("practice[0].reasons.en", equalTo("Few use it."));
        practise(round, "40", "75.5").statusCode(409).body("title", equalTo("already-so"));
    }

    @Test
    void aRoundThatNobodyPreparedAsksNothing() {
        var round = new SampleRound(1, 1, ONE_READING).running();

        standing(round).body("ready", equalTo(true)).body("pact", nullValue()).body("practice", equalTo(List.of()));
    }

    @Test
    void aSignatureIsUnderTheTextThatTheJudgeHasRead() {
        var round = prepared(new SampleRound(1, 1, ONE_READING));

        sign(round, "0".repeat(64)).statusCode(412).body("title", equalTo("changed-meanwhile"));
    }

    @Test
    void whatJudgesAreToldStandsOnceTheRoundHasOpened() {
        var round = prepared(new SampleRound(1, 1, ONE_READING));

        prepare(round, Map.of("pact", PACT)).statusCode(409).body("title", equalTo("round-opened"));
    }

    @Test
    void whoSaysWhatHeLastSawDoesNotWriteOverAnother() {
        var round = new SampleRound(1, 1, ONE_READING);
        var seen = as(round.secretary).get(round.path() + "/preparation").getHeader("ETag");
        prepare(round, Map.of("pact", PACT)).statusCode(200);

        as(round.staff)
                .header("If-Match", seen)
                .body(Map.of("marksBy", "2026-12-01"))
                .put(round.path() + "/preparation")
                .then()
                .statusCode(412)
                .body("title", equalTo("changed-meanwhile"));

        as(round.auditor).get(round.path() + "/preparation").then().body("pact", equalTo(PACT));
    }

    @Test
    void aPracticeEntryBearsMarksThatTheRulesTake() {
        var round = new SampleRound(1, 1, ONE_READING);
        var entry = Map.of("id", "Big Words", "title", PACT, "parts", List.of(), "marks", Map.of("novelty", 101));

        var answer = prepare(round, Map.of("practice", List.of(entry)));

        answer.statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/practice/0/id",
                                "/practice/0",
                                "/practice/0/marks/novelty",
                                "/practice/0/marks/impact"));
    }

    @Test
    void onlyAJudgeOfTheRoundSignsItsPact() {
        var round = prepared(new SampleRound(1, 1, ONE_READING));
        var other = new SampleRound(1, 1, ONE_READING).running();

        as(other.judge(0)).get(round.path() + "/preparation/mine").then().statusCode(404);
    }

    private static SampleRound prepared(SampleRound round) {
        var entry = Map.of(
                "id", "market",
                "title", Map.of("id", "Pasar Daring", "en", "Market Online"),
                "parts",
                        List.of(Map.of(
                                "heading", Map.of("id", "Ringkasan", "en", "Summary"),
                                "text", Map.of("id", "Pasar buka malam.", "en", "The market opens at night."))),
                "marks", Map.of("novelty", 40, "impact", 75.5),
                "reasons", Map.of("id", "Sedikit pemakainya.", "en", "Few use it."));
        prepare(round, Map.of("pact", PACT, "marksBy", "2026-12-01", "practice", List.of(entry)))
                .statusCode(200);
        return round.running();
    }

    private static ValidatableResponse prepare(SampleRound round, Map<String, ?> form) {
        return as(round.secretary).body(form).put(round.path() + "/preparation").then();
    }

    private static ValidatableResponse standing(SampleRound round) {
        return as(round.judge(0)).get(round.path() + "/preparation/mine").then().statusCode(200);
    }

    private static ValidatableResponse sign(SampleRound round, String sha256) {
        return as(round.judge(0))
                .body(Map.of("sha256", sha256))
                .post(round.path() + "/preparation/mine/signature")
                .then();
    }

    private static ValidatableResponse practise(SampleRound round, String novelty, String impact) {
        return as(round.judge(0))
                .body(Map.of("marks", Map.of("novelty", novelty, "impact", impact)))
                .post(round.path() + "/preparation/mine/practice/market")
                .then();
    }
}
