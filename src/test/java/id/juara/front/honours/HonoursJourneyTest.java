package id.juara.front.honours;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.ground.identity.Role;
import id.juara.harness.Cast;
import id.juara.harness.Statements;
import id.juara.harness.Visitor;
import id.juara.harness.Window;
import id.juara.story.screening.ScreenedEdition;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register of former winners grows by a workbook, and a person decides which entries are one. */
@QuarkusTest
class HonoursJourneyTest {
    private ScreenedEdition day;
    private Visitor staff;
    private String page;

    @BeforeEach
    void anEditionIsThere() {
        day = new ScreenedEdition();
        staff = Visitor.signedIn(day.staff);
        page = "/office/" + day.edition + "/honours";
    }

    @Test
    void aListIsLookedAtTakenOnceAndFound() {
        var file =
                csv("2015,winner,Perahu Sehat " + day.edition + ",Puskesmas Apung,Kabupaten Banyuwangi,Kepmen 1/2015");

        var looked = read(staff.upload(page + "?lang=en", "file", "daftar.csv", file));
        assertThat(looked.select(".lead").text())
                .isEqualTo("Of 1 rows: 1 are new, 0 change, 0 stand in the register already.");
        assertThat(text(staff.get(page + "?lang=en&find=" + day.edition))).contains("Nothing fits.");
        var carried = Map.of("file", looked.select("input[name=file]").last().val());
        var taken = staff.follow(staff.post(page + "/import?lang=en", carried));
        var again = staff.follow(staff.post(page + "/import?lang=en", carried));
        var same = read(staff.upload(page + "?lang=en", "file", "daftar.csv", file));

        assertThat(text(taken)).contains("The list is recorded in the register.");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(read(staff.get(page + "?lang=en&find=APUNG"))
                        .select("tbody tr")
                        .text())
                .contains("2015 Perahu Sehat " + day.edition + " winner Puskesmas Apung");
        assertThat(read(staff.get(page + "?find=" + day.edition)).select("tbody tr"))
                .hasSize(1);
        assertThat(same.select("main").text()).contains("there is nothing to record");
    }

    @Test
    void everyBadCellIsToldAndGivenBack() throws IOException {
        var template = staff.get(page + "/template.xlsx").asByteArray();
        byte[] file;
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
                var out = new ByteArrayOutputStream()) {
            var row = workbook.getSheetAt(0).createRow(1);
            List.of("lama", "juara", "Perahu", "Unit", "Instansi")
                    .forEach(cell ->
                            row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell));
            workbook.write(out);
            file = out.toByteArray();
        }

        var answer = staff.upload(page + "?lang=en", "file", "daftar.xlsx", file);
        var looked = read(answer);
        var back = staff.post(
                page + "/faults.xlsx",
                Map.of("file", looked.select("input[name=file]").val()));
        var words = staff.upload(page + "?lang=en", "file", "surat.pdf", "%PDF-1.7".getBytes(UTF_8));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(looked.select("tbody tr").eachText())
                .containsExactly(
                        "Register!A2 lama a year in four digits: 2016", "Register!B2 juara winner or finalist");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(back.asByteArray()))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(6).getStringCellValue())
                    .contains("A2", "B2");
        }
        assertThat(words.statusCode()).isEqualTo(422);
        assertThat(read(words).select(".errors a[href=#file]")).hasSize(1);
    }

    @Test
    void whatIsDueLeadsToTheLikenessesWhichAreDecidedByKeyboardAlone() {
        var one = likely("Perahu");
        var two = likely("Bank");
        day.closed();
        day.run().statusCode(200);
        assertThat(read(staff.get("/office/" + day.edition + "?lang=en"))
                        .select("main a[href*=/honours/matches]")
                        .text())
                .isEqualTo("2 entries look like former winners: decide whether they are");

        try (var window = Window.of(day.staff)) {
            var keys = window.page().keyboard();
            window.go(page + "/matches?lang=en");
            window.page().locator("main a.button").focus();
            window.page().waitForNavigation(() -> keys.press("Enter"));
            window.page().locator("#same:focus").waitFor();
            keys.press("Space");
            window.page().waitForNavigation(() -> keys.press("Enter"));
            window.page().locator("#same:focus").waitFor();
            keys.press("ArrowDown");
            keys.press("Tab");
            keys.type("Unit dan kegiatannya lain.");
            keys.press("Tab");
            window.page().waitForNavigation(() -> keys.press("Enter"));

            assertThat(window.page().locator("main").innerText())
                    .contains("Nothing waits for a decision.", "Unit dan kegiatannya lain.", "by " + day.staff);
        }
        var states = day.askOwner(
                "select state from honour_match where submission in (?::uuid, ?::uuid) order by state", one, two);
        assertThat(states).containsExactly("confirmed", "denied");
        assertThat(text(staff.get("/office/" + day.edition + "?lang=en")))
                .contains("Run the conditions of the screening");
    }

    @Test
    void aDecisionIsChangedOnlyWithAReasonAndASecondClickChangesNothing() {
        likely("Perahu");
        day.closed();
        day.run().statusCode(200);
        var match = read(staff.get(page + "/matches")).select("main a.button").attr("href");

        var none = staff.post(match, Map.of("reason", "x"));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(read(none).select("#reason").text()).isEqualTo("x");
        assertThat(staff.post(match, Map.of("decision", "same")).statusCode()).isEqualTo(303);
        assertThat(staff.post(match, Map.of("decision", "same")).statusCode()).isEqualTo(303);
        var bare = staff.post(match, Map.of("decision", "other"));
        assertThat(bare.statusCode()).isEqualTo(422);
        assertThat(read(bare).select("#reason-error").text()).startsWith("Sudah ada keputusan");
        assertThat(read(bare).select("#other").hasAttr("checked")).isTrue();
        assertThat(staff.post(match, Map.of("decision", "other", "reason", "Unit lain"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(text(staff.get(page + "/matches?lang=en")))
                .contains("another innovation by " + day.staff, "Unit lain");
        assertThat(day.askOwner(
                        "select count(*)::text from event where kind = 'MatchDecided' and convert_from(bytes, 'UTF8') like ?",
                        "%" + day.edition + "%"))
                .containsExactly("2");
    }

    @Test
    void bothSidesStandWordByWordAndALongerListAsksNoMore() {
        likely("Perahu");
        day.closed();
        day.run().statusCode(200);
        var few = Statements.of(() -> staff.get(page + "/matches"));
        var match = read(staff.get(page + "/matches")).select("main a.button").attr("href");
        var shown = read(staff.get(match + "&lang=en"));
        var more = new ScreenedEdition();
        List.of("Pintu", "Klinik", "Sekolah").forEach(title -> likely(more, title));
        more.closed();
        more.run().statusCode(200);
        var other = Visitor.signedIn(more.staff);

        var many = Statements.of(() -> other.get("/office/" + more.edition + "/honours/matches"));

        assertThat(shown.select("mark").eachText()).contains("Perahu", "Terapung");
        assertThat(many).isEqualTo(few);
    }

    @Test
    void aLongListIsReadToItsEndInPartsAndLeavesNoneOut() {
        var entry = day.sent("Perahu " + UUID.randomUUID());
        day.closed();
        alike(entry, "Menunggu", 230, "'proposed', null, null");
        alike(entry, "Putusan", 130, "'denied', (select id from person where subject = '" + day.staff + "'), now()");

        var waiting = parts(page + "/matches?lang=en", "More likenesses that wait for a decision", "Menunggu");
        var decided = parts(page + "/matches?lang=en", "Earlier decisions", "Putusan");

        assertThat(waiting).hasSize(230).doesNotHaveDuplicates();
        assertThat(decided).hasSize(130).doesNotHaveDuplicates();
        assertThat(text(staff.get(page + "/matches?lang=en"))).contains("230");
    }

    /** The titles of a list, part by part. */
    private List<String> parts(String first, String more, String title) {
        var titles = new ArrayList<String>();
        for (var at = first; !at.isEmpty(); ) {
            var shown = read(staff.get(at));
            titles.addAll(shown.select(".rows > li").eachText().stream()
                    .flatMap(
                            row -> Pattern.compile(title + " \\d+").matcher(row).results())
                    .map(MatchResult::group)
                    .toList());
            at = shown.select("a[rel=next]").stream()
                    .filter(link -> link.text().equals(more))
                    .map(link -> link.attr("href"))
                    .findFirst()
                    .orElse("");
        }
        return titles;
    }

    /** Former winners that the entry is like, several of them as much as another; {@code decided} their state, by whom and when. */
    private void alike(String entry, String title, int many, String decided) {
        day.asOwner(
                """
                with winner as (
                    insert into honour (id, year, level, title, title_key, unit, institution, source)
                    select gen_random_uuid(), 2015, 'winner', ? || ' ' || n, gen_random_uuid(), 'Unit', 'Instansi', 'uji'
                    from generate_series(1, ?) n returning id, title)
                insert into honour_match (id, honour, submission, likeness, state, decided_by, decided_at)
                select gen_random_uuid(), id, ?::uuid, 0.6 + length(title) * 0.01, DECIDED from winner
                """
                        .replace("DECIDED", decided),
                title,
                many,
                entry);
    }

    @Test
    void anAuditorReadsAndDecidesNothing() {
        likely("Perahu");
        day.closed();
        day.run().statusCode(200);
        Cast.grant("auditor-" + day.edition, Role.AUDITOR);
        var auditor = Visitor.signedIn("auditor-" + day.edition);
        var list = read(auditor.get(page + "/matches"));

        assertThat(list.select("main a.button")).isEmpty();
        assertThat(read(auditor.get(list.select("main .rows a").attr("href"))).select("form[method=post]"))
                .isEmpty();
        assertThat(read(auditor.get(page)).select("form[method=post]")).isEmpty();
    }

    private String likely(String title) {
        return likely(day, title);
    }

    /** An entry that is sent, and a former winner of nearly the same words. */
    private static String likely(ScreenedEdition day, String title) {
        var staff = Visitor.signedIn(day.staff);
        var page = "/office/" + day.edition + "/honours";
        var name = title + " " + UUID.randomUUID(); // like no other test's
        var row = "2015,winner," + name + " Baru,Puskesmas Terapung," + day.institutionName + ",Kepmen 1/2015";
        var looked = read(staff.upload(page, "file", "daftar.csv", csv(row)));
        staff.post(
                page + "/import",
                Map.of("file", looked.select("input[name=file]").last().val()));
        return day.sent(name);
    }

    private static byte[] csv(String... rows) {
        return ("year,level,title,unit,institution,source\n" + String.join("\n", rows) + "\n").getBytes(UTF_8);
    }

    private static Document read(Response answer) {
        return Jsoup.parse(answer.asString());
    }

    private static String text(Response answer) {
        return read(answer).select("main").text();
    }
}
