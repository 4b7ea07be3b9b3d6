package id.juara.story.publication;

import static id.juara.harness.Cast.as;
import static id.juara.story.shortlist.ClosedRound.both;
import static id.juara.story.shortlist.ClosedRound.marks;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublicationTest {

    @Test
    void aListThatIsNotSealedIsNotAnnounced() {
        var round = ClosedRound.ofFour();

        round.announce(Instant.now()).statusCode(409).body("title", equalTo("no-sealed-shortlist"));
        round.propose().statusCode(201);
        round.announce(Instant.now()).statusCode(409).body("title", equalTo("no-sealed-shortlist"));
    }

    @Test
    void aListIsAnnouncedOnceAndNotForThePast() {
        var round = ClosedRound.ofFour().sealed();

        round.announce(Instant.now().minus(1, ChronoUnit.HOURS)).statusCode(422).body("title", equalTo("hour-past"));
        round.announce(Instant.now().plus(1, ChronoUnit.HOURS)).statusCode(201);
        round.announce(Instant.now().plus(2, ChronoUnit.HOURS))
                .statusCode(409)
                .body("title", equalTo("announced-already"));
    }

    @Test
    void anAnnouncementThatNobodySignedYetMayBeTakenBack() {
        var round = ClosedRound.ofFour().sealed();
        round.announce(Instant.now().plus(1, ChronoUnit.HOURS)).statusCode(201);

        for (var unsaid : List.of("", "?reason= ", "?reason=" + "x".repeat(2001))) {
            as(round.staff).delete(round.path() + "/publish" + unsaid).then().statusCode(422);
        }
        as(round.staff)
                .delete(round.path() + "/publish?reason=Jamnya+keliru")
                .then()
                .statusCode(204);

        round.approve().statusCode(409).body("title", equalTo("nothing-announced"));
        round.announce(Instant.now()).statusCode(201);
        round.approve().statusCode(200);
        as(round.staff)
                .delete(round.path() + "/publish?reason=Jamnya+keliru")
                .then()
                .statusCode(409)
                .body("title", equalTo("already-so"));
    }

    @Test
    void aListNeedsASecondPersonToBePublished() {
        var round = ClosedRound.ofFour().sealed();
        as(round.bothHands)
                .body(Map.of("announcedAt", Instant.now().toString()))
                .post(round.path() + "/publish")
                .then()
                .statusCode(201);

        as(round.bothHands)
                .post(round.path() + "/publish/approval")
                .then()
                .statusCode(409)
                .body("title", equalTo("must-be-another-person"));
        given().get(round.results()).then().statusCode(404);
        round.approve().statusCode(200).body("leaf", notNullValue()).body("head.size", notNullValue());
        round.approve().statusCode(409).body("title", equalTo("already-so"));
        given().get(round.results()).then().statusCode(200);
    }

    @Test
    void nobodySeesAListBeforeItsHour() {
        var round = ClosedRound.ofFour("objection-days: 5").sealed();
        round.announce(Instant.now().plus(1, ChronoUnit.HOURS)).statusCode(201);
        round.approve().statusCode(200);

        for (var suffix : List.of("", ".json", ".xlsx", ".csv")) {
            given().get(round.results() + suffix).then().statusCode(404);
            as(round.localAdmin(0)).get(round.results() + suffix).then().statusCode(404);
        }
        given().get("/api/v1/results/" + round.edition).then().statusCode(200).body("items", empty());
        as(round.writer(0))
                .get("/api/v1/submissions/" + round.submissions.get(0) + "/results")
                .then()
                .statusCode(200)
                .body("items", empty());
        as(round.localAdmin(0))
                .get(round.path() + "/objections")
                .then()
                .statusCode(409)
                .body("title", equalTo("nothing-announced"));
        object(round, 0).statusCode(409).body("title", equalTo("nothing-announced"));

        round.later("-61 minutes");
        given().get(round.results()).then().statusCode(200);
        given().get("/api/v1/results/" + round.edition).then().body("items.round", contains("desk"));
        object(round, 0).statusCode(201);
    }

    @Test
    void whatNobodyHasAnnouncedLooksTheSameToALocalAdminAsWhatWaitsForItsHour() {
        var round = ClosedRound.ofFour().sealed();

        as(round.localAdmin(0))
                .get(round.path() + "/objections")
                .then()
                .statusCode(409)
                .body("title", equalTo("nothing-announced"));
        object(round, 0).statusCode(409).body("title", equalTo("nothing-announced"));
    }

    @Test
    void aSignatureThatComesAfterTheHourDoesNotShortenTheTimeToObject() {
        var round = ClosedRound.ofFour("objection-days: 5").sealed();
        round.announce(Instant.now()).statusCode(201);
        round.later("-3 days");
        round.approve().statusCode(200);

        var told = given().get(round.results()).then().statusCode(200).extract().jsonPath();

        var announced = Instant.parse(told.getString("announcedAt"));
        assertThat(announced).isBetween(Instant.now().minusSeconds(60), Instant.now());
        assertThat(Instant.parse(told.getString("objectionsUntil"))).isEqualTo(announced.plus(5, ChronoUnit.DAYS));
    }

    @Test
    void withoutAWordInTheRulesThePublicReadsNamesInTheOrderOfNumbers() {
        var round = new ClosedRound(List.of("cut: {top: 2}"), List.of(), both(60), both(70), both(90)).published();

        given().get(round.results())
                .then()
                .statusCode(200)
                .body("state", equalTo("provisional"))
                .body("order", equalTo("number"))
                .body("items.number", contains(round.number(1), round.number(2)))
                .body("items.position", contains(1, 2))
                .body("items.title", contains("Inovasi 1", "Inovasi 2"))
                .body("items.institution", contains(round.institution(1), round.institution(2)))
                .body("items.place", contains(nullValue(), nullValue()))
                .body("items.points", contains(nullValue(), nullValue()))
                .body("errata", empty());
    }

    @Test
    void aListByClusterTellsNothingOfTheRanking() {
        var round = new ClosedRound(
                        List.of("cut: {top: 4}", "tells: {public: {order: cluster}}"),
                        List.of(),
                        both(60), // regency, city, province, regency
                        both(70),
                        both(80),
                        both(90))
                .published();

        given().get(round.results())
                .then()
                .body("items.number", contains(round.number(2), round.number(0), round.number(3), round.number(1)))
                .body("items.cluster", contains("province", "regency", "regency", "city"))
                .body("items.findAll { it.place != null || it.points != null }", empty());
    }

    @Test
    void aRankedListTellsPlacesAndPointsWhereTheRulesDo() {
        var round = new ClosedRound(
                        List.of("cut: {top: 2}", "tells: {public: {order: rank, points: true}}"),
                        List.of(),
                        both(60),
                        both(70),
                        both(90))
                .published();

        given().get(round.results())
                .then()
                .body("items.number", contains(round.number(2), round.number(1)))
                .body("items.place", contains(1, 2))
                .body("items.points", contains("90.00", "70.00"));
    }

    @Test
    void noJudgeAndNoPersonStandsInWhatThePublicGets() throws Exception {
        var round = new ClosedRound(
                        List.of("cut: {top: 2}", "tells: {public: {order: rank, points: true}}"),
                        List.of(),
                        both(60),
                        both(70))
                .published();

        for (var suffix : List.of("", ".json", ".xlsx", ".csv")) {
            var told = PublicBytes.of(given().get(round.results() + suffix)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray());

            assertThat(told).contains("Inovasi 0").doesNotContain(ClosedRound.JUDGE_NAME, "Orang ", "Catatan untuk");
            for (var judge : round.judges) {
                assertThat(told).doesNotContain(judge.toString());
            }
        }
        var all = given().get("/api/v1/results/" + round.edition).asString();
        assertThat(all).doesNotContain(ClosedRound.JUDGE_NAME, "Orang ");
    }

    @Test
    void thePublicWorkbookHoldsValuesOnly() throws Exception {
        var round = ClosedRound.ofFour("tells: {public: {order: rank, points: true}}")
                .published();

        var bytes = given().get(round.results() + ".xlsx")
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"" + round.edition + "-desk.xlsx\""))
                .extract()
                .asByteArray();
        var again = given().get(round.results() + ".xlsx").asByteArray();

        assertThat(PublicBytes.of(bytes)).doesNotContain("<f>", "<f ");
        assertThat(again).isEqualTo(bytes);
    }

    @Test
    void anEntrantReadsOfTheOwnSubmissionWhatTheRulesTellEntrants() {
        var round = new ClosedRound(
                        List.of(
                                "cut: {top: 1}",
                                "tells: {entrant: {order: rank, points: true, criteria: true, remarks: true}}"),
                        List.of(),
                        marks(new int[] {80, 70}, new int[] {70, 71}),
                        both(60))
                .published();
        var own = "/api/v1/submissions/" + round.submissions.get(0) + "/results";

        for (var subject : List.of(round.writer(0), round.localAdmin(0))) {
            as(subject)
                    .get(own)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].round", equalTo("desk"))
                    .body("items[0].chosen", is(true))
                    .body("items[0].place", is(1))
                    .body("items[0].points", equalTo("72.30"))
                    .body("items[0].criteria", equalTo(Map.of("impact", "70.50", "novelty", "75.00")))
                    .body("items[0].remarks", contains("Catatan untuk pengusul", "Catatan untuk pengusul"));
        }
        as(round.writer(1))
                .get("/api/v1/submissions/" + round.submissions.get(1) + "/results")
                .then()
                .body("items[0].chosen", is(false))
                .body("items[0].place", is(2));
        as(round.writer(1)).get(own).then().statusCode(404);
        as(round.localAdmin(1)).get(own).then().statusCode(404);
    }

    @Test
    void anEntrantReadsWhyWithTheDistanceToTheLineAndNothingOfAnySingleJudge() {
        var round = new ClosedRound(
                        List.of("cut: {top: 1}", "tells: {entrant: {order: rank, points: true, criteria: true}}"),
                        List.of(),
                        marks(new int[] {80, 70}, new int[] {70, 71}),
                        marks(new int[] {61, 67}, new int[] {63, 66}))
                .published();

        var because = own(round, 1).extract().jsonPath();

        assertThat(because.getList("items[0].because.en"))
                .containsExactly(
                        "Does not go on: its place is below the line.",
                        "Place 2 of 2.",
                        "Points 64.70: the sum over the criteria of mean × weight / 100, from 2 readings.",
                        "Novelty: mean 62.00 × weight 40 / 100 = 24.80.",
                        "Impact: mean 66.50 × weight 60 / 100 = 39.90.",
                        "7.60 below the line (72.30).");
        assertThat(because.getList("items[0].because.id")).contains("7,60 di bawah batas (72,30).");
    }

    @Test
    void withOneReadingNothingIsExplainedThatWouldGiveItsJudgeAway() {
        var round = new ClosedRound(
                        List.of("cut: {top: 1}", "tells: {entrant: {criteria: true}}"),
                        List.of(),
                        marks(new int[] {80, 70}),
                        both(60))
                .published();

        own(round, 0).body("items[0].because", equalTo(null));
        own(round, 1)
                .body(
                        "items[0].because.en",
                        contains(
                                "Novelty: mean 60.00 × weight 40 / 100 = 24.00.",
                                "Impact: mean 60.00 × weight 60 / 100 = 36.00."));
    }

    @Test
    void anEntrantReadsOnlyWhetherItGoesOnWhereTheRulesTellNoMore() {
        var round = ClosedRound.ofFour().published();

        as(round.writer(0))
                .get("/api/v1/submissions/" + round.submissions.get(0) + "/results")
                .then()
                .body("items[0].keySet()", contains("round", "chosen", "objectionsUntil"));
    }

    @Test
    void anInstitutionObjectsAboutItsOwnSubmissionWhileTheWindowIsOpen() {
        var round = ClosedRound.ofFour("objection-days: 5").published();

        as(round.localAdmin(0))
                .body(Map.of("submission", round.submissions.get(1), "text", "Bukan milik kami."))
                .post(round.path() + "/objections")
                .then()
                .statusCode(404);
        as(round.writer(2))
                .body(Map.of("submission", round.submissions.get(2), "text", "Dari unit."))
                .post(round.path() + "/objections")
                .then()
                .statusCode(403);
        object(round, 2)
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .body("text", equalTo("Nilai kami keliru."))
                .body("madeAt", notNullValue());
        as(round.localAdmin(1))
                .get(round.path() + "/objections")
                .then()
                .statusCode(200)
                .body("items", empty());
        as(round.localAdmin(2)).get(round.path() + "/objections").then().body("items", hasSize(1));
        as(round.auditor).get(round.path() + "/objections").then().body("items", hasSize(1));

        round.later("-6 days");
        object(round, 3).statusCode(409).body("title", equalTo("no-objection-now"));
    }

    @Test
    void anObjectionIsTakenAndAnsweredOnce() {
        var round = ClosedRound.ofFour("objection-days: 5").published();
        String id = object(round, 2).statusCode(201).extract().path("id");
        var at = round.path() + "/objections/" + id;
        var answer = Map.of("answer", "Nilai sudah diperiksa.", "effect", "NONE");

        as(round.localAdmin(2)).post(at + "/taking").then().statusCode(403);
        as(round.staff).post(at + "/taking").then().statusCode(200).body("state", equalTo("TAKEN"));
        as(round.otherStaff).post(at + "/taking").then().statusCode(200);
        as(round.staff)
                .body(Map.of("answer", " ", "effect", "NONE"))
                .post(at + "/answer")
                .then()
                .statusCode(422);
        as(round.otherStaff)
                .body(answer)
                .post(at + "/answer")
                .then()
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("effect", equalTo("NONE"))
                .body("answeredAt", notNullValue());
        as(round.staff)
                .body(answer)
                .post(at + "/answer")
                .then()
                .statusCode(409)
                .body("title", equalTo("objection-answered"));
        as(round.localAdmin(2))
                .get(round.path() + "/objections")
                .then()
                .body("items[0].answer", equalTo("Nilai sudah diperiksa."));
        var elsewhere = ClosedRound.ofFour().published();
        as(round.staff)
                .post(elsewhere.path() + "/objections/" + id + "/taking")
                .then()
                .statusCode(404);
    }

    @Test
    void aNumberedErratumByTwoPeopleStrikesAndAdds() {
        var round = ClosedRound.ofFour("objection-days: 5").published();

        correct(round, round.bothHands, List.of(round.number(1)), List.of(round.submissions.get(2)))
                .statusCode(201)
                .body("number", is(1));
        given().get(round.results()).then().body("items", hasSize(2)).body("errata", empty());
        as(round.bothHands)
                .post(round.path() + "/errata/1/approval")
                .then()
                .statusCode(409)
                .body("title", equalTo("must-be-another-person"));
        as(round.signatory).post(round.path() + "/errata/1/approval").then().statusCode(200);
        as(round.signatory)
                .post(round.path() + "/errata/1/approval")
                .then()
                .statusCode(409)
                .body("title", equalTo("already-so"));

        given().get(round.results())
                .then()
                .body("items.number", contains(round.number(0), round.number(1), round.number(2)))
                .body("items.struck", contains(false, true, false))
                .body("errata.number", contains(1))
                .body("errata[0].struck", contains(round.number(1)))
                .body("errata[0].added", contains(round.number(2)));
        own(round, 1)
                .body("items[0].chosen", is(false))
                .body(
                        "items[0].because.en",
                        contains("Struck from the list by an erratum; its reason stands beside the list."));
        own(round, 2)
                .body("items[0].chosen", is(true))
                .body(
                        "items[0].because.en",
                        contains("Added to the list by an erratum; its reason stands beside the list."));
        assertThat(ClosedRound.ask(
                        "select string_agg(submission::text, ',') from entrant where round = ?", round.panel))
                .contains(round.submissions.get(2).toString())
                .doesNotContain(round.submissions.get(1).toString());
        as(round.signatory).post(round.path() + "/errata/7/approval").then().statusCode(404);
    }

    @Test
    void anErratumMustFitTheList() {
        var round = ClosedRound.ofFour().sealed();
        round.announce(Instant.now().plus(1, ChronoUnit.HOURS)).statusCode(201);
        correct(round, round.staff, List.of(round.number(1)), List.of())
                .statusCode(409)
                .body("title", equalTo("nothing-announced"));
        round.approve().statusCode(200);
        round.later("-2 hours");
        var elsewhere = ClosedRound.ofFour();

        for (var refused : List.of(
                correct(round, round.staff, List.of(), List.of()),
                correct(round, round.staff, List.of(round.number(2)), List.of()),
                correct(round, round.staff, List.of("TIDAK-ADA"), List.of()),
                correct(round, round.staff, List.of(round.number(0), round.number(0)), List.of()),
                correct(round, round.staff, List.of(), List.of(round.submissions.get(0))),
                correct(round, round.staff, List.of(), List.of(elsewhere.submissions.get(0))),
                correct(round, round.staff, List.of(), List.of(round.submissions.get(2), round.submissions.get(2))))) {
            refused.statusCode(422).body("title", equalTo("erratum-unclear"));
        }
    }

    @Test
    void twoErrataThatStrikeTheSameLineDoNotBothStand() {
        var round = ClosedRound.ofFour().published();
        correct(round, round.staff, List.of(round.number(1)), List.of()).statusCode(201);
        correct(round, round.staff, List.of(round.number(1)), List.of())
                .statusCode(201)
                .body("number", is(2));
        as(round.signatory).post(round.path() + "/errata/2/approval").then().statusCode(200);

        as(round.signatory)
                .post(round.path() + "/errata/1/approval")
                .then()
                .statusCode(422)
                .body("title", equalTo("erratum-unclear"));
    }

    private static ValidatableResponse own(ClosedRound round, int submission) {
        return as(round.writer(submission))
                .get("/api/v1/submissions/" + round.submissions.get(submission) + "/results")
                .then();
    }

    private static ValidatableResponse object(ClosedRound round, int submission) {
        return as(round.localAdmin(submission))
                .body(Map.of("submission", round.submissions.get(submission), "text", "Nilai kami keliru."))
                .post(round.path() + "/objections")
                .then();
    }

    private static ValidatableResponse correct(ClosedRound round, String subject, List<?> struck, List<?> added) {
        return as(subject)
                .body(Map.of("reason", "Salah ketik.", "struck", struck, "added", added))
                .post(round.path() + "/errata")
                .then();
    }
}
