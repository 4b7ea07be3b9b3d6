package id.juara.story.wave;

import static id.juara.story.assignment.SampleRound.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;

import id.juara.harness.Statements;
import id.juara.harness.Visitor;
import id.juara.story.assignment.SampleRound;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WaveTest {
    private static final String[] DESK = {"readings: 2", "cut: {top: 8}"};

    @Test
    void aRoundReadInThreeWavesTellsTheGainThatWasForetoldAndTheGainThatWasSeen() {
        var waved = WavedRound.readOnce(30, 10, DESK);
        var terms = Map.of("budget", 24, "waves", 3);
        var anyway = Map.of("reason", "Semua gelombang dijalankan.");

        for (var number = 1; number <= 3; number++) {
            var form = number == 1 ? terms : anyway;
            var plan = waved.plan(form).statusCode(200).extract().jsonPath();
            var opened = waved.open(form).statusCode(201).extract().jsonPath();
            waved.markAll();
            var closed = waved.close().statusCode(200).extract().jsonPath();

            assertThat(opened.getString("planSha256")).isEqualTo(plan.getString("planSha256"));
            assertThat(opened.getInt("wave")).isEqualTo(number);
            assertThat(opened.getInt("readings")).isEqualTo(8);
            assertThat(opened.getDouble("gainForetold")).isNotNegative();
            assertThat(closed.getInt("done")).isEqualTo(8);
        }

        var told = waved.told();
        assertThat(told.getList("items.number")).isEqualTo(List.of(0, 1, 2, 3));
        assertThat(told.getList("items.readings")).isEqualTo(List.of(60, 8, 8, 8));
        assertThat(told.getInt("spent")).isEqualTo(24);
        assertThat(told.getString("next.may")).isEqualTo("end");
        assertThat(told.getDouble("gainSeen"))
                .isCloseTo(told.getDouble("items[3].hitsAfter") - told.getDouble("items[0].hitsAfter"), within(.001));
        assertThat(told.getDouble("gainForetold")).isPositive();
        as(waved.round.staff)
                .post(waved.round.path() + "/close")
                .then()
                .statusCode(200)
                .body("readings", is(84));
    }

    @Test
    void aWaveIsPlannedOnlyOverMarksThatChangeNoMore() {
        var waved = new WavedRound(12, 6, DESK);

        waved.plan(Map.of("budget", 6)).statusCode(409).body("title", equalTo("wave-runs"));
        waved.close().statusCode(409).body("title", equalTo("scoresheets-missing"));
        waved.markAll();
        waved.plan(Map.of("budget", 6)).statusCode(409).body("title", equalTo("wave-runs"));
        var assignment = waved.round.pile(0).get(0);
        var path = "/api/v1/assignments/" + assignment;
        as(waved.round.judge(0)).get(path).then().body("settled", is(false));
        waved.close().statusCode(200).body("number", is(0)).body("hitsAfter", notNullValue());

        waved.round.save(0, assignment, "99", "99", "submitted").statusCode(409).body("title", equalTo("wave-closed"));
        as(waved.round.judge(0)).get(path).then().body("settled", is(true));
        assertThat(Visitor.signedIn(waved.round.judge(0))
                        .get("/judging/assignments/" + assignment)
                        .asString())
                .contains("Gelombang bacaan ini sudah ditutup")
                .doesNotContain("name=\"then\"");
        waved.plan(Map.of("budget", 6)).statusCode(200);
        waved.close()
                .statusCode(409)
                .body("title", equalTo("no-wave-runs"))
                .body("detail", containsString("nothing to close"));
    }

    @Test
    void judgesOfALaterWaveSeeNothingOfEarlierMarks() {
        var waved = WavedRound.readOnce(12, 6, DESK);
        waved.open(Map.of("budget", 12)).statusCode(201);

        var before = everythingJudgesSee(waved);
        SampleRound.change(
                "update mark set value = 1 where scoresheet in (select id from scoresheet where round = ?)",
                waved.round.round);

        assertThat(everythingJudgesSee(waved)).isEqualTo(before).anyMatch(page -> page.contains("Inovasi"));
        for (var judge = 0; judge < 6; judge++) {
            var who = waved.round.judge(judge);
            for (var hidden : List.of("", "/1")) {
                as(who).get(waved.path(hidden)).then().statusCode(403);
            }
        }
    }

    /** Each judge's list and each assignment that he has to read yet. */
    private static List<String> everythingJudgesSee(WavedRound waved) {
        var pages = new ArrayList<String>();
        for (var judge = 0; judge < 6; judge++) {
            var who = waved.round.judge(judge);
            pages.add(as(who).get(waved.round.path() + "/assignments/mine").asString());
            for (var item : waved.todo(judge)) {
                var path = "/api/v1/assignments/" + item.get("id");
                pages.add(as(who).get(path).asString());
                pages.add(as(who).get(path + "/scoresheet").asString());
                pages.add(as(who).get(path + "/team").asString());
            }
        }
        return pages;
    }

    @Test
    void twoWhoOpenAWaveAtOnceOpenOne() throws Exception {
        var waved = WavedRound.readOnce(12, 6, DESK);
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);

        Callable<Integer> opening = () -> {
            start.await();
            return waved.open(Map.of("budget", 9)).extract().statusCode();
        };
        var answers = threads.invokeAll(List.of(opening, opening));
        threads.shutdown();

        assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 409);
        assertThat(waved.readings()).isEqualTo(24 + 3);
        assertThat(events(waved, "WaveOpened")).isEqualTo(1);
    }

    @Test
    void theSameRequestSentTwiceOpensOneWave() {
        var waved = WavedRound.readOnce(12, 6, DESK);
        var key = UUID.randomUUID();

        var first = as(waved.round.staff, key).body(Map.of("budget", 9)).post(waved.path(""));
        var again = as(waved.round.staff, key).body(Map.of("budget", 9)).post(waved.path(""));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(waved.readings()).isEqualTo(27);
    }

    @Test
    void whoDropsOutOfAWaveIsReplacedAndNoMarkIsLost() {
        var waved = WavedRound.readOnce(12, 6, DESK);
        waved.open(Map.of("budget", 30)).statusCode(201).body("readings", is(10));
        var judge = busy(waved);
        var assignment = waved.todo(judge).get(0).get("id");
        as(waved.round.judge(judge))
                .body(Map.of("reason", "Saya mengenal penulisnya."))
                .post("/api/v1/assignments/" + assignment + "/recusal")
                .then()
                .statusCode(201);
        as(waved.round.secretary)
                .delete(waved.round.path() + "/judges/" + waved.seats.get((judge + 1) % 6) + "?reason=Sakit")
                .then()
                .statusCode(200);
        var left = waved.readings();
        var marks = marks(waved);

        var repaired = as(waved.round.secretary)
                .post(waved.round.path() + "/assignments/repair")
                .then()
                .statusCode(201)
                .body("blocked", empty())
                .extract()
                .jsonPath();

        assertThat(left).isLessThan(34);
        assertThat((long) repaired.getInt("readings")).isEqualTo(34 - left);
        assertThat(marks(waved)).isEqualTo(marks);
        waved.close().statusCode(409).body("title", equalTo("scoresheets-missing"));
        waved.markAll();
        waved.close().statusCode(200).body("done", is(10)).body("readings", is(10));
        assertThat(waved.readings()).isEqualTo(34);
    }

    private static int busy(WavedRound waved) {
        return IntStream.range(0, 6)
                .filter(judge -> !waved.todo(judge).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRoundClosesOnlyOnceEveryReadingOfItsWaveIsThereOrExcused() {
        var waved = WavedRound.readOnce(12, 6, DESK);
        waved.open(Map.of("budget", 3)).statusCode(201).body("readings", is(1));
        var judge = busy(waved);

        as(waved.round.staff)
                .post(waved.round.path() + "/close")
                .then()
                .statusCode(409)
                .body("title", equalTo("scoresheets-missing"));
        as(waved.round.staff)
                .body(Map.of("reason", "Penilai sakit."))
                .post("/api/v1/assignments/" + waved.todo(judge).get(0).get("id") + "/excuse")
                .then()
                .statusCode(201);
        as(waved.round.staff).post(waved.round.path() + "/close").then().statusCode(200);

        assertThat(waved.told().getString("next.may")).isEqualTo("close");
        waved.close().statusCode(200).body("done", is(0));
        assertThat(waved.told().getString("next.may")).isEqualTo("end");
    }

    @Test
    void aBudgetOfNothingShowsHowSureTheLineIsAndOpensNothing() {
        var waved = WavedRound.readOnce(12, 6, DESK);

        var plan = waved.plan(Map.of("budget", 0)).statusCode(200).extract().jsonPath();

        assertThat(plan.getInt("readings")).isZero();
        assertThat(plan.getInt("line.seats")).isEqualTo(8);
        assertThat(plan.getInt("line.in") + plan.getInt("line.undecided") + plan.getInt("line.out"))
                .isEqualTo(12);
        assertThat(plan.getDouble("line.hits")).isBetween(4.0, 8.0);
        assertThat(plan.getDouble("gainForetold")).isZero();
        waved.open(Map.of("budget", 0)).statusCode(409).body("title", equalTo("wave-without-readings"));
        assertThat(waved.readings()).isEqualTo(24);
    }

    @Test
    void aBudgetAboveWhatJudgesMayReadNamesTheLimitInTheWay() {
        var waved = WavedRound.readOnce(12, 6, DESK);
        SampleRound.change("update round_judge set most = 5 where round = ?", waved.round.round);

        var plan = waved.plan(Map.of("budget", 30)).statusCode(200);

        plan.body("share", is(10))
                .body("readings", is(6))
                .body("blocked[0].limit", equalTo("limits-together"))
                .body("blocked[0].asked", is(10))
                .body("blocked[0].possible", is(6))
                .body("blocked[0].says.en", equalTo("All judges' limits together are 6 of 10 readings."));
    }

    @Test
    void aBudgetAboveWhatSubmissionsMayTakeInOneWaveSaysSo() {
        var waved = WavedRound.readOnce(12, 6, DESK);

        var plan = waved.plan(Map.of("budget", 900)).statusCode(200);

        plan.body("share", is(300))
                .body("readings", lessThanOrEqualTo(12))
                .body("blocked.limit", equalTo(List.of("one-reading-a-wave")))
                .body("blocked[0].says.id", containsString("paling banyak satu bacaan"));
    }

    @Test
    void aWaveKeepsConflictsLimitsAndTheOwnRegionsBar() {
        var waved = WavedRound.readOnce(12, 4, "readings: 2", "cut: {top: 6}", "conflicts: {own-region: barred}");
        inAProvinceOfAllSubmissions(waved, 0);
        var line = waved.plan(Map.of("budget", 36)).statusCode(200).extract().jsonPath();
        as(waved.round.secretary)
                .body(Map.of(
                        "submission", line.getString("items[0].submission"),
                        "relation", "keluarga",
                        "judge", waved.seats.get(1)))
                .post(waved.round.path() + "/conflicts")
                .then()
                .statusCode(201);
        SampleRound.change("update round_judge set most = 8 where id = ?", waved.seats.get(2));
        as(waved.round.secretary)
                .post(waved.round.path() + "/assignments/repair")
                .then()
                .statusCode(201);
        waved.markAll();

        var opened = waved.open(Map.of("budget", 36)).statusCode(201).extract().jsonPath();

        assertThat(opened.getList("items.judge", String.class))
                .isNotEmpty()
                .doesNotContain(waved.seats.get(0).toString());
        assertThat(opened.getInt("loads.'" + waved.seats.get(2) + "'")).isLessThanOrEqualTo(8);
        assertThat(SampleRound.figure(
                        "select count(*) from assignment where judge = ? and submission = ? and state = 'open'",
                        waved.seats.get(1),
                        UUID.fromString(line.getString("items[0].submission"))))
                .isZero();
    }

    private static void inAProvinceOfAllSubmissions(WavedRound waved, int judge) {
        waved.round.institutions.forEach(institution -> SampleRound.change(
                "update institution set province_code = ? where id = ?", waved.round.edition + "-p0", institution));
        var university = UUID.randomUUID();
        SampleRound.change(
                """
                insert into institution (id, code, name, cluster, province_code, zone, valid_from)
                values (?, ?, 'Universitas', 'agency', ?, 'Asia/Jakarta', '2000-01-01')
                """,
                university,
                waved.round.edition + "-university",
                waved.round.edition + "-p0");
        SampleRound.change("update round_judge set institution = ? where id = ?", university, waved.seats.get(judge));
    }

    @Test
    void groupsRankedApartHaveLinesOfTheirOwnAndShareOneBudget() {
        var waved = new WavedRound(
                16,
                6,
                "readings: 2",
                "cut: {top: 4}",
                "groups: [{id: umum, title: {id: Umum, en: General}},"
                        + " {id: khusus, title: {id: Khusus, en: Special}, ranked-apart: true}]");
        for (var submission : waved.round.submissions.subList(0, 8)) {
            SampleRound.change("update revision set group_id = 'khusus' where submission = ?", submission);
        }
        waved.markAll();
        waved.close().statusCode(200);

        var plan = waved.plan(Map.of("budget", 18)).statusCode(200).extract().jsonPath();

        assertThat(plan.getInt("readings")).isEqualTo(6);
        assertThat(plan.getInt("line.seats")).isEqualTo(8);
        assertThat(plan.getDouble("line.hits")).isBetween(2.0, 8.0);
        assertThat(plan.getDouble("gainForetold")).isNotNegative();
        assertThat(plan.getList("items.worth", Double.class))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .hasSize(6);
        assertThat(plan.getList("items.submission", String.class).stream()
                        .map(UUID::fromString)
                        .map(waved.round.submissions::indexOf)
                        .map(index -> index < 8)
                        .distinct())
                .hasSizeBetween(1, 2);
        waved.open(Map.of("budget", 18)).statusCode(201).body("readings", is(6));
    }

    @Test
    void whoLookedAtAPlanOpensNoOther() {
        var waved = WavedRound.readOnce(12, 6, DESK);
        var plan = waved.plan(Map.of("budget", 9)).extract().jsonPath();
        var seen = plan.getString("planSha256");
        as(waved.round.secretary)
                .body(Map.of(
                        "submission", plan.getString("items[0].submission"),
                        "relation", "keluarga",
                        "judge", plan.getString("items[0].judge")))
                .post(waved.round.path() + "/conflicts")
                .then()
                .statusCode(201);

        waved.open(Map.of("budget", 9, "planSha256", seen)).statusCode(412).body("title", equalTo("plan-changed"));

        var now = waved.plan(Map.of("budget", 9)).extract().jsonPath().getString("planSha256");
        waved.open(Map.of("budget", 9, "planSha256", now)).statusCode(201);
    }

    @Test
    void theFirstWaveSettlesBudgetAndNumberAndEveryFaultIsTold() {
        var waved = WavedRound.readOnce(12, 6, DESK);

        waved.plan(Map.of()).statusCode(422).body("errors.pointer", equalTo(List.of("/budget")));
        waved.plan(Map.of("budget", -1, "waves", 2))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/budget", "/waves")));
        waved.open(Map.of("budget", 12, "waves", 4)).statusCode(201).body("readings", is(3));
        waved.markAll();
        waved.close().statusCode(200);

        waved.plan(Map.of("budget", 13, "waves", 3))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/budget", "/waves")))
                .body("errors[0].detail", equalTo("The first wave settled on 12."));
        waved.plan(Map.of()).statusCode(200).body("share", is(3)).body("spent", is(3));
    }

    @Test
    void afterAWaveThatGainedLittleAnotherOneNeedsAReason() {
        var waved = WavedRound.readOnce(12, 6, DESK);
        waved.open(Map.of("budget", 30)).statusCode(201);
        waved.markAll();
        waved.close().statusCode(200);
        SampleRound.change(
                "update wave set hits_after = hits_before + .01 where round = ? and number = 1", waved.round.round);

        assertThat(waved.told().getString("next.may")).isEqualTo("ask");
        assertThat(waved.told().getString("next.says.id")).contains("menambah 0,01 pilihan tepat dari");
        waved.open(Map.of())
                .statusCode(409)
                .body("title", equalTo("wave-gain-too-small"))
                .body("detail", containsString("less than 0.02 a reading"));
        waved.open(Map.of("reason", "Sidang meminta kepastian."))
                .statusCode(201)
                .body("wave", is(2));
        assertThat(waved.told().getString("items[2].reason")).isEqualTo("Sidang meminta kepastian.");
    }

    @Test
    void theLedgerKeepsTheWholePlanAndWhatCameOfIt() {
        var waved = WavedRound.readOnce(12, 6, DESK);
        var opened = waved.open(Map.of("budget", 9)).extract().jsonPath();
        waved.markAll();
        waved.close().statusCode(200);

        var told = ledger(waved, "WaveOpened");

        assertThat(told).contains(opened.getString("planSha256"));
        assertThat(told).contains(opened.getList("items.submission", String.class));
        assertThat(told).contains(opened.getList("items.judge", String.class));
        assertThat(events(waved, "WaveClosed")).isEqualTo(2);
        as(waved.round.auditor)
                .get(waved.path("/1"))
                .then()
                .statusCode(200)
                .body("items.submission", equalTo(opened.getList("items.submission", String.class)));
    }

    @Test
    void whereAllReadAllOrAllGoOnThereIsNoWaveToPlan() {
        var all = WavedRound.readOnce(4, 3, "readings: all", "cut: {top: 2}");
        var everybody = WavedRound.readOnce(4, 3, "readings: 2", "cut: {top: 4}");

        all.plan(Map.of("budget", 3)).statusCode(409).body("title", equalTo("no-line"));
        everybody
                .plan(Map.of("budget", 3))
                .statusCode(200)
                .body("readings", is(0))
                .body("line.hits", is(4f))
                .body("blocked.limit", equalTo(List.of("one-reading-a-wave")));
    }

    @Test
    void aListOfWavesAsksTheDatabaseNoMoreForMoreOfThem() {
        var waved = WavedRound.readOnce(12, 6, DESK);
        var one = Statements.of(waved::told);
        waved.open(Map.of("budget", 9)).statusCode(201);
        waved.markAll();
        waved.close().statusCode(200);
        waved.open(Map.of("reason", "Lanjut.")).statusCode(201);

        assertThat(Statements.of(waved::told)).hasSameSizeAs(one);
    }

    private static long marks(WavedRound waved) {
        return SampleRound.figure(
                "select count(*) from mark m join scoresheet s on s.id = m.scoresheet where s.round = ?",
                waved.round.round);
    }

    private static long events(WavedRound waved, String kind) {
        return SampleRound.figure(
                "select count(*) from event where kind = ? and about = ?",
                kind,
                "round/" + waved.round.edition + "/desk");
    }

    private static String ledger(WavedRound waved, String kind) {
        return ClosedRound.ask(
                "select convert_from(bytes, 'UTF8') from event where kind = ? and about = ? order by id limit 1",
                kind,
                "round/" + waved.round.edition + "/desk");
    }
}
