package id.juara.front.rulemaking;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.juara.harness.Cast;
import id.juara.harness.Window;
import id.juara.samples.SampleRules;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a rule file leaves out has a field that says what holds then; filled, it stands in the file, and emptied no more. */
@QuarkusTest
class UnsaidFieldsTest {
    private String text;
    private Cast cast;

    @BeforeEach
    void aDraftIsThere() {
        text = SampleRules.small(SampleRules.freshName("kosong"))
                .replace("cut: {top: 2}", "cut: {top: 2}   # Surat 4/2027")
                .replace("    cut: {top: 4}", "    # batas\n    cut: {top: 4}");
        cast = Cast.draft(text);
    }

    @Test
    void whatIsFilledComesIntoTheFileAndWhatIsEmptiedGoesAgainToTheByte() {
        try (var window = Window.of(Optional.of(cast.staff()), Window.withoutScript())) {
            var page = window.page();
            form(window);
            assertThat(page.locator("[name='/rounds/0/objection-days']").isVisible())
                    .isFalse();
            assertThat(page.locator("#rounds-0-objection-days-hint").textContent())
                    .isEqualTo("Bila kosong: 0.");
            assertThat(page.locator("[name='/rounds/0/tells/public/order'] option[selected]")
                            .textContent())
                    .isEqualTo("tidak disebut (nomor entri)");
            send(page, "Simpan");
            assertThat(kept()).isEqualTo(text);

            form(window);
            fill(page, "/rounds/0/objection-days", "5");
            fill(page, "/rounds/0/disagreement/spread-over", "30");
            fill(page, "/rounds/1/cut/clusters/city/floor", "1");
            fill(page, "/quota/per-group/umum", "10");
            choose(page, "/rounds/1/tells/public/order", "rank");
            choose(page, "/rounds/1/tells/public/points", "true");
            send(page, "Simpan");
            var filled = text.replace("conditions:", "quota: {per-group: {umum: 10}}\nconditions:")
                    .replace(
                            "cut: {top: 2}   # Surat 4/2027\n",
                            "cut: {top: 2, clusters: {city: {floor: 1}}}   # Surat 4/2027\n"
                                    + "    tells: {public: {order: rank, points: true}}\n")
                    .replace("cut: {top: 4}\n", "cut: {top: 4}\n    objection-days: 5\n")
                    .replaceFirst(
                            "rounding: half-up}\n",
                            "rounding: half-up}\n    disagreement: {spread-over: 30, then: one-more-reading}\n");
            assertThat(kept()).isEqualTo(filled);

            form(window);
            assertThat(page.locator("[name='/rounds/0/objection-days']").isVisible())
                    .isTrue();
            page.locator("[name='/rounds/0/objection-days']").fill("");
            page.locator("[name='/rounds/0/disagreement/spread-over']").fill(" ");
            page.locator("[name='/rounds/1/cut/clusters/city/floor']").fill("");
            page.locator("[name='/quota/per-group/umum']").fill("");
            page.locator("[name='/rounds/1/tells/public/order']").selectOption("");
            page.locator("[name='/rounds/1/tells/public/points']").selectOption("");
            send(page, "Simpan");
            assertThat(kept()).isEqualTo(text);
        }
    }

    @Test
    void aFlawOfWhatWasFilledStandsBesideItsFieldAndNothingTypedIsLost() {
        try (var window = Window.of(cast.staff())) {
            var page = window.page();
            form(window);
            fill(page, "/rounds/0/cut/pass-mark", "seratus");
            fill(page, "/rounds/0/conflicts/most-of-pile", "50");
            send(page, "Simpan");

            assertThat(page.locator("#rounds-0-cut-pass-mark-error").innerText())
                    .contains("seratus");
            assertThat(page.locator("[name='/rounds/0/cut/pass-mark']").inputValue())
                    .isEqualTo("seratus");
            assertThat(page.locator("#rounds-0-conflicts-own-region-error").isVisible())
                    .isTrue();
            assertThat(kept()).isEqualTo(text);

            page.locator("[name='/rounds/0/cut/pass-mark']").fill("");
            page.locator("[name='/rounds/0/conflicts/own-region']").selectOption("capped");
            send(page, "Simpan");
            assertThat(kept())
                    .isEqualTo(text.replaceFirst(
                            "rounding: half-up}\n",
                            "rounding: half-up}\n    conflicts: {most-of-pile: 50, own-region: capped}\n"));
        }
    }

    @Test
    void aFigureWithinAConditionIsChangedInItsFieldWithTheFlawBesideIt() {
        try (var window = Window.of(cast.staff())) {
            var page = window.page();
            form(window);
            var holds = page.locator("[name='/conditions/0/holds']");
            assertThat(holds.inputValue()).isEqualTo("submission.monthsRunning >= 12");
            holds.fill("submission.monthRunning >= 24");
            send(page, "Periksa saja");
            assertThat(page.locator("#conditions-0-holds-error").innerText()).contains("monthRunning");

            page.locator("[name='/conditions/0/holds']").fill("submission.monthsRunning >= 24 && submission.goals > 0");
            page.locator("[name='/conditions/0/kind']").selectOption("warns");
            fill(page, "/conditions/0/source", "Pasal 7");
            send(page, "Simpan");
            assertThat(kept())
                    .isEqualTo(text.replace("monthsRunning >= 12\n", "monthsRunning >= 24 && submission.goals > 0\n")
                            .replace("kind: fails-screening\n", "kind: warns\n    source: Pasal 7\n"));
        }
    }

    private void form(Window window) {
        window.go("/office/" + cast.edition() + "/rules/form");
    }

    private static void fill(Page page, String path, String value) {
        opened(page, path);
        page.locator("[name='" + path + "']").fill(value);
    }

    private static void choose(Page page, String path, String value) {
        opened(page, path);
        page.locator("[name='" + path + "']").selectOption(value);
    }

    /** What is not said stands folded. */
    private static void opened(Page page, String path) {
        var folded = page.locator("details.unsaid:not([open]):has([name='" + path + "']) > summary");
        if (folded.count() > 0) {
            folded.click();
        }
    }

    private static void send(Page page, String button) {
        page.waitForNavigation(() -> page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click());
    }

    private String kept() {
        return ClosedRound.ask("select rules_text from edition where id = ?", cast.edition());
    }
}
