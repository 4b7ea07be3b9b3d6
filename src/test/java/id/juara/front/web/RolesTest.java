package id.juara.front.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.ground.identity.Role;
import id.juara.harness.Cast;
import id.juara.harness.Tokens;
import id.juara.samples.SampleRules;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * Who is let in at which route. The rows of {@code roles.csv} are held against the OpenAPI document, so that a route
 * without a row fails; each cell is tried by a request: {@code 401}, {@code 403}, or {@code in} for whoever gets past
 * the door, whatever the answer then is about things that do not exist.
 */
@QuarkusTest
class RolesTest {
    private static final List<String> COLUMNS =
            List.of("none", "nobody", "unit", "local-admin", "judge", "secretary", "staff", "signatory", "auditor");

    private static final List<String> VERBS = List.of("get", "put", "post", "delete", "patch", "head");

    @Test
    void everyRouteLetsInWhomTheTableSays() throws IOException {
        var told = table();
        var tokens = tokens();

        var seen = new TreeMap<String, Map<String, String>>();
        routes().forEach((route, type) -> {
            var row = new LinkedHashMap<String, String>();
            tokens.forEach((role, token) -> row.put(role, tried(route, type, token)));
            seen.put(route, row);
        });

        assertThat(lines(seen)).isEqualTo(lines(told));
    }

    private static Map<String, String> tokens() {
        var cast = Cast.of(SampleRules.small(SampleRules.freshName("roles")));
        var mark = UUID.randomUUID().toString();
        var tokens = new LinkedHashMap<String, String>();
        tokens.put("none", "");
        tokens.put("nobody", Tokens.of("nobody-" + mark));
        for (var role : Role.values()) {
            var subject = role.word() + "-" + mark;
            if (role == Role.UNIT) {
                subject = cast.unit("35.10", "Puskesmas Sobo");
            } else if (role == Role.LOCAL_ADMIN) {
                subject = cast.localAdmin("35.10");
            } else {
                Cast.grant(subject, role);
            }
            tokens.put(role.word(), Tokens.of(subject));
        }
        return tokens;
    }

    private static String tried(String route, String type, String token) {
        var method = Method.valueOf(route.substring(0, route.indexOf(' ')));
        var path = route.substring(route.indexOf(' ') + 1)
                .replaceAll("\\{(edition|round|code|document|e|r)}", "no-such-thing")
                .replace("{number}", "1")
                .replace("{n}", "1")
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        var request = given().header("Idempotency-Key", UUID.randomUUID().toString());
        if (!token.isEmpty()) {
            request.auth().oauth2(token);
        }
        if (method != Method.GET && method != Method.HEAD) {
            request.contentType(type).body("{}".getBytes(StandardCharsets.UTF_8));
        }
        var status = request.request(method, path).statusCode();
        return switch (status) {
            case 401, 403 -> Integer.toString(status);
            case 500 -> "500";
            default -> "in";
        };
    }

    /** Each route of the API to a media type that it takes. */
    private static Map<String, String> routes() {
        Map<String, Map<String, Object>> paths = given().accept("application/json")
                .get("/api/v1/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
        var routes = new TreeMap<String, String>();
        paths.forEach((path, methods) -> methods.keySet().stream()
                .filter(one -> path.startsWith("/api/v1/") && VERBS.contains(one))
                .forEach(verb -> routes.put(verb.toUpperCase(Locale.ROOT) + " " + path, typeOf(methods.get(verb)))));
        return routes;
    }

    private static String typeOf(Object operation) {
        return operation instanceof Map<?, ?> told
                        && told.get("requestBody") instanceof Map<?, ?> body
                        && body.get("content") instanceof Map<?, ?> content
                ? content.keySet().iterator().next().toString()
                : "application/json";
    }

    private static Map<String, Map<String, String>> table() throws IOException {
        var told = new TreeMap<String, Map<String, String>>();
        try (var file = RolesTest.class.getResourceAsStream("roles.csv");
                var rows = CSVParser.parse(
                        file,
                        StandardCharsets.UTF_8,
                        CSVFormat.DEFAULT
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get())) {
            for (CSVRecord row : rows) {
                var cells = new LinkedHashMap<String, String>();
                COLUMNS.forEach(one -> cells.put(one, row.get(one)));
                told.put(row.get("route"), cells);
            }
        }
        return told;
    }

    /** As the table is written, so that a difference can be read and, where it is meant, copied. */
    private static String lines(Map<String, Map<String, String>> rows) {
        var lines = new StringBuilder("route," + String.join(",", COLUMNS) + "\n");
        rows.forEach((route, cells) -> lines.append(route)
                .append(',')
                .append(String.join(",", cells.values()))
                .append('\n'));
        return lines.toString();
    }
}
