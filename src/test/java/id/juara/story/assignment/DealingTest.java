package id.juara.story.assignment;

import static id.juara.story.assignment.SampleRound.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DealingTest {

    @Test
    void everySubmissionGetsItsReadingsAndEveryJudgeAnEvenPile() {
        var round = new SampleRound(6, 4, "readings: 2");
        round.seatAll();

        var dealt = round.deal().extract().jsonPath();

        assertThat(dealt.getInt("readings")).isEqualTo(12);
        assertThat(loads(dealt)).containsOnly(3);
        assertThat(dealt.getList("blocked")).isEmpty();
        assertThat(readingsOf(round)).containsOnly(2L);
    }

    @Test
    void aDryRunAnswersAsTheDealingWillAndKeepsNothing() {
        var round = new SampleRound(6, 4, "readings: 2");
        round.seatAll();

        var tried = as(round.secretary)
                .post(round.path() + "/assignments?dryRun=true")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(assignmentsOf(round)).isZero();
        assertThat(round.deal().extract().asString()).isEqualTo(tried);
    }

    @Test
    void aDryRunTellsWhetherTheJudgesWillBeComparable() {
        var round = new SampleRound(6, 4, "readings: 2");
        round.seatAll();

        var tried = as(round.secretary)
                .post(round.path() + "/assignments?dryRun=true")
                .then()
                .statusCode(200);

        tried.body("costs.cost", is(0))
                .body("costs.cheapest", is(0))
                .body("gate.holds", is(false))
                .body(
                        "gate.checks.limit",
                        equalTo(List.of(
                                "components",
                                "rms-error",
                                "max-error",
                                "least-load",
                                "companions",
                                "load-spread",
                                "readings",
                                "conflicts")))
                .body("gate.checks.holds", equalTo(List.of(true, false, false, false, true, true, true, true)))
                .body("gate.checks[3].figure", is(3f))
                .body("gate.checks[3].asked", is(5f))
                .body(
                        "gate.checks[3].says.id",
                        equalTo("Tumpukan terkecil seorang penilai: 3 entri; paling sedikit 5."))
                .body("gate.checks[3].says.en", equalTo("Smallest pile of a judge: 3 submissions; at least 5."));
    }

    @Test
    void whereJudgesShareNoSubmissionTheErrorIsInfiniteAndToldInWords() {
        var round = new SampleRound(2, 2, "readings: 1");
        round.seatAll();

        var tried = as(round.secretary)
                .post(round.path() + "/assignments?dryRun=true")
                .then()
                .statusCode(200);

        tried.body("gate.checks[0].figure", is(2f))
                .body("gate.checks[1].figure", nullValue())
                .body(
                        "gate.checks[1].says.en",
                        equalTo("Error of a difference of two judges (root mean square): infinite times that of a"
                                + " reading; at most 0.300."));
    }

    @Test
    void theSameRequestSentTwiceDealsOnce() {
        var round = new SampleRound(4, 3, "readings: 2");
        round.seatAll();
        var key = UUID.randomUUID();
        var path = round.path() + "/assignments";

        var first = as(round.secretary, key).post(path).then().statusCode(201).extract();
        var again = as(round.secretary, key).post(path).then().statusCode(201).extract();

        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(assignmentsOf(round)).isEqualTo(8);
    }

    @Test
    void aRoundIsDealtOnce() {
        var round = new SampleRound(4, 3, "readings: 2");
        round.seatAll();
        round.deal();

        as(round.secretary)
                .post(round.path() + "/assignments")
                .then()
                .statusCode(409)
                .body("title", equalTo("already-dealt"));
    }

    @Test
    void aJudgeNeverReadsASubmissionOfAnInstitutionInWhichHeHeldARole() {
        var round = new SampleRound(4, 3, "readings: 2");
        SampleRound.change(
                "insert into membership (id, person, role, institution, valid_until) values (?, ?, 'local-admin', ?, now())",
                UUID.randomUUID(),
                round.people.get(0),
                round.institutions.get(0));
        var seats = round.seatAll();

        round.deal();

        assertThat(reads(round, seats.get(0), 0)).isFalse();
    }

    @Test
    void aJudgeReadsNothingOfWhatHisInstitutionBecameOrCameFrom() {
        var round = new SampleRound(5, 2, "readings: all");
        succeeded(round, 0, 1);
        succeeded(round, 1, 2);
        succeeded(round, 2, 3);
        succeeded(round, 0, 4); // split off beside the judge's own
        SampleRound.change(
                "insert into membership (id, person, role, institution, valid_until) values (?, ?, 'unit', ?, now())",
                UUID.randomUUID(),
                round.people.get(0),
                round.institutions.get(1));
        var seats = round.seatAll();

        var dealt = round.deal().extract().jsonPath();

        assertThat(dealt.getInt("readings")).isEqualTo(6);
        assertThat(reads(round, seats.get(0), 4)).isTrue();
    }

    @Test
    void theInstitutionThatHisSeatNamesIsFollowedToo() {
        var round = new SampleRound(3, 2, "readings: all");
        succeeded(round, 0, 1);
        SampleRound.change(
                "update membership set institution = ? where person = ?",
                round.institutions.get(0),
                round.people.get(0));
        var seats = round.seatAll();
        SampleRound.change("delete from membership where person = ?", round.people.get(0));

        round.deal().body("readings", is(4));

        assertThat(reads(round, seats.get(0), 2)).isTrue();
    }

    @Test
    void aSubmissionThatTooFewMayReadBlocksTheDealingAndIsNamed() {
        var round = new SampleRound(3, 2, "readings: 2");
        SampleRound.change(
                "update membership set institution = ? where person = ?",
                round.institutions.get(1),
                round.people.get(0));
        round.seatAll();

        as(round.secretary)
                .post(round.path() + "/assignments?dryRun=true")
                .then()
                .statusCode(200)
                .body("readings", is(0))
                .body("blocked[0].limit", equalTo("too-few-readers"))
                .body(
                        "blocked[0].submissions",
                        equalTo(List.of(round.submissions.get(1).toString())))
                .body("blocked[0].possible", is(1));
        as(round.secretary)
                .post(round.path() + "/assignments")
                .then()
                .statusCode(409)
                .body("title", equalTo("dealing-blocked"))
                .body("errors", hasSize(1));
        assertThat(assignmentsOf(round)).isZero();
    }

    @Test
    void aJudgesLimitHolds() {
        var round = new SampleRound(6, 3, "readings: 1");
        var judges = List.of(
                Map.of("person", round.people.get(0), "most", 1),
                Map.of("person", round.people.get(1)),
                Map.of("person", round.people.get(2)));
        var seats = as(round.secretary)
                .body(Map.of("judges", judges))
                .post(round.path() + "/judges")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getList("judges.id", String.class);

        var dealt = round.deal().extract().jsonPath();

        assertThat(dealt.getMap("loads", String.class, Integer.class).get(seats.get(0)))
                .isEqualTo(1);
    }

    @Test
    void aWishAboveTheLimitsOfAllJudgesTogetherIsAnsweredWithThem() {
        var round = new SampleRound(6, 3, "readings: 2");
        limited(round, 3, 3, 3);

        as(round.secretary)
                .post(round.path() + "/assignments?dryRun=true")
                .then()
                .statusCode(200)
                .body("readings", is(0))
                .body("blocked[0].limit", equalTo("limits-together"))
                .body("blocked[0].asked", is(12))
                .body("blocked[0].possible", is(9))
                .body("blocked[0].says.id", equalTo("Batas semua penilai bersama hanya 9 dari 12 bacaan."));
        as(round.secretary)
                .post(round.path() + "/assignments")
                .then()
                .statusCode(409)
                .body("title", equalTo("dealing-blocked"));
        assertThat(assignmentsOf(round)).isZero();
    }

    @Test
    void aWishThatJudgesAtTheirLimitKeepFromBeingDealtNamesThem() {
        var round = new SampleRound(3, 3, "readings: 2");
        var seats = limited(round, 1, 1, 9);

        as(round.secretary)
                .post(round.path() + "/assignments?dryRun=true")
                .then()
                .statusCode(200)
                .body("readings", is(0))
                .body("blocked.limit", hasItem("limits"))
                .body("blocked.find { it.limit == 'limits' }.judges", containsInAnyOrder(seats.get(0), seats.get(1)));
    }

    private static List<String> limited(SampleRound round, int... most) {
        var judges = IntStream.range(0, most.length)
                .mapToObj(i -> Map.of("person", round.people.get(i), "most", most[i]))
                .toList();
        return as(round.secretary)
                .body(Map.of("judges", judges))
                .post(round.path() + "/judges")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getList("judges.id", String.class);
    }

    @Test
    void whereAllJudgesReadAllEverybodyGetsEverythingHeMayRead() {
        var round = new SampleRound(3, 3, "readings: all");
        round.seatAll();

        var dealt = round.deal().extract().jsonPath();

        assertThat(dealt.getInt("readings")).isEqualTo(9);
    }

    @Test
    void aRoundWithoutJudgesOrEntrantsIsNotDealt() {
        var empty = new SampleRound(0, 1, "readings: 1");
        empty.seatAll();
        var unseated = new SampleRound(1, 1, "readings: 1");

        as(empty.secretary)
                .post(empty.path() + "/assignments")
                .then()
                .statusCode(409)
                .body("title", equalTo("round-without-entrants"));
        as(unseated.secretary)
                .post(unseated.path() + "/assignments")
                .then()
                .statusCode(409)
                .body("title", equalTo("round-without-judges"));
    }

    @Test
    void aRepairDealsOnlyWhatIsMissingAndNeverToWhomSteppedBack() {
        var round = new SampleRound(4, 3, "readings: 2").running();
        round.markAll();
        var recused = round.pile(0).get(0);
        as(round.judge(0))
                .body(Map.of("reason", "Saya pernah menjadi narasumbernya."))
                .post("/api/v1/assignments/" + recused + "/recusal")
                .then()
                .statusCode(201);
        var marked = marksOf(round);

        var repaired = as(round.secretary)
                .post(round.path() + "/assignments/repair")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        assertThat(repaired.getInt("readings")).isEqualTo(1);
        assertThat(readingsOf(round)).containsOnly(2L);
        assertThat(marksOf(round)).isEqualTo(marked);
        assertThat(SampleRound.figure(
                        "select count(distinct judge) from assignment a where submission = (select submission from assignment where id = ?)",
                        recused))
                .isEqualTo(3);
    }

    @Test
    void aRepairOfASoundDealingDealsNothing() {
        var round = new SampleRound(4, 3, "readings: 2").running();

        as(round.secretary)
                .post(round.path() + "/assignments/repair")
                .then()
                .statusCode(201)
                .body("readings", is(0))
                .body("pairs", empty());
    }

    @Test
    void aRepairNamesTheSubmissionForWhichNobodyIsLeftAndMendsTheOthers() {
        var round = new SampleRound(4, 3, "readings: 2").running();
        for (int judge = 0; judge < 2; judge++) {
            as(round.judge(judge))
                    .body(Map.of("submission", round.submissions.get(0), "relation", "keluarga"))
                    .post(round.path() + "/conflicts")
                    .then()
                    .statusCode(201);
        }
        var other = as(round.judge(2))
                .get(round.path() + "/assignments/mine")
                .then()
                .extract()
                .jsonPath();
        var recused = other.getList("items", Map.class).stream()
                .filter(item -> !item.get("number").equals(round.edition + "-1000"))
                .findFirst()
                .orElseThrow();
        as(round.judge(2))
                .body(Map.of("reason", "Sakit."))
                .post("/api/v1/assignments/" + recused.get("id") + "/recusal")
                .then()
                .statusCode(201);

        var repaired =
                as(round.secretary).post(round.path() + "/assignments/repair").then();

        repaired.statusCode(201)
                .body("blocked", hasSize(1))
                .body(
                        "blocked[0].submissions",
                        equalTo(List.of(round.submissions.get(0).toString())));
        assertThat(repaired.extract().jsonPath().getInt("readings")).isPositive();
    }

    @Test
    void aDeclaredConflictExcusesTheJudgeAndKeepsHisMarksFromCounting() {
        var round = new SampleRound(2, 3, "readings: 3").running();
        round.markAll();

        as(round.judge(1))
                .body(Map.of("submission", round.submissions.get(0), "relation", "keluarga", "note", "Adik saya."))
                .post(round.path() + "/conflicts")
                .then()
                .statusCode(201);

        assertThat(SampleRound.figure(
                        "select count(*) from assignment where round = ? and submission = ? and state = 'excused'",
                        round.round,
                        round.submissions.get(0)))
                .isEqualTo(1);
        assertThat(marksOf(round)).isEqualTo(6);
        as(round.judge(1))
                .get(round.path() + "/conflicts")
                .then()
                .body("items", hasSize(1))
                .body("items[0].relation", equalTo("keluarga"));
        as(round.judge(0)).get(round.path() + "/conflicts").then().body("items", empty());
        as(round.secretary).get(round.path() + "/conflicts").then().body("items", hasSize(1));
    }

    @Test
    void aConflictIsDeclaredOnceAndOnlyAboutASubmissionOfTheRound() {
        var round = new SampleRound(1, 1, "readings: 1");
        round.seatAll();
        var form = Map.of("submission", round.submissions.get(0), "relation", "keluarga");
        as(round.judge(0)).body(form).post(round.path() + "/conflicts").then().statusCode(201);

        as(round.judge(0)).body(form).post(round.path() + "/conflicts").then().statusCode(409);
        as(round.judge(0))
                .body(Map.of("submission", UUID.randomUUID(), "relation", "keluarga"))
                .post(round.path() + "/conflicts")
                .then()
                .statusCode(404);
        as(round.judge(0))
                .body(Map.of("submission", round.submissions.get(0), "relation", " "))
                .post(round.path() + "/conflicts")
                .then()
                .statusCode(422);
    }

    @Test
    void theSecretaryDeclaresAConflictAboutAJudgeAndAJudgeAboutNobodyElse() {
        var round = new SampleRound(2, 2, "readings: 1");
        var seats = round.seatAll();
        var form = Map.of("submission", round.submissions.get(0), "relation", "atasan", "judge", seats.get(1));

        as(round.judge(0)).body(form).post(round.path() + "/conflicts").then().statusCode(403);
        as(round.secretary).body(form).post(round.path() + "/conflicts").then().statusCode(201);
        round.deal();

        assertThat(reads(round, seats.get(1), 0)).isFalse();
    }

    @Test
    void onlyWhoHoldsTheJudgesRoleTakesASeat() {
        var round = new SampleRound(1, 1, "readings: 1");
        var judges = List.of(
                Map.of("person", round.people.get(0), "most", 0),
                Map.of("person", UUID.randomUUID()),
                Map.of("person", round.people.get(0)));

        as(round.secretary)
                .body(Map.of("judges", judges))
                .post(round.path() + "/judges")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/judges/0/most", "/judges/1/person", "/judges/2/person")));
        as(round.secretary).get(round.path() + "/judges").then().body("items", empty());
    }

    @Test
    void aJudgeWhoLeavesKeepsHisMarksAndTheRestIsDealtAgain() {
        var round = new SampleRound(4, 3, "readings: 2");
        var seats = round.seatAll();
        round.deal();
        round.open();
        var pile = round.pile(0);
        round.save(0, pile.get(0), "70", "80", "submitted").statusCode(200);

        for (var unsaid : List.of("", "?reason= ", "?reason=" + "x".repeat(2001))) {
            as(round.secretary)
                    .delete(round.path() + "/judges/" + seats.get(0) + unsaid)
                    .then()
                    .statusCode(422);
        }
        as(round.secretary)
                .delete(round.path() + "/judges/" + seats.get(0) + "?reason=Sakit")
                .then()
                .statusCode(200);
        as(round.secretary)
                .post(round.path() + "/assignments/repair")
                .then()
                .statusCode(201)
                .body("readings", is(pile.size() - 1))
                .body("pairs.judge", everyItem(not(equalTo(seats.get(0).toString()))));

        assertThat(marksOf(round)).isEqualTo(1);
        round.save(0, pile.get(0), "10", "10", "submitted").statusCode(404);
        as(round.secretary)
                .delete(round.path() + "/judges/" + seats.get(0) + "?reason=Sakit")
                .then()
                .statusCode(409);
    }

    @Test
    void judgesSeeNeitherTheDealingNorTheOtherJudges() {
        var round = new SampleRound(2, 2, "readings: 1");
        round.seatAll();
        round.deal();

        for (var path : List.of("/assignments", "/judges", "/progress")) {
            as(round.judge(0)).get(round.path() + path).then().statusCode(403);
            as(round.auditor).get(round.path() + path).then().statusCode(200);
        }
        for (var path : List.of("/assignments", "/assignments/repair", "/assignments/disagreements", "/judges")) {
            as(round.judge(0)).post(round.path() + path).then().statusCode(403);
            as(round.auditor).post(round.path() + path).then().statusCode(403);
        }
    }

    @Test
    void theSecretarySeesWhoReadsWhatPageByPage() {
        var round = new SampleRound(3, 2, "readings: 1");
        round.seatAll();
        round.deal();

        var first = as(round.secretary)
                .get(round.path() + "/assignments?limit=2")
                .then()
                .statusCode(200);
        var link = first.extract().header("Link");

        first.body("items", hasSize(2)).body("items.state", everyItem(equalTo("open")));
        assertThat(link).contains("rel=\"next\"");
        as(round.secretary)
                .get(link.substring(link.indexOf('<') + 1, link.indexOf('>')))
                .then()
                .body("items", hasSize(1));
    }

    private static void succeeded(SampleRound round, int predecessor, int successor) {
        SampleRound.change(
                "insert into succession (predecessor, successor, on_date) values (?, ?, '2022-07-25')",
                round.institutions.get(predecessor),
                round.institutions.get(successor));
    }

    private static List<Integer> loads(JsonPath dealt) {
        return List.copyOf(dealt.getMap("loads", String.class, Integer.class).values());
    }

    private static List<Long> readingsOf(SampleRound round) {
        return round.submissions.stream()
                .map(submission -> SampleRound.figure(
                        "select count(*) from assignment where round = ? and submission = ? and state = 'open'",
                        round.round,
                        submission))
                .toList();
    }

    private static long assignmentsOf(SampleRound round) {
        return SampleRound.figure("select count(*) from assignment where round = ?", round.round);
    }

    private static long marksOf(SampleRound round) {
        return SampleRound.figure(
                "select count(*) from scoresheet where round = ? and state = 'submitted'", round.round);
    }

    private static boolean reads(SampleRound round, UUID seat, int submission) {
        return SampleRound.figure(
                        "select count(*) from assignment where judge = ? and submission = ?",
                        seat,
                        round.submissions.get(submission))
                > 0;
    }
}
