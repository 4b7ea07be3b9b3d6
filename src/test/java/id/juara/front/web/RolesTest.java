package id.juara.front.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Who is let in at which route. The rows of {@code roles.csv} are held against the OpenAPI document, so that a route
 * without a row fails; each cell is tried by a request: {@code 401}, {@code 403}, or {@code in} for whoever gets past
 * the door, whatever the answer then is about things that do not exist.
 */
@QuarkusTest
class RolesTest {
    @Test
    void everyRouteLetsInWhomTheTableSays() throws IOException {
        var told = RolesTable.of("roles.csv");
        var tokens = tokens();

        var seen = new TreeMap<String, Map<String, String>>();
        routes().forEach((route, type) -> {
            var row = new LinkedHashMap<String, String>();
            tokens.forEach((role, token) -> row.put(role, tried(route, type, token)));
            seen.put(route, row);
        });

        assertThat(RolesTable.lines(seen)).isEqualTo(RolesTable.lines(told));
    }

    private static Map<String, String> tokens() {
        var tokens = new LinkedHashMap<String, String>();
        RolesTable.people()
                .forEach((column, subject) ->
                        tokens.put(column, subject.map(Tokens::of).orElse("")));
        return tokens;
    }

    private static String tried(String route, String type, String token) {
        var method = Method.valueOf(route.substring(0, route.indexOf(' ')));
        var path = RolesTable.somePlace(route);
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
        var routes = new TreeMap<String, String>();
        RolesTable.operations().forEach((route, operation) -> {
            if (route.contains(" /api/v1/")) {
                routes.put(route, typeOf(operation));
            }
        });
        return routes;
    }

    private static String typeOf(Object operation) {
        return operation instanceof Map<?, ?> told
                        && told.get("requestBody") instanceof Map<?, ?> body
                        && body.get("content") instanceof Map<?, ?> content
                ? content.keySet().iterator().next().toString()
                : "application/json";
    }
}
