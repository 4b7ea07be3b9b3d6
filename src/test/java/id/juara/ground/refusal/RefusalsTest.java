package id.juara.ground.refusal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.juara.harness.Cast;
import id.juara.harness.Tokens;
import id.juara.harness.Visitor;
import id.juara.samples.SampleRules;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A person reads a page, a program a problem. */
@QuarkusTest
class RefusalsTest {
    @Test
    void aPageThatIsNotThereSaysSo() {
        var page = new Visitor().get("/no/such/page");

        mustBePage(page, 404, "Tidak ditemukan.");
    }

    @Test
    void aPageOfAnotherRoleSaysThatTheOwnDoesNotReachSoFar() {
        var page = Visitor.signedIn("sari").get("/door/staff");

        mustBePage(page, 403, "Peran Anda tidak mengizinkan tindakan ini.");
    }

    @Test
    void aFormWithFaultsTellsEachOfThem() {
        var page = new Visitor().post("/door", Map.of("name", ""));

        mustBePage(page, 422, "Dorong.");
    }

    @Test
    void anAccidentSaysThatNothingWasStoredAndNothingOfItsCause() {
        var page = new Visitor().get("/door/broken");

        mustBePage(page, 500, "tidak ada yang tersimpan");
        assertThat(page.asString()).doesNotContain("on purpose", "Exception");
    }

    @Test
    void aCharacterThatIsNoTextIsTheSendersFaultWhereverItStands() {
        var staff = Cast.of(SampleRules.small(SampleRules.freshName("nul"))).staff();

        for (var path : List.of(
                "/institutions?find=bank%00",
                "/institutions?cursor=AA", "/office?find=bank%00", "/people?name=bank%00", "/find?text=bank%00")) {
            mustBePage(Visitor.signedIn(staff).get(path), 400, "Permintaan tidak dapat dibaca: U+0000");
        }
        Cast.as(staff)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("role", "auditor", "name", "Bank\u0000"))
                .post("/api/v1/invitations")
                .then()
                .statusCode(400);
    }

    @Test
    void aRefusalIsReadInEnglishWhereTheAddressAsksForIt() {
        var page = new Visitor().get("/no/such/page?lang=en");

        assertThat(page.header("Content-Language")).isEqualTo("en");
        assertThat(page.asString()).contains("<html lang=\"en\">", "Not found.");
    }

    @Test
    void theApiAnswersWithAProblemWhateverTheBrowserLikes() {
        given().auth()
                .oauth2(Tokens.of("sari"))
                .header("Accept", "text/html, */*;q=0.8")
                .get("/api/door/staff")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:juara:not-allowed"));
    }

    private static void mustBePage(Response page, int status, String sentence) {
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.asString()).contains("<html lang=\"id\">", sentence).doesNotContain("urn:juara");
    }
}
