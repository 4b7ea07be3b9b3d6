package id.juara.story.sensitivity;

import static id.juara.story.shortlist.ClosedRound.both;
import static id.juara.story.shortlist.ClosedRound.novelOrUseful;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.juara.harness.Cast;
import id.juara.harness.Statements;
import id.juara.story.assignment.SampleRound;
import id.juara.story.shortlist.ClosedRound;
import id.juara.story.wave.WavedRound;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SensitivityTest {

    @Test
    void otherWeightsNameWhoWouldEnterAndWhoWouldLeaveAndChangeNothingOfficial() {
        var round = novelOrUseful();
        var official = ranking(round);

        var tried = whatIf(round, Map.of("weights", Map.of("novelty", 80, "impact", 20)));

        tried.statusCode(200)
                .body("official", is(false))
                .body("notice.id", containsString("Bukan hasil resmi"))
                .body("change.enters.number", equalTo(List.of(round.number(2))))
                .body("change.leaves.number", equalTo(List.of(round.number(1))))
                .body("change.stays", is(1))
                .body("change.says.en", equalTo("1 would enter, 1 would leave, 1 go on either way."))
                .body("receipt.event", notNullValue());
        assertThat(ranking(round)).isEqualTo(official);
        round.sealed();
        Cast.as(round.staff)
                .get(round.path() + "/shortlist")
                .then()
                .body("items.findAll { it.chosen }.submission", equalTo(List.of(id(round, 0), id(round, 1))));
    }

    @Test
    void theLedgerKeepsTheQuestionWithItsAnswer() {
        var round = novelOrUseful();

        whatIf(round, Map.of("weights", Map.of("novelty", 80, "impact", 20))).statusCode(200);

        var event = ClosedRound.ask(
                "select convert_from(bytes, 'UTF8') from event where kind = 'OtherRulesTried' and about = ?",
                "round/" + round.edition + "/desk");
        assertThat(event)
                .contains("\"novelty\":\"80\"")
                .contains("\"enters\":[\"" + id(round, 2) + "\"]")
                .contains("\"leaves\":[\"" + id(round, 1) + "\"]");
    }

    @Test
    void anotherCutAndAnotherMethodAreTriedToo() {
        var round = novelOrUseful();

        whatIf(round, Map.of("top", 3))
                .body("change.enters.number", equalTo(List.of(round.number(2))))
                .body("change.leaves", empty());
        whatIf(round, Map.of("passMark", 85)).body("change.leaves.number", equalTo(List.of(round.number(1))));
        for (var method : List.of("median", "crossed", "calibrated", "huber")) {
            whatIf(round, Map.of("method", method)).statusCode(200).body("change.enters", empty());
        }
        whatIf(round, Map.of("clusters", Map.of("ministry", Map.of("cap", 0)))).statusCode(200);
    }

    @Test
    void whereTheGateOfATriedMethodRefusesTheAnswerSaysWhyTheMeanDecides() {
        var round = novelOrUseful();

        whatIf(round, Map.of("method", "calibrated"))
                .body("meanDecides.method", equalTo("calibrated"))
                .body("meanDecides.says.en", startsWith("These marks do not bear points corrected for strict"))
                .body("meanDecides.says.id", containsString("yang menentukan adalah rata-rata nilai"))
                .body("meanDecides.because.en", hasItem(startsWith("half of the judges read at most 4.0 submissions")));
        whatIf(round, Map.of("method", "huber")).statusCode(200).body("meanDecides", nullValue());
        whatIf(round, Map.of("top", 3)).statusCode(200).body("meanDecides", nullValue());
    }

    @Test
    void everyFaultOfAWishIsTold() {
        var round = novelOrUseful();

        whatIf(round, Map.of()).statusCode(422).body("errors.pointer", equalTo(List.of("/")));
        whatIf(
                        round,
                        Map.of(
                                "weights",
                                Map.of("novelty", 80),
                                "method",
                                "mode",
                                "dropEachSide",
                                1,
                                "top",
                                0,
                                "clusters",
                                Map.of("moon", Map.of("floor", 2, "cap", 1))))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        equalTo(List.of(
                                "/weights", "/method", "/dropEachSide", "/top", "/clusters/moon", "/clusters/moon")));
        assertThat(ClosedRound.ask(
                        "select count(*) from event where kind = 'OtherRulesTried' and about = ?",
                        "round/" + round.edition + "/desk"))
                .isEqualTo("0");
    }

    @Test
    void noOtherRulesAreTriedWhileMarksMayChange() {
        var round = new SampleRound(2, 2, "readings: 1").running();

        for (var act : List.of("/what-if", "/sensitivity")) {
            Cast.as(round.staff)
                    .body(act.equals("/what-if") ? Map.of("top", 1) : Map.of())
                    .post(round.path() + act)
                    .then()
                    .statusCode(409)
                    .body("title", equalTo("round-not-closed"));
        }
    }

    @Test
    void eachFloorAndCapOfAShortlistNamesItsPrice() {
        // clusters in turn: regency, city, province, regency
        var round = new ClosedRound(
                List.of("cut: {top: 2, clusters: {province: {floor: 1}, city: {cap: 1}}}"),
                List.of(),
                both(90),
                both(80),
                both(70),
                both(60));

        Cast.as(round.auditor)
                .get(round.path() + "/shortlist/prices")
                .then()
                .statusCode(200)
                .body("items.cluster", equalTo(List.of("city", "province")))
                .body("items.bound", equalTo(List.of("cap", "floor")))
                .body("items[0].says.en", equalTo("This bound changes nothing."))
                .body("items[1].displaced.number", equalTo(List.of(round.number(1))))
                .body("items[1].admitted.number", equalTo(List.of(round.number(2))))
                .body("items[1].lost", equalTo("10.00"))
                .body("items[1].exact", equalTo("10"))
                .body(
                        "items[1].says.id",
                        equalTo("Paling sedikit 1: 1 tersisih, 1 masuk karenanya, 10,00 poin hilang."));
    }

    @Test
    void aCutWithoutFloorsAndCapsHasNoPrices() {
        var round = novelOrUseful();

        Cast.as(round.signatory)
                .get(round.path() + "/shortlist/prices")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void aStudyTellsWhatHangsOnWeightsAndOnSingleJudges() throws Exception {
        var round = novelOrUseful();

        var told = studied(round, Map.of("any", true, "draws", 2000));

        assertThat(told.getBoolean("official")).isFalse();
        assertThat(told.getList("weights")).hasSize(8);
        assertThat(told.getList("judges")).hasSize(2);
        assertThat(told.getList("judges.readings")).containsOnly(4);
        assertThat(told.getInt("drawn[0].draws")).isEqualTo(2000);
        assertThat(told.getLong("drawn[0].always")).isEqualTo(1);
        assertThat(told.getLong("drawn[0].never")).isEqualTo(1);
        var between = told.getList("drawn[0].items.findAll { it.in < 1 && it.in > 0 }.submission.number");
        assertThat(between).containsExactlyInAnyOrder(round.number(1), round.number(2));
        assertThat(studied(round, Map.of("any", true, "draws", 2000)).getList("drawn"))
                .isEqualTo(told.getList("drawn"));
    }

    @Test
    void aStudyOutOfRangeIsRefusedWithEveryFault() {
        var round = novelOrUseful();

        Cast.as(round.staff)
                .body(Map.of("within", 0, "draws", 5))
                .post(round.path() + "/sensitivity")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/within", "/draws")));
    }

    @Test
    void aRoundThatWasReadInWavesIsRankedByAllReadingsAndSaysSo() {
        var waved = WavedRound.readOnce(12, 6, "readings: 2", "cut: {top: 4}");
        waved.open(Map.of("budget", 12)).statusCode(201).body("readings", is(4));
        waved.markAll();
        waved.close().statusCode(200);
        Cast.as(waved.round.staff).post(waved.round.path() + "/close").then().statusCode(200);

        var ranking = Cast.as(waved.round.staff)
                .get(waved.round.path() + "/ranking")
                .then()
                .body("moreReadings.asked", is(2))
                .body("moreReadings.submissions", is(4))
                .body("moreReadings.says.en", containsString("all readings count"))
                .extract()
                .jsonPath();
        var without = Cast.as(waved.round.staff)
                .body(Map.of("withoutExtraReadings", true))
                .post(waved.round.path() + "/what-if")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(ranking.getList("rankings[0].items.readings", Integer.class))
                .containsOnly(2, 3)
                .filteredOn(readings -> readings == 3)
                .hasSize(4);
        assertThat(without.getInt("change.stays")
                        + without.getList("change.leaves").size())
                .isEqualTo(4);
    }

    @Test
    void triedRulesAskTheDatabaseNoMoreForMoreSubmissions() {
        var few = novelOrUseful();
        var many = new ClosedRound(
                List.of("cut: {top: 2}"),
                List.of(),
                both(90),
                both(80),
                both(70),
                both(60),
                both(50),
                both(40),
                both(30),
                both(20));

        assertThat(Statements.of(() -> whatIf(many, Map.of("top", 3)).statusCode(200)))
                .hasSameSizeAs(Statements.of(() -> whatIf(few, Map.of("top", 3)).statusCode(200)));
    }

    private static ValidatableResponse whatIf(ClosedRound round, Map<String, ?> form) {
        return Cast.as(round.staff).body(form).post(round.path() + "/what-if").then();
    }

    private static String ranking(ClosedRound round) {
        return Cast.as(round.staff).get(round.path() + "/ranking").asString();
    }

    private static String id(ClosedRound round, int submission) {
        return round.submissions.get(submission).toString();
    }

    private static JsonPath studied(ClosedRound round, Map<String, ?> form) throws InterruptedException {
        var job = Cast.as(round.staff)
                .body(form)
                .post(round.path() + "/sensitivity")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        var until = Instant.now().plus(Duration.ofMinutes(1));
        while (Instant.now().isBefore(until)) {
            var told = Cast.as(round.staff).get(job).then().extract().jsonPath();
            if (told.getString("state").equals("DONE")) {
                return told.setRootPath("result");
            }
            assertThat(told.getString("state")).isIn("WAITING", "RUNNING");
            Thread.sleep(100);
        }
        throw new AssertionError("the study has not ended");
    }
}
