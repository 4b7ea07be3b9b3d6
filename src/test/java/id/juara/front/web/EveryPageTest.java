package id.juara.front.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import id.juara.harness.SideBySide;
import id.juara.harness.SlowLine;
import id.juara.harness.Window;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;

/**
 * What holds for each page, in a real browser: no serious barrier, both languages, narrow and magnified windows, a browser
 * without scripts, a slow line. With {@code -Djuara.pictures=true} pictures at three widths are left in {@code target/screens};
 * {@code -Djuara.only=office} looks at the pages alone whose names begin so.
 */
@QuarkusTest
class EveryPageTest {
    private static final Path PICTURES = Path.of("target", "screens");
    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final int PHONE = 320;
    private static final int TABLET = 768;
    private static final int WIDE = 1280;
    private static final int HIGH = 800;
    private static final int MOST_REQUESTS = 10;
    private static final int MOST_MILLISECONDS = 3_000;

    private static SideBySide together;

    @BeforeAll
    static void begin() {
        together = new SideBySide();
    }

    @AfterAll
    static void end() {
        together.close();
    }

    /** A test for each page; they are made once the server is up. */
    private static Stream<DynamicTest> eachPage(ThrowingConsumer<SamplePage> test) {
        var only = System.getProperty("juara.only", "");
        var pages = SamplePages.all().stream()
                .filter(one -> one.name().startsWith(only))
                .toList();
        return together.each(pages, SamplePage::name, test);
    }

    @TestFactory
    Stream<DynamicTest> aPageHasNoBarrierInEitherLanguageInWindowsOfEverySize() {
        return eachPage(EveryPageTest::speaksToEverybody);
    }

    private static void speaksToEverybody(SamplePage page) {
        try (var window = Window.of(page.subject())) {
            for (var language : List.of("en", "id")) {
                window.page().setViewportSize(WIDE, HIGH);
                var answer = window.go(page.in(language));

                assertThat(answer.status()).isEqualTo(page.status());
                assertThat(window.page().getAttribute("html", "lang")).isEqualTo(language);
                assertThat(window.page().locator("h1").count()).as("headings").isEqualTo(1);
                assertThat(barriers(window.page())).isEmpty();
                window.page().setViewportSize(TABLET, HIGH);
                assertThat(beyond(window.page())).isEmpty();
                for (var height : List.of(640, 256)) { // 1280 by 1024 at 400 % is 320 by 256
                    window.page().setViewportSize(PHONE, height);
                    assertThat(beyond(window.page())).isEmpty();
                }
            }
            var expected = page.status() == 200 ? 0 : 2; // the browser itself tells of an answer that is no success
            assertThat(window.complaints()).hasSize(expected);
            if (Boolean.getBoolean("juara.pictures")) {
                pictures(window.page(), page);
            }
        }
    }

    @Test
    void aBarrierIsFound() {
        try (var window = Window.open()) {
            window.page().setContent("<html lang=id><title>A</title><main><h1>A</h1><img src='data:,'></main></html>");

            assertThat(barriers(window.page())).anyMatch(one -> one.startsWith("image-alt"));
        }
    }

    @TestFactory
    Stream<DynamicTest> aPageIsWholeWithoutScript() {
        return eachPage(EveryPageTest::isWholeWithoutScript);
    }

    private static void isWholeWithoutScript(SamplePage page) {
        try (var window = Window.of(page.subject(), Window.withoutScript())) {
            window.go(page.in("id"));

            assertThat(window.page().locator("main h1").isVisible()).isTrue();
            for (var form : window.page().locator("main form").all()) {
                // a button may stand elsewhere and name its form, or in a part that opens without script
                var id = form.getAttribute("id");
                var own = form.locator("button, input[type=submit]");
                var button = own.count() > 0
                        ? own.first()
                        : window.page().locator("button[form=" + id + "]").first();
                var folded = form.locator("xpath=ancestor::details[not(@open)]/summary");
                assertThat(folded.count() > 0 ? folded.first().isVisible() : button.isVisible())
                        .isTrue();
                assertThat(form.getAttribute("method")).isIn("post", "get");
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> aPageIsLightAndQuickOverASlowLine() {
        return eachPage(EveryPageTest::isLightAndQuick);
    }

    private static void isLightAndQuick(SamplePage page) {
        try (var window = Window.of(page.subject())) {
            var cost = SlowLine.of(window, page.in("id"));

            System.out.printf("%-28s %s%n", page, cost);
            assertThat(cost.bytes()).as("bytes").isLessThan(page.kind().mostBytes);
            assertThat(cost.requests()).as("requests").isLessThanOrEqualTo(MOST_REQUESTS);
            assertThat(cost.foreign()).as("requests to others").isZero();
            assertThat(cost.untilUsable()).as("milliseconds until usable").isLessThanOrEqualTo(MOST_MILLISECONDS);
        }
    }

    static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                        .setLegacyMode(true) // for pages without frames; twice as quick
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(one -> SERIOUS.contains(one.getImpact()))
                        .flatMap(one -> one.getNodes().stream()
                                .map(node -> one.getId() + ": " + node.getTarget() + " " + node.getHtml()))
                        .toList();
    }

    /** What reaches beyond the window's right edge, unless it scrolls by itself. */
    static List<String> beyond(Page page) {
        if ((int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0) {
            return List.of();
        }
        var told = new ArrayList<String>();
        var found = (List<?>)
                page.evaluate(
                        """
                [...document.body.querySelectorAll('*')]
                  .filter(one => one.getBoundingClientRect().right > window.innerWidth + 1)
                  .map(one => one.outerHTML.slice(0, 120))
                """);
        found.forEach(one -> told.add(one.toString()));
        return told.isEmpty() ? List.of("the page itself") : told;
    }

    private static void pictures(Page page, SamplePage of) {
        for (var width : List.of(360, 768, 1280)) {
            page.setViewportSize(width, 800);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve(of.name() + "-" + width + ".png")));
        }
    }
}
