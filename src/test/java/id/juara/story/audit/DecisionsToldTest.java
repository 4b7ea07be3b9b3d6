package id.juara.story.audit;

import static id.juara.story.screening.ScreenedEdition.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import id.juara.story.screening.ScreenedEdition;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A hand that decided about an entry is told in the words of the rules, of an entry that one knows by its number. */
@QuarkusTest
class DecisionsToldTest {
    private final ScreenedEdition day = new ScreenedEdition();

    @Test
    void whatAClerkAndStaffDecidedIsToldByConditionAndReason() {
        day.sent("Isian Sembarang", "2020-01-01", "tes");
        var young = day.sent("Terlalu Muda", "2026-01-01", "Kunjungan naik menjadi 310 orang sebulan.");
        day.closed();
        day.run();
        var clerk = day.clerks.get(0);
        String finding = day.next(clerk).extract().path("finding");
        day.decide(clerk, finding, Map.of("holds", false, "reason", "filler-answers"))
                .statusCode(200);
        as(day.staff)
                .body(Map.of("condition", "old-enough", "reason", "Surat dilampirkan."))
                .post("/api/v1/submissions/" + young + "/screening/overruling")
                .then()
                .statusCode(200);

        hands().body("items.deed.kind", contains("FailureOverruled", "FindingDecided"))
                .body("items.deed.named.id", contains(endsWith(" · Terlalu Muda"), endsWith(" · Isian Sembarang")))
                .body("items.deed.why.id", contains("Surat dilampirkan.", "Jawaban hanya isian sembarang"))
                .body("items.deed.why.en", contains("Surat dilampirkan.", "The answers are filler"))
                .body("items[0].details.id", contains(startsWith("“")))
                .body("items[1].details.id", contains(endsWith("”: dinyatakan tidak memenuhi syarat")))
                .body("items[1].details.en", contains(endsWith("”: found not to meet the condition")));
    }

    @Test
    void whetherAnEntryIsThatOfAFormerWinnerIsToldByTheWinnersTitle() {
        var title = "Angklung " + UUID.randomUUID(); // honours are of all editions: like no other test's
        day.sent(title);
        day.honour(2015, "winner", title, "Puskesmas Terapung", day.institutionName);
        day.closed();
        day.run();
        var matches = "/api/v1/editions/" + day.edition + "/honours/matches";
        String match = as(day.staff).get(matches + "?state=proposed").path("items[0].id");
        decide(matches + "/" + match, Map.of("same", true));
        day.run();
        decide(matches + "/" + match, Map.of("same", false, "reason", "Unitnya lain."));

        hands().body("items.deed.kind", everyItem(startsWith("MatchDecided")))
                .body(
                        "items.details.id.flatten()",
                        contains(
                                "“" + title + " (2015)”: dinyatakan inovasi lain",
                                "“" + title + " (2015)”: dinyatakan inovasi yang sama"));
    }

    @Test
    void theTimelineOfAnEntryTellsThePlenarysReasonTheAnswerToItsObjectionAndTheErratumsSignature() {
        var round = ClosedRound.ofFour("objection-days: 5");
        round.propose(Map.of(
                        "departures",
                        List.of(Map.of(
                                "submission", round.submissions.get(1), "in", false, "reason", "Satu instansi"))))
                .statusCode(201);
        round.seal().statusCode(200);
        round.announce(Instant.now()).statusCode(201);
        round.approve().statusCode(200);
        String objection = as(round.localAdmin(1))
                .body(Map.of("submission", round.submissions.get(1), "text", "Mohon ditinjau."))
                .post(round.path() + "/objections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(round.staff)
                .body(Map.of("answer", "Dikabulkan.", "effect", "LIST_CORRECTED"))
                .post(round.path() + "/objections/" + objection + "/answer")
                .then()
                .statusCode(200);
        as(round.staff)
                .body(Map.of("reason", "Ditinjau", "struck", List.of(), "added", List.of(round.submissions.get(1))))
                .post(round.path() + "/errata")
                .then()
                .statusCode(201);
        as(round.signatory).post(round.path() + "/errata/1/approval").then().statusCode(200);

        as(round.auditor)
                .get("/api/v1/audit/timeline?about=submission/" + round.submissions.get(1))
                .then()
                .statusCode(200)
                .body(
                        "items.kind",
                        hasItems(
                                "ErratumApproved",
                                "ErratumProposed",
                                "ObjectionAnswered",
                                "ObjectionMade",
                                "ShortlistProposed"))
                .body("items.find { it.kind == 'ShortlistProposed' }.why.id", equalTo("Satu instansi"));
        as(round.auditor)
                .get("/api/v1/audit/timeline?about=submission/" + round.submissions.get(0))
                .then()
                .body("items.kind", not(hasItem("ErratumApproved")))
                .body("items.kind", not(hasItem("ObjectionAnswered")));
    }

    private void decide(String match, Map<String, Object> form) {
        as(day.staff).body(form).post(match + "/decision").then().statusCode(200);
    }

    private ValidatableResponse hands() {
        return as(day.staff)
                .get("/api/v1/audit/editions/" + day.edition + "/hands?way=overrule")
                .then()
                .statusCode(200);
    }
}
