package id.juara.story.audit;

import static id.juara.story.screening.ScreenedEdition.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;

import id.juara.story.screening.ScreenedEdition;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
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
        var title = "Perahu Layanan " + day.edition;
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
