package id.juara.front.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Neighbours;
import id.juara.harness.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * Who is let in at which page, as {@link RolesTest} holds it for the API. The cells of {@code pages.csv} are {@code 403},
 * {@code sign-in} for whoever is sent to the provider, or {@code in} for whoever gets past the door.
 */
@QuarkusTest
class PageRolesTest {
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;

    @Test
    void everyPageLetsInWhomTheTableSays() throws IOException {
        var told = RolesTable.of("pages.csv");
        var visitors = visitors();

        var seen = new TreeMap<String, Map<String, String>>();
        RolesTable.operations().keySet().stream()
                .filter(route -> !route.contains(" /api/") && !route.contains(" /door"))
                .filter(route -> !route.endsWith(" /sign-out")) // whoever tries that is out for the rest
                .forEach(route -> {
                    var row = new LinkedHashMap<String, String>();
                    visitors.forEach((role, visitor) -> row.put(role, tried(route, visitor.get())));
                    seen.put(route, row);
                });

        assertThat(RolesTable.lines(seen)).isEqualTo(RolesTable.lines(told));
    }

    @Test
    void noCacheKeepsAPageThatAsksWhoReadsIt() throws IOException {
        var own = ConfigProvider.getConfig().getValue("quarkus.http.filter.own.matches", String.class);

        var kept = RolesTable.of("pages.csv").entrySet().stream()
                .filter(row -> row.getValue().get("none").equals("sign-in"))
                .map(row -> row.getKey().replaceFirst("^[A-Z]+ ", ""))
                .filter(path -> !path.matches(own));

        assertThat(kept).isEmpty();
    }

    /** Whoever is not signed in comes anew each time: each way to the provider that is begun leaves a cookie for some minutes. */
    private static Map<String, Supplier<Visitor>> visitors() {
        var visitors = new LinkedHashMap<String, Supplier<Visitor>>();
        RolesTable.people().forEach((column, subject) -> {
            var signedIn = subject.map(Visitor::signedIn);
            visitors.put(column, () -> signedIn.orElseGet(Visitor::new));
        });
        return visitors;
    }

    private static String tried(String route, Visitor visitor) {
        var path = RolesTable.somePlace(route);
        var answer = route.startsWith("GET ") ? visitor.get(path) : visitor.post(path, Map.of("any", "thing"));
        if (answer.statusCode() == UNSUPPORTED_MEDIA_TYPE) {
            answer = visitor.upload(path, "file", "any.pdf", new byte[1]);
        }
        var status = answer.statusCode();
        if (status == 302 && answer.header("Location").startsWith(Neighbours.issuer())) {
            return "sign-in";
        }
        return status == 401 || status == 403 || status == 500 ? Integer.toString(status) : "in";
    }
}
