package id.juara.front.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import id.juara.harness.Neighbours;
import id.juara.harness.PackagedServer;
import id.juara.harness.Ports;
import id.juara.harness.Window;
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The packaged server after a small season: everybody who played a part signs in at the provider, in a real browser, and
 * follows the links of each page, one of each kind. None may lead nowhere or to what its reader must not see.
 */
class WalkIT {
    private static final String ENTRIES = "40";
    private static final int MOST_PAGES = 250;
    private static final int FEWEST_PAGES = 25;
    private static final Path OUT = Path.of("target", "walk");

    private static PackagedServer server;

    @BeforeAll
    static void aSmallSeasonIsPlayed() throws InterruptedException {
        server = PackagedServer.start(Ports.free(), settings(), OUT.resolve("server.log"));
        RestAssured.port = Integer.parseInt(server.url().replaceAll(".*:", ""));
        assertThat(PackagedServer.run(settings(), "grant", "staff", Neighbours.issuer(), "staff-1"))
                .isZero();
        assertThat(PackagedServer.run(
                        Map.of(),
                        "rehearse",
                        "--url=" + server.url(),
                        "--token-url=" + Neighbours.issuer() + "/token",
                        "--entries=" + ENTRIES,
                        "--out=" + OUT.resolve("season")))
                .isZero();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    private static Map<String, String> settings() {
        var settings = new HashMap<>(Neighbours.environment());
        settings.put("JUARA_REHEARSALS", "true");
        settings.put("JUARA_LEDGER_KEY_FILE", OUT.resolve("ledger-key.pem").toString());
        settings.put("JUARA_ATTACHMENTS_FOLDER", OUT.resolve("attachments").toString());
        return settings;
    }

    @TestFactory
    Stream<DynamicTest> noLinkOfAnybodysPagesLeadsNowhere() throws SQLException {
        return DynamicTest.stream(
                oneOfEachRole().entrySet().stream(), Map.Entry::getKey, one -> walk(Optional.of(one.getValue())));
    }

    @Test
    void noLinkForTheOnesWhoDoNotSignInLeadsNowhere() {
        walk(Optional.empty());
    }

    private static void walk(Optional<String> subject) {
        var walked = new ArrayList<String>();
        try (var window = Window.of(subject)) {
            var waiting = new ArrayDeque<>(List.of("/"));
            var known = new HashSet<>(List.of("/"));
            while (!waiting.isEmpty() && walked.size() < MOST_PAGES) {
                var path = waiting.remove();
                walked.add(path);
                for (var link : linksOf(window, subject, path)) {
                    if (known.add(shape(link))) {
                        waiting.add(link);
                    }
                }
            }
            assertThat(window.complaints()).isEmpty();
            assertThat(waiting)
                    .as("links left when " + MOST_PAGES + " pages were walked")
                    .isEmpty();
        }
        System.out.printf("%s walked through %d pages%n", subject.orElse("nobody"), walked.size());
        assertThat(walked).hasSizeGreaterThanOrEqualTo(FEWEST_PAGES);
    }

    /** Where a page leads to on this server; of a file it is seen alone that it is there. */
    private static List<String> linksOf(Window window, Optional<String> subject, String path) {
        if (isFile(path)) {
            var file = window.context().request().get(server.url() + path);
            assertThat(file.status()).as(path).isEqualTo(200);
            file.dispose();
            return List.of();
        }
        Response answer = window.go(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        if (window.page().url().startsWith(Neighbours.issuer())) {
            assertThat(subject).as("has to sign in anew for " + path).isEmpty();
            return List.of();
        }
        assertThat(window.page().locator("h1").count()).as(path).isEqualTo(1);
        return links(window.page());
    }

    private static List<String> links(Page page) {
        var found = (List<?>)
                page.evaluate(
                        """
                [...document.querySelectorAll('a[href]')]
                  .filter(one => one.origin === location.origin)
                  .map(one => one.pathname + one.search)
                """);
        return found.stream()
                .map(Object::toString)
                .filter(path -> !path.startsWith("/sign-out")) // what follows would be nobody's walk
                .distinct()
                .toList();
    }

    private static boolean isFile(String path) {
        return path.matches(
                "/(api|q)/.*|[^?]*\\.(pdf|docx|xlsx|csv|json|zip|java|txt|yaml)(\\?.*)?|.*/files/[^/]+/?[^/]*");
    }

    /** Without what differs from one entry, judge or choice to the next. */
    private static String shape(String path) {
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*")
                .replaceAll("=[^&]*", "=*")
                .replaceAll("/[A-Z0-9.-]*[0-9]+(?=/|$|\\?)", "/*");
    }

    private static Map<String, String> oneOfEachRole() throws SQLException {
        try (var owner = Neighbours.asOwner();
                var query = owner.createStatement();
                var rows = query.executeQuery(
                        """
                        select m.role, max(p.subject) from membership m join person p on p.id = m.person
                        where m.valid_until is null or m.valid_until > now() group by m.role order by m.role
                        """)) {
            var people = new TreeMap<String, String>();
            while (rows.next()) {
                people.put(rows.getString(1), rows.getString(2));
            }
            return people;
        }
    }
}
