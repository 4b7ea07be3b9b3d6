package id.juara.front.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.juara.ground.identity.Role;
import id.juara.harness.Visitor;
import id.juara.harness.Window;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody reaches each place of his roles from every page of his, and who has many has them in one line. */
@QuarkusTest
class NavigationTest {
    private static final String SELDOM = "header .places details a";
    private static final String SUMMARY = "header .places summary";

    private static final String[] OF_THE_MINISTRY = {
        "/me",
        "/notices",
        "/office",
        "/secretariat",
        "/find",
        "/conversations",
        "/audit",
        "/people",
        "/institutions",
        "/jobs",
        "/outbox"
    };
    private static final Map<Role, String[]> PLACES = Map.of(
            Role.UNIT, new String[] {"/me", "/notices", "/entries"},
            Role.LOCAL_ADMIN, new String[] {"/me", "/notices", "/entries", "/queue", "/team"},
            Role.JUDGE, new String[] {"/me", "/notices", "/judging", "/panel"},
            Role.SECRETARY, new String[] {"/me", "/notices", "/secretariat", "/institutions"},
            Role.SIGNATORY, new String[] {"/me", "/notices", "/office"},
            Role.STAFF, OF_THE_MINISTRY,
            Role.AUDITOR, OF_THE_MINISTRY);

    private static Map<String, Optional<String>> people;

    @BeforeEach
    void oneOfEachRoleIsThere() {
        if (people == null) {
            people = RolesTable.people();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff", "auditor"})
    void whoHasManyPlacesHasThemInOneLineAndTheRestBehindOneWithoutAnyScript(String role) {
        for (var language : List.of("id", "en")) {
            try (var window = Window.of(people.get(role), Window.withoutScript())) {
                var page = window.page();
                window.go("/people?lang=" + language);
                assertThat(page.locator("header .places").boundingBox().height)
                        .as("one line in " + language)
                        .isLessThan(60);
                assertThat(page.locator(SUMMARY).getAttribute("aria-current")).isEqualTo("true");

                page.locator(SUMMARY).focus();
                page.keyboard().press("Enter");

                assertThat(page.locator(SELDOM).all()).hasSize(4).allMatch(Locator::isVisible);
                picture(page, role + "-" + language + "-1280");
                page.keyboard().press("Tab");
                page.keyboard().press("Tab");
                page.waitForNavigation(() -> page.keyboard().press("Enter"));
                assertThat(page.url()).contains("/institutions");
                assertThat(page.locator(SELDOM + "[aria-current=page]").getAttribute("href"))
                        .startsWith("/institutions");
            }
        }
    }

    @Test
    void openOrNotItStandsInWindowsOfEveryWidthWithoutABarrier() {
        try (var window = Window.of(people.get("staff"))) {
            var page = window.page();
            for (var width : List.of(320, 360, 768, 1024, 1199, 1200, 1280)) {
                page.setViewportSize(width, 800);
                window.go("/outbox?lang=id");
                page.locator(SUMMARY).click();

                assertThat(page.locator(SELDOM).all()).hasSize(4).allMatch(Locator::isVisible);
                assertThat(EveryPageTest.beyond(page)).as(width + " px").isEmpty();
                assertThat(EveryPageTest.barriers(page)).as(width + " px").isEmpty();
                picture(page, "staff-open-" + width);
            }
        }
    }

    @Test
    void everyRoleReachesEachOfItsPlacesAndNoOther() {
        for (var role : Role.values()) {
            var visitor = Visitor.signedIn(people.get(role.word()).orElseThrow());
            var links = Jsoup.parse(visitor.get("/me").asString()).select("header .places a");

            var paths = new ArrayList<String>();
            for (var link : links) {
                assertThat(link.text()).isNotBlank();
                assertThat(visitor.get(link.attr("href")).statusCode())
                        .as(role + " " + link.attr("href"))
                        .isEqualTo(200);
                paths.add(link.attr("href").replaceAll("\\?.*", ""));
            }
            assertThat(paths).as(role.word()).containsExactlyInAnyOrder(PLACES.get(role));
        }
    }

    private static void picture(Page page, String name) {
        if (Boolean.getBoolean("juara.pictures")) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", "nav-" + name + ".png")));
        }
    }
}
