package id.juara.front.writing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.juara.samples.SampleInstitutions.BANYUWANGI;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.juara.harness.Cast;
import id.juara.harness.FrailLine;
import id.juara.harness.Window;
import id.juara.samples.SampleRules;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A nurse enters an innovation on a small phone, over a line that drops ten times, and nothing is lost. */
@QuarkusTest
class FrailLineJourneyTest {
    private static final String SUMMARY = "Perahu membawa dokter dan obat ke pulau kecil setiap pekan.";
    private static final String IMPACT = "Kunjungan naik dari 40 menjadi 310 orang sebulan, dihitung puskesmas.";
    private static final int MOST_SCREENS = 25;
    private static final int BYTES = 400_000;
    private static final double PATIENCE = 60_000;
    private static final String DOCUMENTS =
            """
            documents:
              - {id: statement, title: {id: Surat pernyataan, en: Statement}, required: true, types: [application/pdf], most-size: 1 MB}
              - {id: identity, title: {id: Surat identitas, en: Identity}, required: true, types: [application/pdf], most-size: 1 MB}
              - {id: consent, title: {id: Kesediaan replikasi, en: Consent}, required: true, types: [application/pdf], most-size: 1 MB}
            conditions:
            """;

    @BeforeAll
    static void haveSomePatience() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @Test
    void anEntryWithThreeFilesIsSentFromAPhoneOverALineThatDropsTenTimes() throws Exception {
        var cast =
                Cast.of(SampleRules.small(SampleRules.freshName("frail-line")).replace("conditions:\n", DOCUMENTS));
        var unit = cast.unit(BANYUWANGI, "Puskesmas Sobo");
        var admin = cast.localAdmin(BANYUWANGI);
        var files = List.of(pdf(1), pdf(2), pdf(3));

        try (var line = FrailLine.to(RestAssured.port);
                var window = Window.of(Optional.of(unit), Window.phone())) {
            var screens = new AtomicInteger();
            var page = window.page();
            page.setDefaultTimeout(PATIENCE);
            page.onFrameNavigated(frame -> screens.addAndGet(frame == page.mainFrame() ? 1 : 0));
            window.go(line.port(), "/entries/new/" + cast.edition() + "?lang=id");
            page.getByLabel("Judul inovasi").fill("Klinik Terapung");
            overADroppedLine(line, page, "Buat entri");
            var entry = entryOf(page);

            page.getByRole(AriaRole.LINK, link("Tentang inovasi")).click();
            page.getByLabel("Inovasi mulai berjalan").fill("2020-02-01");
            page.getByLabel("3. Kehidupan sehat dan sejahtera").check();
            overADroppedLine(line, page, "Simpan");

            page.getByRole(AriaRole.LINK, link("Ringkasan")).click();
            write(line, page, SUMMARY);
            page.getByRole(AriaRole.BUTTON, button("Simpan dan ke pertanyaan berikutnya"))
                    .click();
            page.waitForURL("**/questions/impact*");
            write(line, page, IMPACT);
            overADroppedLine(line, page, "Simpan dan kembali ke daftar");

            page.getByRole(AriaRole.LINK, link("Surat pernyataan")).click();
            for (int i = 0; i < files.size(); i++) {
                attach(line, page, List.of("statement", "identity", "consent").get(i), files.get(i));
            }
            page.getByRole(AriaRole.LINK, link("Ke daftar tugas")).click();
            page.getByRole(AriaRole.LINK, link("Baca seluruh entri dan serahkan"))
                    .click();
            page.getByLabel("Saya menyatakan").check();
            overADroppedLine(line, page, "Serahkan kepada admin lokal");
            assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("diserahkan");

            assertThat(line.cuts()).isGreaterThanOrEqualTo(10);
            assertThat(screens.get()).isLessThanOrEqualTo(MOST_SCREENS);
            send(admin, entry, line);
            mustBeWhole(admin, entry, files);
        }
    }

    /** The local admin sends it from the same kind of phone, and holds the receipt. */
    private static void send(String admin, String entry, FrailLine line) {
        try (var window = Window.of(Optional.of(admin), Window.phone())) {
            window.go(line.port(), entry + "/review?lang=id");
            window.page().getByLabel("Saya menyatakan").check();
            window.page()
                    .getByRole(AriaRole.BUTTON, button("Kirim ke kementerian"))
                    .click();
            assertThat(window.page().getByRole(AriaRole.HEADING).first()).hasText("Tanda terima");
        }
    }

    private static void mustBeWhole(String admin, String entry, List<byte[]> files) throws Exception {
        var told = Cast.as(admin)
                .get("/api/v1/submissions/" + entry.substring("/entries/".length()))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(told.getString("state")).isEqualTo("sent");
        assertThat(told.getString("entry.title")).isEqualTo("Klinik Terapung");
        assertThat(told.getString("entry.startedOn")).isEqualTo("2020-02-01");
        assertThat(told.getList("entry.goals")).containsExactly(3);
        assertThat(told.getString("entry.answers.summary")).isEqualTo(SUMMARY);
        assertThat(told.getString("entry.answers.impact")).isEqualTo(IMPACT);
        assertThat(told.getList("entry.attachments.sha256", String.class))
                .containsExactlyInAnyOrder(sha256(files.get(0)), sha256(files.get(1)), sha256(files.get(2)));
    }

    /** The line drops before the button is pressed: the page says so, holds what was typed, and goes on by itself. */
    private static void overADroppedLine(FrailLine line, Page page, String button) {
        var before = page.url();
        line.cut();
        page.getByRole(AriaRole.BUTTON, button(button)).click();
        assertThat(page.locator(".saving.bad")).containsText("sambungan putus");
        line.mend();
        page.waitForURL(Pattern.compile("^(?!" + Pattern.quote(before) + "$).*").asPredicate());
    }

    /** The line drops in the middle of writing, and once more while it is being saved. */
    private static void write(FrailLine line, Page page, String text) {
        var field = page.getByLabel("Jawaban Anda");
        Locator state = page.locator(".saving");
        line.cut();
        field.fill(text.substring(0, text.length() / 2));
        assertThat(state).containsText("sambungan putus");
        line.mend();
        assertThat(state).containsText("Tersimpan");
        line.cutAfter(1); // the server gets the text, the browser no answer
        field.fill(text);
        assertThat(state).containsText("sambungan putus");
        line.mend();
        assertThat(state).containsText("Tersimpan");
        assertThat(field).hasValue(text);
    }

    /** The line drops when a part of the file has gone; it goes on from there. */
    private static void attach(FrailLine line, Page page, String document, byte[] file) throws InterruptedException {
        line.cutAfter(BYTES / 2);
        page.locator("#" + document + "-file")
                .setInputFiles(new FilePayload(document + ".pdf", "application/pdf", file));
        for (int i = 0; !line.isCut(); i++) {
            assertThat(i).as("tenths of a second until the line drops").isLessThan(600);
            page.waitForTimeout(100);
        }
        TimeUnit.MILLISECONDS.sleep(500);
        line.mend();
        assertThat(page.getByText(document + ".pdf")).isVisible();
    }

    private static String entryOf(Page page) {
        var at = page.url().indexOf("/entries/");
        return page.url().substring(at, page.url().indexOf('?'));
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static byte[] pdf(int seed) {
        var bytes = new byte[BYTES];
        new Random(seed).nextBytes(bytes);
        var head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return Arrays.copyOf(bytes, BYTES);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
