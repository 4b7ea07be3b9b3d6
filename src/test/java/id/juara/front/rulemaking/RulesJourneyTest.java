package id.juara.front.rulemaking;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.juara.harness.Cast;
import id.juara.harness.Told;
import id.juara.harness.Visitor;
import id.juara.harness.Window;
import id.juara.samples.SampleRules;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Next year's rules are written from this year's, with a flaw made and mended, read as a document, and frozen by two people. */
@QuarkusTest
class RulesJourneyTest {

    @Test
    void nextYearsRulesAreWrittenFromThisYearsAndAFlawIsMendedBesideItsLine() {
        var cast = Cast.of(SampleRules.small(SampleRules.freshName("tahun")));
        try (var window = Window.of(cast.staff())) {
            var page = window.page();
            window.go("/office/" + cast.edition() + "/rules");
            page.locator("main a[href^='/office/new']").click();
            send(page, "Sebagai teks");
            var text = page.getByLabel("Teks aturan");
            var next = text.inputValue();
            var name = next.replaceAll("(?s).*?edition: (\\S+).*", "$1");
            assertThat(name).isNotEqualTo(cast.edition());

            text.fill(next.replaceFirst("weight: \\d+", "weight: 41"));
            send(page, "Simpan sebagai rancangan");
            assertThat(page.locator("main").innerText()).contains("kesalahan");
            assertThat(page.locator(".lines .flawed").count()).isPositive();
            assertThat(page.locator(".lines .flawed strong").first().innerText())
                    .isNotBlank();

            page.getByLabel("Teks aturan").fill(next);
            send(page, "Periksa saja");
            assertThat(page.locator("main").innerText()).contains("Tidak ada kesalahan.");
            send(page, "Simpan sebagai rancangan");

            assertThat(page.url()).contains("/office/" + name + "/rules");
            assertThat(page.locator("main").innerText()).contains("Rancangan", "Sidik jari (SHA-256)");
            page.getByLabel("Bandingkan dengan").selectOption(cast.edition());
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Bandingkan").setExact(true))
                    .click();
            assertThat(page.locator(".differences del").first().innerText()).contains(cast.edition());
            assertThat(page.locator(".differences mark").first().innerText()).contains(name);
        }
    }

    private static void send(Page page, String button) {
        page.waitForNavigation(() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click());
    }

    @Test
    void rulesAreFrozenByTwoPeopleAndNotByOne() {
        var cast = Cast.draft(SampleRules.small(SampleRules.freshName("beku")));
        ClosedRound.change("update edition set rehearsal = false where id = ?", cast.edition());
        var rules = "/office/" + cast.edition() + "/rules";
        var staff = Visitor.signedIn(cast.staff());
        var signatory = Visitor.signedIn(cast.signatory());

        Cast.as(cast.staff()).post(at(cast, "/open")).then().statusCode(409);
        assertThat(signatory.post(rules + "/freeze/approval", Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(staff.post(rules + "/freeze", Map.of()).statusCode()).isEqualTo(303);
        Cast.as(cast.staff()).post(at(cast, "/open")).then().statusCode(409);
        assertThat(signatory.get(rules + "?lang=en").asString()).contains("waits for the second person");
        var due = Jsoup.parse(
                        signatory.get("/office/" + cast.edition() + "?lang=en").asString())
                .select(".tasks a");
        assertThat(due.text()).isEqualTo("Agree to the freezing of the rules");
        assertThat(due.attr("href")).startsWith(rules);
        assertThat(Told.texts(cast.signatory(), "to-sign", cast.edition(), 1))
                .anyMatch(one -> one.contains("the freezing of the rules"));
        assertThat(signatory.post(rules + "/freeze/approval", Map.of()).statusCode())
                .isEqualTo(303);

        assertThat(staff.get(rules + "?lang=en").asString()).contains("Frozen");
        assertThat(staff.get(rules + "/text").statusCode()).isEqualTo(409);
        assertThat(ClosedRound.ask("select state from edition where id = ?", cast.edition()))
                .isEqualTo("open");
    }

    @Test
    void whoeverReplacesTheRulesHasToAskAnewForThemToBeFrozen() {
        var text = SampleRules.small(SampleRules.freshName("ganti"));
        var cast = Cast.draft(text);
        var rules = "/office/" + cast.edition() + "/rules";
        var staff = Visitor.signedIn(cast.staff());
        staff.post(rules + "/freeze", Map.of());
        var version =
                staff.get(rules + "/text").asString().replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");

        var saved = staff.post(rules + "/text", Map.of("text", text + "# catatan\n", "version", version));
        var late = staff.post(rules + "/text?lang=en", Map.of("text", text + "# lain\n", "version", version));

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.asString()).contains("Somebody else saved these rules meanwhile", "# lain");
        assertThat(Visitor.signedIn(cast.signatory())
                        .post(rules + "/freeze/approval", Map.of())
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void aFrozenRuleFileIsReadAsADocumentWithItsFingerprint() {
        var cast = Cast.of(SampleRules.small(SampleRules.freshName("baca")));
        var told = Visitor.signedIn(cast.auditor())
                .get("/office/" + cast.edition() + "/rules?lang=en")
                .asString();

        var sha256 = ClosedRound.ask("select encode(rules_sha256, 'hex') from edition where id = ?", cast.edition());
        assertThat(told).contains(sha256, "Frozen", "Conditions", "Rounds", "go on");
        assertThat(List.of("Holds where", "Weight")).allMatch(told::contains);
    }

    private static String at(Cast cast, String rest) {
        return "/api/v1/editions/" + cast.edition() + rest;
    }
}
