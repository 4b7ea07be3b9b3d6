package id.juara.front.web;

import static io.restassured.RestAssured.given;

import id.juara.ground.identity.Role;
import id.juara.harness.Cast;
import id.juara.samples.SampleRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table of routes and roles, and what it is held against: the routes that the OpenAPI document knows. */
final class RolesTable {
    private static final List<String> COLUMNS =
            List.of("none", "nobody", "unit", "local-admin", "judge", "secretary", "staff", "signatory", "auditor");

    private static final List<String> VERBS = List.of("get", "put", "post", "delete", "patch", "head");

    private RolesTable() {}

    /** What the table of that name says: each route to its cells by column. */
    static Map<String, Map<String, String>> of(String name) throws IOException {
        var told = new TreeMap<String, Map<String, String>>();
        try (var file = RolesTable.class.getResourceAsStream(name);
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
    static String lines(Map<String, Map<String, String>> rows) {
        var lines = new StringBuilder("route," + String.join(",", COLUMNS) + "\n");
        rows.forEach((route, cells) -> lines.append(route)
                .append(',')
                .append(String.join(",", cells.values()))
                .append('\n'));
        return lines.toString();
    }

    /** The subject of somebody for each column; nobody signs in under the first. */
    static Map<String, Optional<String>> people() {
        var cast = Cast.of(SampleRules.small(SampleRules.freshName("roles")));
        var mark = UUID.randomUUID().toString();
        var people = new LinkedHashMap<String, Optional<String>>();
        people.put("none", Optional.empty());
        people.put("nobody", Optional.of("nobody-" + mark));
        for (var role : Role.values()) {
            var subject = role.word() + "-" + mark;
            if (role == Role.UNIT) {
                subject = cast.unit("35.10", "Puskesmas Sobo");
            } else if (role == Role.LOCAL_ADMIN) {
                subject = cast.localAdmin("35.10");
            } else {
                Cast.grant(subject, role);
            }
            people.put(role.word(), Optional.of(subject));
        }
        return people;
    }

    /** Each route, such as {@code GET /me}, to what the OpenAPI document tells of it. */
    static Map<String, Object> operations() {
        Map<String, Map<String, Object>> paths = given().accept("application/json")
                .get("/api/v1/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
        var operations = new TreeMap<String, Object>();
        paths.forEach((path, methods) -> methods.keySet().stream()
                .filter(VERBS::contains)
                .forEach(verb -> operations.put(verb.toUpperCase(Locale.ROOT) + " " + path, methods.get(verb))));
        return operations;
    }

    /** The path of a route, with things that do not exist in the place of its parameters. */
    static String somePlace(String route) {
        return route.substring(route.indexOf(' ') + 1)
                .replaceAll("\\{(edition|round|code|document|e|r)}", "no-such-thing")
                .replace("{number}", "1")
                .replaceAll("\\{(n|at|page)}", "1")
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }
}
