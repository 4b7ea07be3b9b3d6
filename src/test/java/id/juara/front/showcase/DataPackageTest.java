package id.juara.front.showcase;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.law.proof.Digest;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of the files for everybody is what they are: each column is described, each value is of its kind. */
@QuarkusTest
class DataPackageTest {
    private static final String TO_ALL = "tells: {public: {order: rank, points: true, bundle: true}}";

    @ConfigProperty(name = "juara.address")
    String address;

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyFileIsWhatThePackageSaysOfIt(String language) {
        var round = ClosedRound.ofFour(TO_ALL).published();

        var resources = resources(round, language);

        assertThat(resources)
                .extracting(one -> one.get("name"))
                .contains("desk-csv", "desk-json", "desk-xlsx", "rules")
                .doesNotHaveDuplicates();
        for (var one : resources) {
            var file = served(one);
            assertThat(one.get("hash"))
                    .as(one.get("name").toString())
                    .isEqualTo("sha256:" + Digest.of(file).hex());
            assertThat(one.get("bytes")).isEqualTo(file.length);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void eachColumnOfTheCsvIsDescribedAndEachValueIsOfItsType(String language) throws IOException {
        var round = ClosedRound.ofFour(TO_ALL).published();
        var csv = named(resources(round, language), "desk-csv");
        var fields = fields(csv);

        var lines = CSVFormat.RFC4180
                .parse(new StringReader(new String(served(csv), UTF_8)))
                .getRecords();

        assertThat(lines.get(0).toList())
                .isEqualTo(fields.stream().map(one -> one.get("name")).toList());
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(fields)
                .allSatisfy(one -> assertThat(one.get("description").toString()).isNotBlank());
        assertThat(fields).extracting(one -> one.get("type")).contains("integer", "number", "string");
        lines.subList(1, lines.size()).forEach(line -> mustBeOfItsTypes(line, fields));
    }

    @Test
    void theJsonAndTheWorkbookAreFoundWhereItSays() throws IOException {
        var round = ClosedRound.ofFour(TO_ALL).published();
        var resources = resources(round, "id");
        var json = named(resources, "desk-json");
        var book = named(resources, "desk-xlsx");

        List<Map<String, Object>> items =
                JsonPath.from(new String(served(json), UTF_8)).getList("items");
        var told = fields(json).stream().map(one -> one.get("name")).toList();
        assertThat(items).isNotEmpty().extracting(one -> one.get("struck")).containsOnly(false);
        assertThat(items).allSatisfy(one -> assertThat(told).containsAll(one.keySet()));
        try (var opened = new XSSFWorkbook(new ByteArrayInputStream(served(book)))) {
            Map<String, Object> dialect = dialect(book);
            var header = opened.getSheet(dialect.get("sheetName").toString())
                    .getRow((int) ((List<?>) dialect.get("headerRows")).get(0) - 1);
            assertThat(fields(book)).allSatisfy(one -> assertThat(
                            header.getCell(fields(book).indexOf(one)).getStringCellValue())
                    .isEqualTo(one.get("name")));
        }
    }

    @Test
    void itIsKeptByCachesLinkedFromTheListAndSaysInBothLanguagesWhatItIs() {
        var round = ClosedRound.ofFour(TO_ALL).published();
        var path = "/data/" + round.edition + "/datapackage.json?lang=en";

        var told = given().get(path);
        var again = given().header("If-None-Match", told.header("ETag")).get(path);

        assertThat(told.contentType()).isEqualTo("application/json");
        assertThat(told.header("Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(told.jsonPath().getString("name")).isEqualTo(round.edition).matches("[a-z0-9._-]+");
        assertThat(told.jsonPath().getString("title")).isEqualTo(told.jsonPath().getString("titles.en"));
        assertThat(told.jsonPath().getString("titles.id")).isNotBlank();
        assertThat(told.jsonPath().getString("licenses[0].name")).isEqualTo("CC-BY-4.0");
        assertThat(given().get("/results/" + round.edition + "/desk?lang=en").asString())
                .contains("href=\"" + path);
        assertThat(given().get("/data/no-such-edition/datapackage.json").statusCode())
                .isEqualTo(404);
    }

    private static void mustBeOfItsTypes(CSVRecord line, List<Map<String, Object>> fields) {
        assertThat(line.size()).isEqualTo(fields.size());
        for (int at = 0; at < fields.size(); at++) {
            var field = fields.get(at);
            var value = line.get(at);
            if (value.isEmpty()) {
                assertThat(field.get("constraints"))
                        .as(field.get("name") + " may be missing")
                        .isNull();
            } else if (field.get("type").equals("integer")) {
                assertThat(value).matches("-?\\d+");
            } else if (field.get("type").equals("number")) {
                assertThat(new BigDecimal(value).toPlainString()).isEqualTo(value);
            } else {
                assertThat(field.get("type")).isEqualTo("string");
            }
        }
    }

    private List<Map<String, Object>> resources(ClosedRound round, String language) {
        return given().queryParam("lang", language)
                .get("/data/" + round.edition + "/datapackage.json")
                .jsonPath()
                .getList("resources");
    }

    private static Map<String, Object> named(List<Map<String, Object>> resources, String name) {
        return resources.stream()
                .filter(one -> one.get("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> fields(Map<String, Object> resource) {
        return (List<Map<String, Object>>) ((Map<String, Object>) resource.get("schema")).get("fields");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> dialect(Map<String, Object> resource) {
        return (Map<String, Object>) resource.get("dialect");
    }

    private byte[] served(Map<String, Object> resource) {
        var path = resource.get("path").toString();
        assertThat(path).startsWith(address + "/");
        return given().get(path.substring(address.length()))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
