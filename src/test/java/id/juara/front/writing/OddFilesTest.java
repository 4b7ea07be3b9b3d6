package id.juara.front.writing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import id.juara.harness.Visitor;
import id.juara.harness.Window;
import id.juara.story.submission.SampleEdition;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people have them on their phones: empty, without an ending, with a name as long as a sentence, sent twice. */
@QuarkusTest
class OddFilesTest {
    private static final byte[] LETTER = Arrays.copyOf("%PDF-1.7\nsurat".getBytes(UTF_8), 40_000);

    private final SampleEdition open = SampleEdition.now();
    private String files;

    @TempDir
    Path folder;

    @BeforeEach
    void begin() {
        files = "/entries/" + open.draft("Klinik Terapung") + "/files?lang=id";
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anEmptyFileIsCalledEmptyAndOneWithoutAnEndingIsToldSo(boolean script) {
        try (var window = window(script)) {
            choose(window, script, "kosong.pdf", new byte[0]);
            assertThat(window.page().locator("#content")).containsText("Berkas ini kosong");

            window.go(RestAssured.port, files);
            choose(window, script, "surat", LETTER);
            assertThat(window.page().locator("#content")).containsText("tidak berakhiran seperti .pdf");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theSameFileTwiceStandsThereOnce(boolean script) {
        try (var window = window(script)) {
            for (int time = 0; time < 2; time++) {
                window.page()
                        .waitForResponse(OddFilesTest::isThePage, () -> choose(window, script, "surat.pdf", LETTER));
                window.page().waitForLoadState();
            }

            assertThat(window.page().locator("ul.rows li")).hasCount(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Surat <b>\"Pernyataan\"</b> & 'Kesediaan' # 100% + ?.pdf", "Ñandú 手紙 \uD83D\uDE00 \u202Efdp.pdf"
            })
    void aNameOfOddLettersIsShownAndFetched(String name) {
        try (var window = window(true)) {
            choose(window, true, name, LETTER);
            var link = window.page().locator("ul.rows a").first();
            assertThat(link).isVisible();

            var fetched = Visitor.signedIn(open.nurse).get(link.getAttribute("href"));

            assertThat(fetched.statusCode()).isEqualTo(200);
            assertThat(fetched.asByteArray()).isEqualTo(LETTER);
            assertThat(fetched.header("Content-Disposition"))
                    .startsWith("attachment")
                    .doesNotContain("\n");
        }
    }

    @Test
    void aNameOfThreeHundredLettersBreaksNoSmallScreen() {
        try (var window = window(true)) {
            choose(window, true, "n".repeat(300) + ".pdf", LETTER);
            assertThat(window.page().locator("ul.rows a").first()).isVisible();
            mustFit(window.page());
        }
    }

    @Test
    void aFileThatChangesAfterItWasChosenIsAskedForAgain() throws IOException {
        var file = Files.write(folder.resolve("surat.pdf"), LETTER);
        Files.setLastModifiedTime(
                file, FileTime.from(Instant.now().minusSeconds(60))); // browsers tell whole seconds apart
        try (var window = window(true)) {
            var page = window.page();
            window.go(RestAssured.port, files);
            page.locator("form[data-upload]").first().evaluate("form => { form.dataset.pieces = 'going'; }");
            page.locator("#supporting-file").setInputFiles(file);
            Files.write(file, new byte[] {1}, StandardOpenOption.APPEND);
            page.locator("form[data-upload]").first().evaluate("form => { form.dataset.pieces = 'yes'; }");
            page.locator("form[data-upload] button").first().click();

            assertThat(page.locator("form[data-upload] .saving.bad")).containsText("pilih sekali lagi");
        }
    }

    @Test
    void twoWindowsThatSendTheSameFileMakeOne() {
        try (var one = window(true);
                var other = window(true)) {
            one.go(RestAssured.port, files);
            other.go(RestAssured.port, files);
            var payload = new FilePayload("surat.pdf", "application/pdf", LETTER);
            one.page().locator("#supporting-file").setInputFiles(payload);
            other.page().locator("#supporting-file").setInputFiles(payload);

            assertThat(one.page().getByText("surat.pdf")).isVisible();
            assertThat(other.page().getByText("surat.pdf")).isVisible();
            one.go(RestAssured.port, files);
            assertThat(one.page().locator("ul.rows li")).hasCount(1);
        }
    }

    private Window window(boolean script) {
        var options = Window.phone().setJavaScriptEnabled(script);
        var window = Window.of(Optional.of(open.nurse), options);
        window.go(RestAssured.port, files);
        return window;
    }

    private static void choose(Window window, boolean script, String name, byte[] content) {
        var page = window.page();
        page.locator("#supporting-file").setInputFiles(new FilePayload(name, "application/pdf", content));
        if (!script) { // which begins to send by itself
            page.locator("form[data-upload] button").first().click();
        }
    }

    private static boolean isThePage(Response answer) {
        return answer.request().isNavigationRequest() && answer.ok();
    }

    private static void mustFit(Page page) {
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
    }
}
