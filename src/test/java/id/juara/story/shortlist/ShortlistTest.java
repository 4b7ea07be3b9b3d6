package id.juara.story.shortlist;

import static id.juara.harness.Cast.as;
import static id.juara.story.shortlist.ClosedRound.both;
import static id.juara.story.shortlist.ClosedRound.marks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.juara.story.assignment.SampleRound;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ShortlistTest {

    @Test
    void nobodySeesARankingWhileTheRoundTakesMarks() {
        var round = ClosedRound.ofFour();
        for (var state : List.of("open", "reconciling")) {
            ClosedRound.change("update round set state = ? where id = ?", state, round.desk);

            for (var form : List.of("/ranking", "/ranking.xlsx", "/ranking.csv")) {
                as(round.staff)
                        .get(round.path() + form)
                        .then()
                        .statusCode(409)
                        .body("title", equalTo("round-not-closed"));
            }
            round.propose().statusCode(409).body("title", equalTo("round-not-closed"));
        }
    }

    @Test
    void onlyStaffSignatoriesAndAuditorsSeeARanking() {
        var round = ClosedRound.ofFour();

        for (var subject : List.of(round.localAdmin(0), round.writer(0), round.edition + "-judge-0")) {
            for (var form : List.of("/ranking", "/ranking.xlsx", "/ranking.csv", "/shortlist")) {
                as(subject).get(round.path() + form).then().statusCode(403);
            }
        }
        as(round.auditor).get(round.path() + "/ranking").then().statusCode(200);
    }

    @Test
    void theRankingTellsPlacePointsAndWhoGoesOn() {
        var round = new ClosedRound(
                List.of("cut: {top: 1}"),
                List.of(),
                marks(new int[] {80, 70}, new int[] {70, 71}), // (75·40 + 70.5·60) / 100
                both(60));

        as(round.staff)
                .get(round.path() + "/ranking")
                .then()
                .statusCode(200)
                .body("round", equalTo(round.edition + "/desk"))
                .body("rankings", hasSize(1))
                .body("rankings[0].items.number", contains(round.number(0), round.number(1)))
                .body("rankings[0].items[0].title", equalTo("Inovasi 0"))
                .body("rankings[0].items[0].place", is(1))
                .body("rankings[0].items[0].readings", is(2))
                .body("rankings[0].items[0].points", equalTo("72.30"))
                .body("rankings[0].items[0].exact", equalTo("72.3"))
                .body("rankings[0].items[0].criteria.novelty", equalTo("75.00"))
                .body("rankings[0].items[0].criteria.impact", equalTo("70.50"))
                .body("rankings[0].items.outcome", contains("in", "out"))
                .body("rankings[0].items.why", contains("by-order", "below-line"))
                .body("rankings[0].items[0].explanation", nullValue());
    }

    @Test
    void aRankingExplainsEachPlaceDownToTheMarks() {
        var round = ClosedRound.ofFour();

        var told = as(round.staff)
                .queryParam("explain", true)
                .get(round.path() + "/ranking")
                .then()
                .statusCode(200)
                .body("rankings[0].items.explanation", everyItem(notNullValue()))
                .body("rankings[0].items[0].explanation.key", equalTo("place"))
                .extract()
                .asString();

        assertThat(told).contains("points.mean", "\"mark\"");
    }

    @Test
    void lookingAtARankingStoresNothing() {
        var round = ClosedRound.ofFour();
        as(round.staff).get(round.path() + "/ranking").then().statusCode(200);

        as(round.staff).get(round.path() + "/shortlist").then().statusCode(404);
        assertThat(ClosedRound.ask("select count(*) from shortlist where round = ?", round.desk))
                .isEqualTo("0");
    }

    @Test
    void aProposalHoldsEverySubmissionWithThoseChosenFirst() {
        var round = ClosedRound.ofFour();

        round.propose()
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .body("chosen", is(2))
                .body("proposedAt", notNullValue())
                .body("items.position", contains(1, 2, 3, 4))
                .body("items.chosen", contains(true, true, false, false))
                .body(
                        "items.submission",
                        contains(round.submissions.stream().map(UUID::toString).toArray()));
        round.propose().statusCode(409).body("title", equalTo("shortlist-proposed-already"));
    }

    @Test
    void theSameProposalSentTwiceIsMadeOnce() {
        var round = ClosedRound.ofFour();
        var key = UUID.randomUUID();

        var first = SampleRound.as(round.staff, key).body(Map.of()).post(round.path() + "/shortlist");
        var second = SampleRound.as(round.staff, key).body(Map.of()).post(round.path() + "/shortlist");

        assertThat(second.statusCode()).isEqualTo(first.statusCode());
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void aPlenaryDepartsFromTheOrderWithARecordedReason() {
        var round = ClosedRound.ofFour();
        var third = round.submissions.get(2).toString();
        var second = round.submissions.get(1).toString();

        round.propose(Map.of(
                        "departures",
                        List.of(
                                Map.of("submission", third, "in", true, "reason", "Satu-satunya dari wilayah timur."),
                                Map.of("submission", second, "in", false, "reason", "Sudah menang tahun lalu."))))
                .statusCode(201)
                .body("chosen", is(2))
                .body("items.find { it.submission == '" + third + "' }.why", equalTo("by-plenary"))
                .body(
                        "items.find { it.submission == '" + third + "' }.departure",
                        equalTo("Satu-satunya dari wilayah timur."))
                .body("items.find { it.submission == '" + second + "' }.chosen", is(false));
        round.seal().statusCode(200);
        assertThat(ClosedRound.ask(
                        "select string_agg(submission::text, ',') from entrant where round = ?", round.panel))
                .contains(third, round.submissions.get(0).toString())
                .doesNotContain(second);
    }

    @Test
    void aDepartureNeedsAReasonAnEffectAndASubmissionOfTheRound() {
        var round = ClosedRound.ofFour();

        refused(round, round.submissions.get(2), true, "  ").statusCode(422);
        refused(round, round.submissions.get(0), true, "Sudah masuk.")
                .statusCode(422)
                .body("title", equalTo("departure-changes-nothing"));
        refused(round, UUID.randomUUID(), true, "Entah dari mana.")
                .statusCode(422)
                .body("title", equalTo("departure-unclear"));
        round.propose(Map.of(
                        "departures",
                        List.of(
                                departure(round.submissions.get(2), true, "Sekali."),
                                departure(round.submissions.get(2), true, "Dua kali."))))
                .statusCode(422)
                .body("title", equalTo("departure-unclear"));
    }

    @Test
    void aTieAtTheLineIsDrawnByTheRevealedSeed() {
        var round = new ClosedRound(List.of("cut: {top: 1, tie-at-line: lot}"), List.of(), both(70), both(70));

        var first = round.propose().statusCode(201).body("chosen", is(1));

        assertThat(first.extract().jsonPath().getString("items[0].why")).isEqualTo("by-lot");
    }

    @Test
    void whereTheRulesAdmitAllWhoeverSharesThePlaceAtTheLineGoesOn() {
        var round = new ClosedRound(
                List.of("cut: {top: 2, tie-at-line: admit-all}"), List.of(), both(90), both(70), both(70));

        round.propose().statusCode(201).body("chosen", is(3));
    }

    @Test
    void aProposalIsTakenBackWithAReasonAndAnotherMayFollow() {
        var round = ClosedRound.ofFour();
        as(round.staff)
                .body(Map.of("reason", "Terlalu dini."))
                .delete(round.path() + "/shortlist")
                .then()
                .statusCode(409)
                .body("title", equalTo("no-shortlist-proposed"));
        round.propose().statusCode(201);

        as(round.staff)
                .body(Map.of("reason", " "))
                .delete(round.path() + "/shortlist")
                .then()
                .statusCode(422);
        as(round.staff)
                .body(Map.of("reason", "Pleno diulang."))
                .delete(round.path() + "/shortlist")
                .then()
                .statusCode(204);

        as(round.staff).get(round.path() + "/shortlist").then().statusCode(404);
        round.propose().statusCode(201);
        assertThat(ClosedRound.ask(
                        "select string_agg(state, ',' order by state) from shortlist where round = ?", round.desk))
                .isEqualTo("proposed,withdrawn");
    }

    @Test
    void theSealNeedsASecondPerson() {
        var round = ClosedRound.ofFour();
        as(round.bothHands)
                .body(Map.of())
                .post(round.path() + "/shortlist")
                .then()
                .statusCode(201);

        as(round.bothHands)
                .post(round.path() + "/shortlist/seal")
                .then()
                .statusCode(409)
                .body("title", equalTo("must-be-another-person"));
        as(round.otherStaff).post(round.path() + "/shortlist/seal").then().statusCode(403);
        round.seal()
                .statusCode(200)
                .body("event", notNullValue())
                .body("leaf", notNullValue())
                .body("head.size", notNullValue());
    }

    @Test
    void sealingFillsTheNextRoundAndIsForGood() {
        var round = ClosedRound.ofFour().sealed();

        assertThat(ClosedRound.ask("select state from round where id = ?", round.desk))
                .isEqualTo("sealed");
        assertThat(ClosedRound.ask("select string_agg(submission::text, ',') from entrant where round = ?", round.panel)
                        .split(","))
                .containsExactlyInAnyOrder(
                        round.submissions.get(0).toString(),
                        round.submissions.get(1).toString());
        round.seal().statusCode(409).body("title", equalTo("no-shortlist-proposed"));
        round.propose().statusCode(409);
        as(round.staff)
                .body(Map.of("reason", "Menyesal."))
                .delete(round.path() + "/shortlist")
                .then()
                .statusCode(409);
        as(round.staff).get(round.path() + "/ranking").then().statusCode(200);
    }

    @Test
    void aProposalThatTheMarksNoLongerBearOutIsNotSealed() {
        var round = ClosedRound.ofFour();
        round.propose().statusCode(201);
        round.tamper(3, 100);

        round.seal().statusCode(409).body("title", equalTo("shortlist-outdated"));
    }

    @Test
    void aProposalWhoseFieldHasChangedIsNotSealed() {
        var round = ClosedRound.ofFour();
        round.propose(Map.of("departures", List.of(departure(round.submissions.get(2), true, "Wilayah timur."))))
                .statusCode(201);
        ClosedRound.change(
                "delete from mark where scoresheet in (select s.id from scoresheet s join assignment a on a.id ="
                        + " s.assignment where a.submission = ?)",
                round.submissions.get(3));
        ClosedRound.change(
                "delete from entrant where submission = ? and round = ?", round.submissions.get(3), round.desk);

        round.seal().statusCode(409).body("title", equalTo("shortlist-outdated"));
    }

    @Test
    void aSubmissionWithoutMarksIsUnplacedAndStaysOut() {
        var round = new ClosedRound(List.of("cut: {top: 2}"), List.of(), both(50), marks());

        as(round.staff)
                .get(round.path() + "/ranking")
                .then()
                .body("rankings[0].items[1].why", equalTo("unplaced"))
                .body("rankings[0].items[1].place", nullValue())
                .body("rankings[0].items[1].points", nullValue());
        round.propose().statusCode(201).body("chosen", is(1));
    }

    @Test
    void pointsCarriedFromAnEarlierRoundCountAsTheRulesSay() {
        var round = new ClosedRound(
                List.of("cut: {top: 2}"),
                List.of("carries: {desk: 40, panel: 60}"),
                marks(new int[] {90, 80}, new int[] {91, 80}), // desk 90.5·0.4 + 80·0.6 = 84.2
                marks(new int[] {70, 70}, new int[] {70, 71}), // desk 70·0.4 + 70.5·0.6 = 70.3
                both(10));
        round.sealed();
        round.markInPanel(0, 0, 60, 60); // panel 60.8
        round.markInPanel(0, 1, 64, 60);
        round.markInPanel(1, 0, 75, 75); // panel 75
        round.markInPanel(1, 1, 75, 75);
        round.closePanel();

        as(round.staff)
                .get(round.panelPath() + "/ranking")
                .then()
                .statusCode(200)
                .body("rankings[0].items.number", contains(round.number(1), round.number(0)))
                .body("rankings[0].items[0].exact", equalTo("73.12")) // 0.4·70.3 + 0.6·75
                .body("rankings[0].items[1].exact", equalTo("70.16")) // 0.4·84.2 + 0.6·60.8
                .body("rankings[0].items.outcome", contains("in", "out"));
    }

    @Test
    void aPlenaryChoosesWithAQuorumWithinFloorsCapsAndTop() {
        var round = beforeThePlenary();
        var withoutRegency = departure(round.submissions.get(0), false, "Belum siap ditiru.");
        var withoutCity = departure(round.submissions.get(1), false, "Belum siap ditiru.");
        var province = departure(round.submissions.get(2), true, "Paling luas dampaknya.");
        var otherCity = departure(round.submissions.get(4), true, "Baru.");

        plenary(round, null, withoutCity, province).statusCode(422).body("title", equalTo("attendance-missing"));
        plenary(round, 1, withoutCity, province)
                .statusCode(409)
                .body("title", equalTo("no-quorum"))
                .body("detail", containsString("1 of 2"));
        plenary(round, 3, withoutCity, province).statusCode(409).body("title", equalTo("no-quorum"));
        plenary(round, 2, withoutRegency, province)
                .statusCode(422)
                .body("title", equalTo("plenary-breaks-cut"))
                .body("detail", containsString("regency 0 < 1"));
        plenary(round, 2, withoutRegency, otherCity).statusCode(422).body("detail", containsString("city 2 > 1"));
        plenary(round, 2, province).statusCode(422).body("detail", containsString("3 > 2"));
        plenary(round, 2, withoutCity, province)
                .statusCode(201)
                .body("attendance", is(2))
                .body(
                        "items.findAll { it.chosen }.submission",
                        contains(
                                round.submissions.get(0).toString(),
                                round.submissions.get(2).toString()));
        as(round.signatory).post(round.panelPath() + "/shortlist/seal").then().statusCode(200);
    }

    @Test
    void aPlenaryToWhichNobodyWasInvitedHasNoQuorum() {
        var round = beforeThePlenary();
        ClosedRound.change("delete from round_judge where round = ?", round.panel);

        plenary(round, 0).statusCode(409).body("title", equalTo("no-quorum"));
    }

    /** Regency, city, province, regency and city, with fewer points from one to the next, come before a plenary. */
    private static ClosedRound beforeThePlenary() {
        var round = new ClosedRound(
                        List.of("cut: {top: 5}"),
                        List.of(
                                "kind: deliberation",
                                "deliberation: {quorum: 60}",
                                "cut: {top: 2, clusters: {regency: {floor: 1}, city: {cap: 1}}}"),
                        both(90),
                        both(80),
                        both(70),
                        both(60),
                        both(50))
                .sealed();
        round.closePanel();
        return round;
    }

    @SafeVarargs
    private static ValidatableResponse plenary(
            ClosedRound round, Integer attendance, Map<String, Object>... departures) {
        var form = new HashMap<String, Object>();
        form.put("departures", List.of(departures));
        form.put("attendance", attendance);
        return as(round.staff).body(form).post(round.panelPath() + "/shortlist").then();
    }

    private static ValidatableResponse refused(ClosedRound round, UUID submission, boolean in, String reason) {
        return round.propose(Map.of("departures", List.of(departure(submission, in, reason))));
    }

    private static Map<String, Object> departure(UUID submission, boolean in, String reason) {
        return Map.of("submission", submission.toString(), "in", in, "reason", reason);
    }
}
