package id.juara.front.showcase;

import static id.juara.harness.Cast.as;
import static id.juara.story.shortlist.ClosedRound.both;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What everybody reads of an edition's lists: by province, theme, kind and stage, and entry by entry. */
@QuarkusTest
class PublishedListsTest {
    private static final String BALI = "51";

    /** Six of which four go on: a regency, a city, a province and a regency; the second lies in Bali, the third nowhere. */
    private static ClosedRound ofFour(String... rules) {
        var desk = new ArrayList<>(List.of(rules));
        desk.add("cut: {top: 4}");
        var round = new ClosedRound(desk, List.of(), both(90), both(80), both(70), both(60), both(50), both(40));
        move(round, 1, BALI);
        move(round, 2, null);
        return round;
    }

    private static void move(ClosedRound round, int submission, String province) {
        ClosedRound.change(
                "update institution set province_code = ? where code = ?", province, round.number(submission));
    }

    @Test
    void aListIsNarrowedByProvinceKindAndThemeAndSaysHowManyAreLeft() {
        var round = ofFour().published();

        assertThat(numbers(list(round, ""))).isEqualTo(numbersOf(round, 0, 1, 2, 3));
        assertThat(numbers(list(round, "province=51"))).isEqualTo(numbersOf(round, 1));
        assertThat(numbers(list(round, "province=-"))).isEqualTo(numbersOf(round, 2));
        assertThat(numbers(list(round, "kind=regency"))).isEqualTo(numbersOf(round, 0, 3));
        assertThat(numbers(list(round, "kind=regency&province=35&theme=Pelayanan+inklusif")))
                .isEqualTo(numbersOf(round, 0, 3));
        assertThat(list(round, "kind=regency").text()).contains("2 dari 4 inovasi");
        assertThat(list(round, "kind=regency&lang=en").text()).contains("2 of 4 innovations");
        assertThat(list(round, "").text()).contains("4 inovasi");
    }

    @Test
    void aChoiceSaysHowManyItWouldLeaveWithTheOtherChoicesAsTheyAre() {
        var page = list(ofFour().published(), "kind=regency");

        assertThat(page.select("#province option").eachText())
                .containsExactly("Semua", "Bali (0)", "Jawa Timur (2)", "Instansi nasional (0)");
        assertThat(page.select("#kind option").eachText())
                .containsExactly("Semua", "Provinsi (1)", "Kabupaten (2)", "Kota (1)");
        assertThat(page.select("#kind option[selected]").attr("value")).isEqualTo("regency");
    }

    @Test
    void whatFitsNothingSaysSoAndLeadsBackToTheWholeList() {
        var round = ofFour().published();

        var page = list(round, "province=99&theme=%3Cb%3E&lang=en");

        assertThat(page.select("p.empty").text()).isEqualTo("No innovation fits these choices.");
        assertThat(page.select("main a[href='/results/" + round.edition + "/desk?lang=en']"))
                .isNotEmpty();
        assertThat(page.select("b")).isEmpty();
    }

    @Test
    void aLongListGoesOnAtAnAddressThatKeepsWhatWasChosen() {
        var marks = IntStream.range(0, 103).mapToObj(one -> both(99 - one / 2)).toArray(int[][][]::new);
        var round = new ClosedRound(List.of("cut: {top: 103, tie-at-line: admit-all}"), List.of(), marks).published();

        var first = list(round, "province=35");
        var next = first.select("a[rel=next]").attr("href");
        var second = Jsoup.parse(given().urlEncodingEnabled(false).get(next).asString());

        assertThat(numbers(first)).hasSize(100);
        assertThat(next).contains("province=35", "after=100", "lang=id");
        assertThat(numbers(second)).hasSize(3).doesNotContainAnyElementsOf(numbers(first));
        assertThat(second.select("a[rel=next]")).isEmpty();
        assertThat(list(round, "after=103").select("p.empty").text()).isEqualTo("Daftar ini sudah berakhir.");
    }

    @Test
    void theRulesDecideWhetherPlacesAndPointsAreTold() {
        var silent = list(ofFour().published(), "lang=en");
        var open = list(ofFour("tells: {public: {order: rank, points: true}}").published(), "lang=en");

        assertThat(silent.select("main table thead th").eachText())
                .containsExactly("No.", "Number", "Innovation", "Institution");
        assertThat(silent.text())
                .contains("In the order of numbers; this order is no ranking.")
                .doesNotContain("90.00");
        assertThat(open.select("main table thead th").eachText())
                .containsExactly("Place", "Number", "Innovation", "Institution", "Points");
        assertThat(open.text()).contains("90.00");
    }

    @Test
    void aStruckLineStaysAndTheErratumSaysWhatItTookOff() {
        var round = ofFour("objection-days: 5").published();
        as(round.staff)
                .body(Map.of(
                        "reason",
                        "Salah ketik.",
                        "struck",
                        List.of(round.number(1)),
                        "added",
                        List.of(round.submissions.get(4))))
                .post(round.path() + "/errata")
                .then()
                .statusCode(201);
        assertThat(list(round, "").text()).doesNotContain("Salah ketik.");
        as(round.signatory).post(round.path() + "/errata/1/approval").then().statusCode(200);

        var page = list(round, "");
        var entry = innovation(round, 1);

        assertThat(page.select("tr.struck").text()).contains(round.number(1), "dicoret oleh ralat");
        assertThat(page.select("li[value=1]").text())
                .contains("Salah ketik.", "Dicoret: " + round.number(1), "Ditambahkan: " + round.number(4));
        assertThat(page.text()).contains("4 inovasi");
        assertThat(page.text()).contains("Dapat disanggah sampai");
        assertThat(Jsoup.parse(entry.asString()).select(".timeline").text()).contains("dicoret oleh ralat");
    }

    @Test
    void anEditionShowsOnlyWhatIsAnnounced() {
        var round = ofFour().sealed();
        var pages =
                List.of("/results/" + round.edition + "/desk", "/innovations/" + round.edition + "/" + round.number(0));

        round.announce(Instant.now().plus(Duration.ofDays(1))).statusCode(201);
        round.approve().statusCode(200);

        assertThat(edition(round, "").text()).contains("Belum ada daftar yang diumumkan");
        assertThat(given().get("/data/" + round.edition).asString()).doesNotContain("desk.csv");
        pages.forEach(one -> assertThat(given().get(one).statusCode()).as(one).isEqualTo(404));
        pages.forEach(
                one -> assertThat(given().get(one).header("Cache-Control")).isEqualTo("no-store"));
        round.later("-2 days");
        pages.forEach(one -> assertThat(given().get(one).statusCode()).as(one).isEqualTo(200));
        assertThat(edition(round, "").select("main a[href^='/results/" + round.edition + "/desk']"))
                .isNotEmpty();
    }

    @Test
    void theMapAndTheTableBesideItTellTheSameFigures() {
        var round = ofFour().published();

        var page = edition(round, "lang=en");
        var inTable = new TreeMap<String, String>();
        page.select("table.figures")
                .first()
                .select("tbody tr")
                .forEach(row ->
                        inTable.put(row.select("th").text(), row.select("td").text()));

        assertThat(inTable)
                .containsEntry("Bali", "1")
                .containsEntry("Jawa Timur", "2")
                .containsEntry("National institutions", "1")
                .containsEntry("Aceh", "0")
                .containsEntry("Total", "4");
        var tiles = page.select(".map [aria-label]").eachAttr("aria-label");
        assertThat(tiles).contains("Bali: 1", "Jawa Timur: 2", "Aceh: 0").hasSize(38);
        tiles.forEach(tile -> assertThat(inTable)
                .containsEntry(
                        tile.substring(0, tile.indexOf(':')),
                        tile.substring(tile.indexOf(' ', tile.indexOf(':')) + 1)));
        assertThat(page.select(".map a").eachAttr("href"))
                .contains("/results/" + round.edition + "/desk?lang=en&province=51");
        assertThat(page.select(".map svg > title").text()).contains("Desk evaluation");
        assertThat(page.select(".map svg > desc").text()).isNotBlank();
    }

    @Test
    void theMapShowsTheProvincesOfTheEditionsDay() {
        var round = ofFour().published();
        ClosedRound.change(
                "update edition set opens = '2017-01-01Z', closes = '2017-04-01Z' where id = ?", round.edition);

        assertThat(edition(round, "").select(".map [aria-label]")).hasSize(34);
    }

    @Test
    void anEntryIsFollowedFromListToListAndTellsNoMoreThanTheLists() {
        var round = ofFour("tells: {public: {order: rank, points: true}}").published();

        var page = Jsoup.parse(innovation(round, 1).asString());

        assertThat(page.select("h1").text()).isEqualTo("Inovasi 1");
        assertThat(page.select("dl.facts").text())
                .contains(round.number(1), "Dinas 1", round.institution(1), "Kota", "Bali", "Pelayanan inklusif");
        assertThat(page.select(".timeline li")).hasSize(1);
        assertThat(page.select(".timeline").text())
                .contains("Penilaian berkas", "dalam daftar", "Posisi: 2", "Nilai akhir: 80,00");
        assertThat(page.html()).doesNotContain(ClosedRound.JUDGE_NAME).doesNotContain("Ringkasan 1");
        assertThat(innovation(round, 4).statusCode()).as("not on the list").isEqualTo(404);
    }

    @Test
    void anEntryThatTheNextListLeavesOutIsSaidNotToBeOnIt() {
        var round = ofFour().published();
        IntStream.range(0, 4).forEach(one -> round.markInPanel(one, 0, 90 - one, 90 - one));
        IntStream.range(0, 4).forEach(one -> round.markInPanel(one, 1, 90 - one, 90 - one));
        round.closePanel();
        as(round.staff)
                .body(Map.of())
                .post(round.panelPath() + "/shortlist")
                .then()
                .statusCode(201);
        as(round.signatory).post(round.panelPath() + "/shortlist/seal").then().statusCode(200);
        as(round.staff)
                .body(Map.of("announcedAt", Instant.now().toString()))
                .post(round.panelPath() + "/publish")
                .then()
                .statusCode(201);
        as(round.signatory).post(round.panelPath() + "/publish/approval").then().statusCode(200);

        var won = Jsoup.parse(innovation(round, 0).asString()).select(".timeline li");
        var left = Jsoup.parse(innovation(round, 1).asString()).select(".timeline li");

        assertThat(won).hasSize(2).allMatch(one -> one.text().contains(" dalam daftar"));
        assertThat(left).hasSize(2);
        assertThat(left.get(1).text()).contains("Presentasi", "tidak dalam daftar");
        assertThat(edition(round, "stage=desk").select(".map svg > title").text())
                .contains("Penilaian berkas");
        assertThat(edition(round, "").select(".map svg > title").text()).contains("Presentasi");
    }

    private static Document list(ClosedRound round, String query) {
        return page("/results/" + round.edition + "/desk?" + query);
    }

    private static Document edition(ClosedRound round, String query) {
        return page("/results/" + round.edition + "?" + query);
    }

    private static Document page(String path) {
        return Jsoup.parse(given().urlEncodingEnabled(false)
                .get(path.replaceFirst("\\?$", ""))
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static Response innovation(ClosedRound round, int submission) {
        return given().get("/innovations/" + round.edition + "/" + round.number(submission));
    }

    private static List<String> numbers(Document page) {
        return page.select("td[data-label=Nomor]").eachText();
    }

    private static List<String> numbersOf(ClosedRound round, int... submissions) {
        return IntStream.of(submissions).mapToObj(round::number).toList();
    }
}
