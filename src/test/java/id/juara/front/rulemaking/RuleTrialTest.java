package id.juara.front.rulemaking;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.juara.harness.Cast;
import id.juara.harness.Visitor;
import id.juara.harness.Window;
import id.juara.samples.SampleRules;
import id.juara.story.screening.ScreenedEdition;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules that are being written are tried on what an earlier edition was sent, and nothing official comes of it. */
@QuarkusTest
class RuleTrialTest {

    @Test
    void staffSeeWhomADraftWouldLetInAndPutOutOfLastYearsList() {
        var last = ClosedRound.ofFour().sealed();
        var cast = Cast.draft(SampleRules.small(SampleRules.freshName("coba")));
        try (var window = Window.of(cast.staff())) {
            var page = window.page();
            window.go("/office/" + cast.edition() + "/rules");
            page.getByText("Uji coba aturan").click();
            assertThat(page.locator("main").innerText()).contains("Bukan hasil resmi.");
            page.getByLabel("Entri dari").selectOption(last.edition);
            page.waitForNavigation(() -> page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Coba").setExact(true))
                    .click());
            page.locator("h2:has-text('Tahap')").waitFor();

            var desk = page.locator("section:has(#round-desk)").innerText();
            assertThat(desk)
                    .contains("Bukan hasil resmi.", "2 masuk, 0 keluar, 2 tetap lolos.")
                    .contains(last.number(2), last.number(3))
                    .doesNotContain(last.number(0));
            assertThat(page.locator("section:has(#round-panel)").innerText()).contains("belum ditutup");
            assertThat(page.locator("dl.facts").innerText()).containsPattern("Entri terkirim\\s+4");
            assertThat(page.locator("main").innerText()).contains("Dampak", "tidak membatasi jumlah entri");
        }
        assertThat(ClosedRound.ask(
                        "select convert_from(bytes, 'UTF8') from event where kind = 'RulesTried' and about = ?",
                        "edition/" + cast.edition()))
                .contains(
                        "\"from\":\"" + last.edition + "\"",
                        last.submissions.get(2).toString());
    }

    @Test
    void whyEntriesWouldFailAndWhoIsOverTheQuotaIsToldWithExamples() {
        var last = new ScreenedEdition();
        var young = last.sent("Antrean Daring", "2026-01-01", "Kunjungan naik dari 40 menjadi 310 orang sebulan.");
        last.sent("Bank Sampah");
        last.sent("Klinik Apung");
        var cast = Cast.draft(SampleRules.small(SampleRules.freshName("syarat"))
                .replace("conditions:", "quota: {per-institution: 2}\nconditions:"));

        var told = tried(cast, last.edition);

        assertThat(told)
                .contains("The innovation is less than a year old", "Fail: 1", "Antrean Daring", "/find/" + young)
                .contains("1 entries of 1 institutions above the limit of 2", "3 entries")
                .contains("had other criteria", "No round has the same criteria");
    }

    @Test
    void whatWasSentNothingIsRefusedAndReplacedRulesAreTold() {
        var last = ClosedRound.ofFour();
        var text = SampleRules.small(SampleRules.freshName("ganti"));
        var cast = Cast.draft(text);
        var staff = Visitor.signedIn(cast.staff());
        var rules = "/office/" + cast.edition() + "/rules";

        var refused = staff.post(rules + "/trial?lang=en", Map.of("from", cast.edition()));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("Choose a competition to which entries were sent.");
        assertThat(tried(cast, last.edition)).doesNotContain("were replaced since");

        Cast.as(cast.staff())
                .contentType("text/yaml")
                .header("If-Match", "\"0\"")
                .body(text + "# lain\n")
                .put("/api/v1/editions/" + cast.edition() + "/rules")
                .then()
                .statusCode(200);
        var page = staff.get(rules + "/trial?lang=en").asString();
        var job = page.replaceAll("(?s).*/rules/trial/([0-9a-f-]{36}).*", "$1");
        assertThat(staff.get(rules + "/trial/" + job + "?lang=en").asString()).contains("were replaced since");
        assertThat(Visitor.signedIn(last.staff).get(rules + "/trial/" + job).statusCode())
                .isEqualTo(404);
    }

    /** Tries the draft on that edition and waits for the answer. */
    private static String tried(Cast cast, String from) {
        var staff = Visitor.signedIn(cast.staff());
        var begun = staff.post("/office/" + cast.edition() + "/rules/trial?lang=en", Map.of("from", from));
        assertThat(begun.statusCode()).isEqualTo(303);
        for (var i = 0; i < 100; i++) {
            var told = staff.get(begun.header("Location")).asString();
            if (!told.contains("data-refresh")) {
                return told;
            }
            sleep();
        }
        throw new AssertionError("the trial did not end");
    }

    private static void sleep() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
