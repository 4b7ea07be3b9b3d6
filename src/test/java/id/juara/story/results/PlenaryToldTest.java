package id.juara.story.results;

import static id.juara.harness.Cast.as;
import static id.juara.story.shortlist.ClosedRound.both;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Visitor;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Where the plenary departed from the order, entrants are told that it did, and a line that is true for the others. */
@QuarkusTest
class PlenaryToldTest {
    @Test
    void anEntryThatThePlenaryMovedIsNotToldThatItsPointsDecided() {
        var round = moved();

        assertThat(because(round, 0)).last().isEqualTo("10.00 above the line (80.00).");
        assertThat(because(round, 1))
                .last()
                .isEqualTo(
                        "Does not go on since the plenary departed from the order of points; the minutes give its reason.");
        assertThat(because(round, 2))
                .last()
                .isEqualTo("Goes on since the plenary departed from the order of points; the minutes give its reason.");
        assertThat(because(round, 3)).last().isEqualTo("20.00 below the line (80.00).");
        for (var entry = 0; entry < 4; entry++) {
            assertThat(because(round, entry))
                    .noneMatch(one -> one.contains("Satu instansi") || one.contains("tertinggal"));
        }
    }

    @Test
    void staffReadWhatThePlenaryDecidedWhereverTheyReadTheRanking() throws IOException {
        var round = moved();

        var ranking =
                as(round.staff).get(round.path() + "/ranking").then().extract().jsonPath();
        var why = as(round.staff)
                .get(round.path() + "/explanations/" + round.submissions.get(1))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var page = Visitor.signedIn(round.staff)
                .get("/office/" + round.edition + "/rounds/desk/entries/" + round.submissions.get(1) + "?lang=en")
                .asString();
        var book = as(round.staff).get(round.path() + "/ranking.xlsx").asByteArray();

        assertThat(ranking.getList("rankings[0].items.why"))
                .containsExactly("by-order", "by-plenary", "by-plenary", "below-line");
        assertThat(ranking.getString("listSha256"))
                .isEqualTo(ClosedRound.ask(
                        "select encode(list_sha256, 'hex') from shortlist s join round r on r.id = s.round where r.edition = ?",
                        round.edition));
        assertThat(why.getString("official.children[0].says.en")).isEqualTo("By the plenary: Satu instansi");
        assertThat(page).contains("By the plenary: Satu instansi");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            var told = new StringBuilder();
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> told.append(cell).append('\n')));
            assertThat(told).contains("Satu instansi", "Daerah tertinggal");
        }
    }

    @Test
    void whoeverFindsTheEntryReadsWhatItsSideReads() {
        var round = moved();
        as(round.localAdmin(1))
                .body(Map.of("submission", round.submissions.get(1), "text", "Instansi kami hanya satu."))
                .post(round.path() + "/objections")
                .then()
                .statusCode(201);

        var found = Visitor.signedIn(round.staff)
                .get("/find/" + round.submissions.get(1) + "?lang=en")
                .asString();

        assertThat(found).contains(because(round, 1)).contains("Instansi kami hanya satu.");
    }

    /** The second is left out and the third taken in; the list is sealed and public. */
    private static ClosedRound moved() {
        var round = new ClosedRound(
                List.of("cut: {top: 2}", "objection-days: 5", "tells: {entrant: {order: rank, points: true}}"),
                List.of(),
                both(90),
                both(80),
                both(70),
                both(60));
        round.propose(Map.of(
                        "departures",
                        List.of(
                                departure(round, 1, false, "Satu instansi"),
                                departure(round, 2, true, "Daerah tertinggal"))))
                .statusCode(201);
        round.seal().statusCode(200);
        round.announce(Instant.now()).statusCode(201);
        round.approve().statusCode(200);
        return round;
    }

    private static Map<String, Object> departure(ClosedRound round, int entry, boolean in, String reason) {
        return Map.of("submission", round.submissions.get(entry), "in", in, "reason", reason);
    }

    private static List<String> because(ClosedRound round, int entry) {
        return as(round.writer(entry))
                .get("/api/v1/submissions/" + round.submissions.get(entry) + "/results")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items[0].because.en");
    }
}
