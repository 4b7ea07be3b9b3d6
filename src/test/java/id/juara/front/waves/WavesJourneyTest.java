package id.juara.front.waves;

import static id.juara.story.assignment.SampleRound.figure;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.juara.harness.Visitor;
import id.juara.harness.Window;
import id.juara.story.assignment.SampleRound;
import id.juara.story.wave.WavedRound;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** In a real browser: staff spend extra readings near the line, and see what they gained. */
@QuarkusTest
class WavesJourneyTest {
    private static final String[] DESK = {"readings: 2", "cut: {top: 4}"};
    private static final String WAVES = "select count(*) from wave where round = ? and number > 0";

    @Test
    void aWaveIsHadFromTheBoardToItsGain() {
        var waved = WavedRound.readOnce(12, 6, DESK);
        try (var window = Window.of(waved.round.staff)) {
            var page = window.page();
            window.go("/secretariat/" + waved.round.edition + "/desk");
            page.locator("main a[href*='/waves']").click();
            page.getByLabel("Anggaran").fill("12");
            press(page, "Lihat rencana gelombang berikutnya");
            assertThat(page.locator("main").innerText())
                    .contains("4 bacaan di dekat batas", "Peluang di atas batas", "Tumpukan sesudahnya");
            assertThat(figure(WAVES, waved.round.round))
                    .as("a plan keeps nothing")
                    .isZero();
            looksRight(page);

            press(page, "Buka gelombang ini");
            assertThat(page.locator("main").innerText()).contains("0 dari 4 lembar masuk");
            press(page, "Tutup bacaan yang berjalan");
            assertThat(page.locator("main").innerText()).contains("4 penugasan belum punya lembar penilaian");

            waved.markAll();
            window.go("/office/" + waved.round.edition + "/rounds/desk");
            page.locator("main ul a[href*='/waves']").click();
            press(page, "Tutup bacaan yang berjalan");

            assertThat(page.locator("main").innerText())
                    .contains("Gelombang 1 selesai: 4 bacaan menambah", "4 dari 12 bacaan tambahan terpakai")
                    .contains("terlihat");
            page.locator("main a[href*='/waves/1']").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Gelombang 1: Evaluasi");
            assertThat(page.locator("main li a[href*='/find/']").count()).isEqualTo(4);
        }
        assertThat(figure(WAVES, waved.round.round)).isEqualTo(1);
    }

    @Test
    void theRoundsPlacesLeadToItsExtraReadingsForThoseWhoMaySeeThem() {
        var waved = WavedRound.readOnce(12, 6, DESK);
        var board = "/secretariat/" + waved.round.edition + "/desk";

        for (var one : List.of(waved.round.staff, waved.round.auditor)) {
            assertThat(Visitor.signedIn(one).get(board).asString()).contains("/rounds/desk/waves");
        }
        assertThat(Visitor.signedIn(waved.round.secretary).get(board).asString())
                .doesNotContain("/rounds/desk/waves");
    }

    @Test
    void aRoundThatHasNotOpenedSaysSo() {
        var round = new SampleRound(4, 2, DESK);

        var told = Visitor.signedIn(round.staff)
                .get("/office/" + round.edition + "/rounds/desk/waves?lang=en")
                .asString();

        assertThat(told)
                .contains("This round has not opened yet.")
                .doesNotContain("<form method=\"post\" action=\"/office");
    }

    /** A plan is an answer to a form: no list of pages leads to it. */
    private static void looksRight(Page page) {
        assertThat(new AxeBuilder(page)
                        .setLegacyMode(true).analyze().getViolations().stream()
                                .filter(one -> Set.of("serious", "critical").contains(one.getImpact()))
                                .map(one -> one.getId()))
                .isEmpty();
        for (var width : List.of(320, 360, 768, 1280)) {
            page.setViewportSize(width, 800);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                    .as("beyond " + width)
                    .isLessThanOrEqualTo(0);
            if (Boolean.getBoolean("juara.pictures")) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screens", "waves-plan-" + width + ".png")));
            }
        }
    }

    private static void press(Page page, String button) {
        page.waitForNavigation(() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click());
    }
}
