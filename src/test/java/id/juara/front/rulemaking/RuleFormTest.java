package id.juara.front.rulemaking;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.juara.harness.Cast;
import id.juara.harness.Visitor;
import id.juara.harness.Window;
import id.juara.samples.SampleRules;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules are written as a form: only what was changed is exchanged in the text, and the text is never far. */
@QuarkusTest
class RuleFormTest {

    @Test
    void nextYearsRulesAreWrittenAsAFormAndAFlawIsMendedBesideItsField() {
        var cast = Cast.of(SampleRules.small(SampleRules.freshName("formulir")) + "# catatan terakhir\n");
        try (var window = Window.of(cast.staff())) {
            var page = window.page();
            window.go("/office/" + cast.edition() + "/rules");
            page.locator("main a[href^='/office/new/form']").click();
            var name = page.getByLabel("Nama dalam alamat").inputValue();
            assertThat(name).isNotEqualTo(cast.edition());

            page.locator("[name='/rounds/0/criteria/0/weight']").fill("41,5");
            page.locator("[name='/calendar/closes']").fill("2019-01-01T00:00");
            send(page, "Simpan sebagai rancangan");
            assertThat(page.locator(".errors li").count()).isEqualTo(2);
            assertThat(page.locator("fieldset#rounds-0-criteria .error").innerText())
                    .contains("101.5");
            assertThat(page.locator("#calendar-closes-error").innerText()).contains("ditutup");
            assertThat(page.locator("[name='/rounds/0/criteria/0/weight']").inputValue())
                    .isEqualTo("41,5");

            page.locator("[name='/rounds/0/criteria/0/weight']").fill("45");
            page.locator("[name='/rounds/0/criteria/1/weight']").fill("55,0");
            page.locator("[name='/calendar/closes']").fill("2099-12-01T23:59");
            page.locator("[name='/rounds/1/readings']").fill("tiga");
            send(page, "Periksa saja");
            assertThat(page.locator("#rounds-1-readings-error").innerText()).contains("tiga");
            page.locator("[name='/rounds/1/readings']").fill("Semua");
            page.locator("[name='/title/en']").fill("Small: the \"next\" one");
            send(page, "Periksa saja");
            assertThat(page.locator("main").innerText()).contains("Tidak ada kesalahan.");

            send(page, "Sebagai teks");
            var text = page.getByLabel("Teks aturan");
            assertThat(text.inputValue())
                    .contains("weight: 45,", "weight: 55.0,", "closes: 2099-12-01T23:59", "readings: all")
                    .endsWith("# catatan terakhir\n");
            text.fill(text.inputValue().replace("cut: {top: 2}", "cut: {top: 3}"));
            send(page, "Tulis sebagai formulir");
            assertThat(page.locator("[name='/rounds/1/cut/top']").inputValue()).isEqualTo("3");
            assertThat(page.locator("[name='/title/en']").inputValue()).isEqualTo("Small: the \"next\" one");
            send(page, "Simpan sebagai rancangan");

            assertThat(page.url()).contains("/office/" + name + "/rules");
            assertThat(page.locator("main").innerText()).contains("Rancangan");
            assertThat(kept(name)).contains("closes: 2099-12-01T23:59", "cut: {top: 3}", "# catatan terakhir");
        }
    }

    @Test
    void aBrowserSendsBackTheWholeShippedFileAndOneFigureAloneIsExchanged() throws IOException {
        var name = SampleRules.freshName("kipp");
        var text = Files.readString(Path.of("scoring-rules/kipp-2023.yaml"))
                .replace("edition: kipp-2023", "edition: " + name);
        var cast = Cast.draft(text);
        try (var window = Window.of(Optional.of(cast.staff()), Window.withoutScript())) {
            window.go("/office/" + name + "/rules/form");
            var page = window.page();
            assertThat(page.locator("form#rules .field").count()).isGreaterThan(80);

            send(page, "Simpan");
            assertThat(kept(name)).isEqualTo(text);
            assertThat(ClosedRound.ask(
                            "select count(*) from event where kind = 'RulesReplaced' and about = ?", "edition/" + name))
                    .isEqualTo("0");

            window.go("/office/" + name + "/rules/form");
            page.locator("[name='/rounds/0/cut/top']").fill("210");
            page.locator("[name='/quota/per-group/umum']").fill("12");
            page.locator("[name='/rounds/0/tells/secretary/remarks']").selectOption("false");
            send(page, "Simpan");
            assertThat(kept(name))
                    .isEqualTo(text.replace("cut: {top: 198,", "cut: {top: 210,")
                            .replace("{umum: 10,", "{umum: 12,")
                            .replaceFirst("criteria: true, remarks: true", "criteria: true, remarks: false"));
        }
    }

    @Test
    void whatAFormCannotShowIsLedToAtItsLineAndNothingTypedIsLost() {
        var cast = Cast.draft(SampleRules.small(SampleRules.freshName("baris")));
        try (var window = Window.of(cast.staff())) {
            var page = window.page();
            window.go("/office/" + cast.edition() + "/rules/form");
            page.locator("[name='/rounds/0/cut/top']").fill("3");
            var criteria = page.locator("#elsewhere button[aria-label*='Kriteria dan skala']")
                    .first();
            var line = criteria.getAttribute("value").replace("text:", "");
            page.waitForNavigation(criteria::click);

            assertThat(page.locator(".lines .led code").innerText()).contains("criteria:");
            assertThat(page.locator(".lines .led").getAttribute("value")).isEqualTo(line);
            var text = page.getByLabel("Teks aturan");
            assertThat(text.inputValue()).contains("cut: {top: 3}");
            assertThat(text.evaluate("field => field.value.slice(field.selectionStart, field.selectionEnd)"))
                    .asString()
                    .contains("criteria");
        }
    }

    @Test
    void aSecondClickSavesOnceAndWhoeverComesLateIsToldWhatChanged() {
        var text = SampleRules.small(SampleRules.freshName("lambat"));
        var cast = Cast.draft(text);
        var rules = "/office/" + cast.edition() + "/rules";
        var staff = Visitor.signedIn(cast.staff());
        var version = version(staff.get(rules + "/form").asString());
        var mine = form(text, version, "3");
        var other = form(text, version, "2");

        assertThat(staff.post(rules + "/form", mine).statusCode()).isEqualTo(303);
        assertThat(staff.post(rules + "/form", mine).statusCode()).isEqualTo(303);
        var late = staff.post(rules + "/form?lang=en", other);

        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.asString())
                .contains("Somebody else saved these rules meanwhile", "<del>", "<mark>", "cut: {top: 3}")
                .contains("value=\"" + (Integer.parseInt(version) + 1) + "\"");
        assertThat(kept(cast.edition())).isEqualTo(text.replace("cut: {top: 4}", "cut: {top: 3}"));
        assertThat(ClosedRound.ask(
                        "select count(*) from event where kind = 'RulesReplaced' and about = ?",
                        "edition/" + cast.edition()))
                .isEqualTo("1");
    }

    @Test
    void aTextThatIsNoYamlIsShownAsTextAndFrozenRulesAreNot() {
        var cast = Cast.of(SampleRules.small(SampleRules.freshName("rusak")));
        var staff = Visitor.signedIn(cast.staff());

        var broken = staff.post("/office/new?lang=en", Map.of("text", "rounds: [a", "act", "form"));
        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(broken.asString()).contains("<textarea", "rounds: [a", "1 flaws");
        assertThat(staff.get("/office/" + cast.edition() + "/rules/form").statusCode())
                .isEqualTo(409);
        var late = staff.post("/office/" + cast.edition() + "/rules/form", form(kept(cast.edition()), "1", "3"));
        assertThat(late.statusCode()).isEqualTo(409);
    }

    private static void send(Page page, String button) {
        page.waitForNavigation(() -> button(page, button).click());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** What a browser would send: the text as it was seen, and the desk round's top as it was typed. */
    private static Map<String, String> form(String text, String version, String top) {
        var encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);
        return Map.of("text", encoded, "seen", encoded, "version", version, "/rounds/0/cut/top", top);
    }

    private static String version(String page) {
        return page.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
    }

    private static String kept(String edition) {
        return ClosedRound.ask("select rules_text from edition where id = ?", edition);
    }
}
