package id.juara.story.objection;

import static id.juara.harness.Cast.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.options.FilePayload;
import id.juara.ground.paper.Pdf;
import id.juara.harness.Visitor;
import id.juara.harness.Window;
import id.juara.story.objection.ComparedCopy.Outcome;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The signed copy of a decree is held against the list that it makes final. */
@QuarkusTest
class SignedCopyTest {
    @Test
    void theAnnexThatWeWroteIsTheList() {
        var round = ClosedRound.ofFour().published();
        var annex =
                as(round.staff).get(round.path() + "/papers/decree-annex.pdf").asByteArray();

        record(round, annex, "").statusCode(200);

        assertThat(found(round)).isEqualTo("whole {} {}");
        assertThat(page(round)).contains("memuat setiap nomor daftar ini");
    }

    @Test
    void aCopyWithAnotherNumberIsRefusedUntilSomebodyHasLooked() {
        var round = ClosedRound.ofFour().published();
        var copy = paper("<p>" + round.number(0) + "</p><p>" + round.number(3) + "</p>");

        record(round, copy, "")
                .statusCode(409)
                .body("title", equalTo("decree-differs"))
                .body("detail", containsString("Missing in the copy: " + round.number(1) + "."))
                .body("detail", containsString("not on the list: " + round.number(3) + "."));
        given().get(round.results()).then().body("state", equalTo("provisional"));
        assertThat(ClosedRound.ask(
                        "select count(*) from attachment a join publication p on p.id = a.owner where p.round = ?",
                        round.desk))
                .isEqualTo("0");
        record(round, copy, "&despite=true").statusCode(200);

        assertThat(found(round)).isEqualTo("differs {" + round.number(1) + "} {" + round.number(3) + "}");
        assertThat(page(round)).contains("Tidak ada di salinan: " + round.number(1));
        assertThat(ClosedRound.ask(
                        "select convert_from(bytes, 'UTF8') from event where kind = 'DecreeRecorded' and about = ?",
                        "round/" + round.edition + "/desk"))
                .contains("\"signedCopy\":\"differs\"", "\"missing\":[\"" + round.number(1) + "\"]");
    }

    @Test
    void aScanIsTakenWithAWarning() {
        var round = ClosedRound.ofFour().published();

        record(round, paper("<p>Menteri</p>"), "").statusCode(200);

        assertThat(found(round)).isEqualTo("unread {} {}");
        assertThat(page(round)).contains("Periksalah dengan mata");
    }

    @Test
    void thePageAsksToLookAndTakesTheCopyOnceSomebodyHas() {
        var round = ClosedRound.ofFour().published();
        var copy = new FilePayload("kep.pdf", "application/pdf", paper("<p>" + round.number(0) + "</p>"));
        try (var window = Window.of(round.signatory)) {
            var page = window.page();
            window.go("/office/" + round.edition + "/rounds/desk/decree?lang=id");
            assertThat(page.locator("#despite").count()).isZero();
            page.getByLabel("Nomor keputusan").fill("KEP 1");
            page.getByLabel("Tanggal keputusan").fill("2026-05-02");
            page.locator("#file").setInputFiles(copy);
            page.waitForNavigation(() -> page.locator("main form button").click());
            assertThat(page.locator("main").innerText()).contains("Tidak ada di salinan: " + round.number(1));

            page.locator("#file").setInputFiles(copy);
            page.locator("#despite").check();
            page.waitForNavigation(() -> page.locator("main form button").click());

            assertThat(page.locator("main").innerText()).contains("KEP 1", "tidak sama dengan daftar");
        }
    }

    @Test
    void aNumberIsFoundAcrossTheEndOfALine() {
        var all = List.of("K-000001", "K-000002", "K-000003");

        assertThat(ComparedCopy.of("1 K-0000\n01 2 Klinik\u00A0k-000002", Set.of("K-000001", "K-000002"), all))
                .isEqualTo(new ComparedCopy(Outcome.WHOLE, List.of(), List.of()));
        assertThat(ComparedCopy.of("", Set.of("K-000001"), all).outcome()).isEqualTo(Outcome.UNREAD);
        assertThat(ComparedCopy.of("K-000003", Set.of("K-000001"), all))
                .isEqualTo(new ComparedCopy(Outcome.DIFFERS, List.of("K-000001"), List.of("K-000003")));
    }

    private static byte[] paper(String body) {
        return Pdf.of("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"id\"><head><title>x</title></head><body>"
                + body + "</body></html>");
    }

    private static ValidatableResponse record(ClosedRound round, byte[] copy, String more) {
        return as(round.signatory)
                .contentType("application/pdf")
                .body(copy)
                .post(round.path() + "/decree?number=KEP&date=2026-05-02" + more)
                .then();
    }

    private static String found(ClosedRound round) {
        return ClosedRound.ask(
                "select decree_copy || ' ' || decree_missing::text || ' ' || decree_strange::text from publication where round = ?",
                round.desk);
    }

    private static String page(ClosedRound round) {
        return Visitor.signedIn(round.signatory)
                .get("/office/" + round.edition + "/rounds/desk/decree?lang=id")
                .asString();
    }
}
