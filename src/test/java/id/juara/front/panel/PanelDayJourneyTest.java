package id.juara.front.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.juara.samples.SampleInnovation.FLOATING_CLINIC;
import static id.juara.story.assignment.SampleRound.figure;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.juara.ground.paper.Pdf;
import id.juara.harness.Told;
import id.juara.harness.Window;
import id.juara.story.material.PanelWithMaterial;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A whole panel day in real browsers: arranged, slides brought, read, heard, and a printed sheet typed in and confirmed. */
@QuarkusTest
class PanelDayJourneyTest {
    private static final double PATIENCE = 60_000;
    private static final String COUNTING =
            """
            select count(*) from scoresheet s join round r on r.id = s.round
            where r.edition = ? and s.state = 'submitted'
            """;

    private PanelWithMaterial panel;

    @BeforeAll
    static void haveSomePatience() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @Test
    void aPanelDayGoesFromItsPlanToAConfirmedSheet() {
        panel = new PanelWithMaterial();
        panel.round.deal().statusCode(201);
        panel.round.open().statusCode(200);
        try (var secretary = Window.of(panel.cast.secretary());
                var judge = Window.of(panel.round.judge(0))) {
            plan(secretary);
            callForMaterial(secretary.page());
            bring();
            read(judge);
            hear(secretary.page());
            type(secretary.page(), "90");
            reject(judge.page());
            retype(secretary);
            confirm(judge);
        }
        assertThat(figure(COUNTING, panel.cast.edition())).isEqualTo(1);
        assertThat(panel.names()).containsExactly("salindia-baru.pdf");
    }

    private void plan(Window window) {
        var page = window.page();
        page.setDefaultTimeout(PATIENCE);
        window.go("/me");
        page.locator("header .places a[href^='/secretariat']").click();
        page.locator("main a[href*='/" + panel.cast.edition() + "/panel']").click();
        page.getByRole(AriaRole.LINK, link("Hari panel")).click();
        page.locator("#begins").fill("2026-05-02T09:00");
        page.getByRole(AriaRole.TEXTBOX, button("Tempat")).fill("Aula Kementerian");
        page.getByLabel("Berapa entri").fill("dua");
        press(page, "Buat hari panel");
        assertThat(page.locator("#many-error")).isVisible();
        assertThat(page.getByRole(AriaRole.TEXTBOX, button("Tempat"))).hasValue("Aula Kementerian");
        page.getByLabel("Berapa entri").fill("2");
        press(page, "Buat hari panel");
        assertThat(page.locator("main")).containsText("1. Klinik Terapung");
    }

    private void callForMaterial(Page page) {
        page.getByRole(AriaRole.LINK, link("Bahan presentasi")).click();
        var until = LocalDateTime.now(ZoneId.of("Asia/Jakarta")).plusDays(1).truncatedTo(ChronoUnit.MINUTES);
        page.getByLabel("Diterima sebelum").fill(until.toString());
        press(page, "Minta bahan presentasi");
        assertThat(page.locator("main")).containsText("0 dari 2 entri sudah membawa bahan.");
    }

    /** From a phone: the notice leads to the page, and a second file takes the place of the first. */
    private void bring() {
        Told.texts(panel.unit, "material-called", panel.edition.submission(FLOATING_CLINIC), 1);
        try (var phone = Window.of(Optional.of(panel.unit), Window.phone())) {
            var page = phone.page();
            page.setDefaultTimeout(PATIENCE);
            phone.go("/notices?lang=id");
            page.getByText(own("Bahan presentasi diminta")).click();
            page.locator("main a[href*='/material/panel']").first().click();
            for (var name : new String[] {"salindia.pdf", "salindia-baru.pdf"}) {
                page.locator("#material-file").setInputFiles(new FilePayload(name, "application/pdf", slides(name)));
                assertThat(page.getByRole(AriaRole.LINK, button(name))).isVisible();
            }
            assertThat(page.locator("main a[download]")).hasCount(1);
        }
    }

    private void read(Window window) {
        var page = window.page();
        page.setDefaultTimeout(PATIENCE);
        window.go("/panel?lang=id");
        page.locator("main a[href*='/" + panel.cast.edition() + "/panel']").click();
        assertThat(turn(page, "Bank Sampah")).containsText("belum dibawa");
        var slides = turn(page, "Klinik Terapung")
                .getByRole(AriaRole.LINK, inside("salindia-baru.pdf").setExact(true));
        var drawn = page.waitForResponse("**/pages/1", slides::click);
        assertThat(drawn.headerValue("Content-Type")).isEqualTo("image/png");
        assertThat(page.locator("img.drawn")).hasCount(1);
    }

    private static void hear(Page page) {
        page.getByRole(AriaRole.LINK, link("Kembali ke hari panel")).click();
        page.locator("main .rows a").first().click();
        page.getByLabel("judge-1").check();
        press(page, "Simpan kehadiran");
        assertThat(page.locator(".aside.warn")).containsText("Tidak hadir: judge-2.");
        page.getByLabel("judge-2").check();
        press(page, "Simpan kehadiran");
        assertThat(page.locator("main")).containsText("Seluruh panel hadir");
        page.getByRole(AriaRole.BUTTON, button("Mulai giliran Klinik Terapung")).click();
        page.getByRole(AriaRole.BUTTON, button("Batalkan langkah terakhir pada giliran Klinik Terapung"))
                .click();
        page.getByRole(AriaRole.BUTTON, button("Mulai giliran Klinik Terapung")).click();
        assertThat(page.locator(".clock")).isVisible();
        var end = page.getByRole(AriaRole.BUTTON, button("Akhiri giliran Klinik Terapung"));
        end.click();
        assertThat(page.locator("main")).containsText("selesai");
        page.getByRole(AriaRole.BUTTON, button("Batalkan langkah terakhir pada giliran Klinik Terapung"))
                .click();
        assertThat(page.locator(".clock")).isVisible(); // it goes on
        end.click();
        assertThat(page.locator("main")).containsText("selesai");
    }

    private void type(Page page, String impact) {
        page.navigate(page.url().replaceAll("/days/.*", "?lang=id"));
        page.getByRole(AriaRole.LINK, button("judge-1")).click();
        page.getByRole(AriaRole.LINK, link("Ketik lembar cetak")).click();
        fill(page, impact);
    }

    private static void fill(Page page, String impact) {
        page.getByRole(AriaRole.LINK, button("Klinik Terapung")).click();
        page.getByLabel("Kebaruan").fill("82,5");
        page.getByLabel("Dampak").fill(impact);
        press(page, "Simpan, minta penegasan");
        assertThat(page.locator("main")).containsText("menunggu penegasan");
    }

    private void reject(Page page) {
        Told.await(() -> Told.texts(panel.round.judge(0), "sheet-typed"), one -> one.size() == 1);
        page.navigate(
                page.url().replaceAll("/judging/.*|/panel.*", "/panel/" + panel.cast.edition() + "/panel?lang=id"));
        page.getByText("Tidak seperti yang saya tulis")
                .or(page.locator("main summary"))
                .first()
                .click();
        page.locator("textarea[name=reason]").fill("Dampak 70.");
        page.locator("details button").click();
        assertThat(page.locator("main")).containsText("Lembar ditolak");
    }

    /** The notice leads the secretary to the list in which the reason stands. */
    private void retype(Window window) {
        Told.texts(panel.cast.secretary(), "sheet-rejected", panel.cast.edition(), 1);
        var page = window.page();
        window.go("/notices?lang=id");
        page.getByText(own("Lembar ditolak panelis")).click();
        page.locator("main a[href*='/sheets']").first().click();
        assertThat(page.locator("main")).containsText("Dampak 70.");
        fill(page, "70");
    }

    private void confirm(Window window) {
        Told.await(() -> Told.texts(panel.round.judge(0), "sheet-typed"), one -> one.size() == 2);
        var page = window.page();
        window.go("/panel/" + panel.cast.edition() + "/panel?lang=id");
        assertThat(page.locator("main dl")).containsText("70");
        page.getByRole(AriaRole.BUTTON, link("Tegaskan lembar Klinik Terapung")).click();
        assertThat(page.locator("main")).containsText("Lembar ditegaskan");
    }

    /** How the subject of a notice begins that is about an entry of this competition: other tests' are told as well. */
    private String own(String subject) {
        return subject + ": " + panel.cast.edition().toUpperCase(Locale.ROOT);
    }

    private static byte[] slides(String title) {
        return Pdf.of("<html lang=\"id\"><head><title>" + title + "</title></head><body><h1>" + title
                + "</h1></body></html>");
    }

    private static Locator turn(Page page, String title) {
        return page.locator("main li").filter(new Locator.FilterOptions().setHasText(title));
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, button(button)).click();
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions inside(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
