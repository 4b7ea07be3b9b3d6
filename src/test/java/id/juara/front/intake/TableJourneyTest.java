package id.juara.front.intake;

import static id.juara.samples.SampleInnovation.FLOATING_CLINIC;
import static id.juara.samples.SampleInnovation.WASTE_BANK;
import static id.juara.samples.SampleInstitutions.BANYUWANGI;
import static id.juara.samples.SampleInstitutions.MAKASSAR;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Cast;
import id.juara.harness.Neighbours;
import id.juara.harness.Visitor;
import id.juara.samples.SampleRules;
import id.juara.story.intake.ForgetImportTables;
import id.juara.story.intake.Sheets;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A table of entries on its way in, by forms and links alone. */
@QuarkusTest
class TableJourneyTest {
    @Inject
    ForgetImportTables forget;

    private Cast cast;
    private Visitor admin;
    private Visitor staff;
    private String own;
    private String office;

    @BeforeEach
    void anOpenEdition() {
        cast = Cast.of(SampleRules.small(SampleRules.freshName("table")));
        admin = Visitor.signedIn(cast.localAdmin(BANYUWANGI));
        staff = Visitor.signedIn(cast.staff());
        own = "/queue/" + cast.edition() + "/table";
        office = "/office/" + cast.edition() + "/table";
    }

    @Test
    void aLocalAdminTakesATableAndSendsItsEntriesFromTheQueue() throws Exception {
        assertThat(read(admin.get("/queue")).select("main a[href^=" + own + "]").text())
                .contains("Impor entri dari tabel");
        var steps = read(admin.get(own));
        assertThat(steps.select("ol.steps > li").eachText()).hasSize(3);
        try (var template =
                Sheets.read(admin.get(steps.select("ol.steps a").attr("href")).asByteArray())) {
            assertThat(template.getSheet("Inovasi").getRow(0).getCell(0).getStringCellValue())
                    .startsWith("ref (");
        }

        var looked = upload(admin, own, twoRows());

        assertThat(looked.select("main").text())
                .contains("entri.xlsx", "2 baris: 2 baru, 0 berubah, 0 sama.", "siap diambil");
        assertThat(entries()).isZero();
        assertThat(looked.select("main [name=sent]")).isEmpty();
        var taken = read(admin.follow(admin.post(action(looked), Map.of())));
        assertThat(taken.select(".notice").text()).isEqualTo("Tersimpan: 2 baru, 0 berubah, 0 sama.");
        assertThat(entries()).isEqualTo(2);
        var queue = read(admin.follow(admin.get(taken.select("main .actions a").attr("href"))));
        var chosen = queue.select("section:contains(Kompetisi kecil) .queued");
        assertThat(chosen.eachText()).hasSize(2).allMatch(one -> one.contains("dari tabel"));
        var ids = queue.select("input[type=checkbox][name=submission]").eachAttr("value");
        var sending = "/queue/" + cast.edition() + "/sending";
        assertThat(read(admin.get(sending + "?submission=" + String.join("&submission=", ids)))
                        .select("form[data-once] .rows li")
                        .eachText())
                .containsExactlyInAnyOrder(FLOATING_CLINIC.title(), WASTE_BANK.title());
    }

    @Test
    void theSameFileTwiceChangesNothingAndSaysSo() {
        take(admin, own, twoRows());

        var again = upload(admin, own, twoRows());

        assertThat(again.select("main").text())
                .contains("0 baru, 0 berubah, 2 sama", "tidak mengubah apa pun: isinya sudah ada seluruhnya");
        assertThat(again.select("main form")).isEmpty();
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void aSecondClickAndAnAnswerThatWasLostChangeNothing() {
        var looked = upload(admin, own, twoRows());
        admin.post(action(looked), Map.of());
        var mended = cast.edition();
        change("update submission set title = 'Judul baru' where edition = ?", mended);

        var second = read(admin.follow(admin.post(action(looked), Map.of())));

        assertThat(second.select(".notice").text()).contains("2 baru");
        assertThat(cell("select count(*) from submission where title = 'Judul baru' and edition = ?"))
                .isEqualTo("2");
        assertThat(cell("select count(*) from event where about = 'edition/' || ? and kind = 'EntriesImported'"))
                .isEqualTo("1");
        var kept = read(admin.get(own)).select(".rows li");
        assertThat(kept.text()).contains("entri.xlsx", "sudah diambil");
        assertThat(read(admin.get(kept.select("a").attr("href"))).select("h1").text())
                .isEqualTo("Tabel sudah diambil");
    }

    @Test
    void aChangedFileTellsWhatIsNewChangedAndTheSame() {
        take(admin, own, twoRows());

        var looked = upload(
                admin,
                own,
                Sheets.book(
                        Sheets.OWN,
                        List.of(
                                Sheets.row("A-1", "Klinik Terapung Baru"),
                                Sheets.row("A-2", WASTE_BANK.title()),
                                Sheets.row("A-3", "Perahu Pustaka"))));

        assertThat(looked.select("main").text()).contains("3 baris: 1 baru, 1 berubah, 1 sama.");
    }

    @Test
    void faultsAreToldByCellTheFirstFiftyAndGivenBackInTheSameWorkbook() throws Exception {
        var rows = new ArrayList<Object[]>();
        for (var n = 0; n < 60; n++) {
            rows.add(Sheets.row("F-" + n, "Inovasi " + n, 5, "besok"));
        }
        var looked = upload(admin, own, Sheets.book(Sheets.OWN, rows));

        assertThat(looked.select("main").text())
                .contains("60 baris, 60 kesalahan. Belum ada yang disimpan.", "Masih ada 10 kesalahan lain");
        var told = looked.select("main tbody tr");
        assertThat(told).hasSize(50);
        assertThat(told.get(0).select("td").eachText())
                .containsExactly("Inovasi!F2", "besok", "nomor TPB 1 sampai 17, dipisah koma: 3, 10");
        assertThat(looked.select("main form").eachAttr("action")).hasSize(1).allMatch(one -> one.contains("/look"));
        try (var back = Sheets.read(
                admin.get(looked.select("main .actions a").attr("href")).asByteArray())) {
            var row = back.getSheet("Inovasi").getRow(60);
            assertThat(row.getCell(row.getLastCellNum() - 1).getStringCellValue())
                    .contains("F61", "besok");
        }
        var path = looked.select("main form").attr("action").replace("/look?", "?");
        assertThat(read(admin.follow(admin.post(path, Map.of()))).select("h1").text())
                .isEqualTo("Pemeriksaan tabel");
        assertThat(entries()).isZero();
    }

    @Test
    void aHostileOrBrokenFileIsRefusedInWordsAndNotKept() {
        assertThat(refusal(upload(own, "x.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0, 1}), 422))
                .isNotEmpty();
        assertThat(refusal(upload(own, "x.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}), 422))
                .contains("xlsx");
        assertThat(refusal(upload(own, "x.csv", "satu;dua\n1;2\n".getBytes(StandardCharsets.UTF_8)), 422))
                .contains("ref");
        assertThat(upload(own, "x.csv", new byte[13 << 20]).statusCode()).isEqualTo(413);
        assertThat(refusal(upload(own, "", new byte[0]), 422)).isEqualTo("Pilih berkas dahulu.");
        assertThat(read(admin.get(own)).select(".rows li")).isEmpty();
    }

    @Test
    void aCsvIsTakenToo() {
        var csv = "ref;unit;title;goals\nC-1;Puskesmas Sobo;Klinik Terapung;3\n".getBytes(StandardCharsets.UTF_8);

        var looked = read(admin.follow(upload(own, "entri.csv", csv)));

        assertThat(looked.select("main").text()).contains("entri.csv", "1 baru");
    }

    @Test
    void staffTakeAYearAndMayMarkItAsSentOnlyWithItsProvenance() {
        assertThat(read(staff.get("/office/" + cast.edition()))
                        .select("main a[href^=" + office + "]")
                        .text())
                .isEqualTo("Impor entri dari tabel");
        var looked = upload(staff, office, ofStaff(2));

        var unsaid = staff.post(action(looked), Map.of("sent", "yes", "provenance", " "));

        assertThat(unsaid.statusCode()).isEqualTo(422);
        assertThat(read(unsaid).select("#provenance-error").text()).contains("asal-usul");
        assertThat(read(unsaid).select("[name=sent]").hasAttr("checked")).isTrue();
        var taken =
                read(staff.follow(staff.post(action(looked), Map.of("sent", "yes", "provenance", "Surat B/12/2026"))));
        assertThat(taken.select(".notice").text())
                .isEqualTo("Tersimpan: 2 baru, 0 berubah, 0 sama. 2 entri ditandai terkirim.");
        assertThat(cell("select string_agg(distinct provenance || state, ',') from submission where edition = ?"))
                .isEqualTo("Surat B/12/2026sent");
    }

    @Test
    void whatStaffTookAsDraftsMayBeMarkedAsSentByTheSameFile() {
        take(staff, office, ofStaff(2));
        var again = upload(staff, office, ofStaff(2));

        var sent = read(staff.follow(staff.post(action(again), Map.of("sent", "yes", "provenance", "SINOVIK"))));

        assertThat(sent.select(".notice").text()).contains("0 baru, 0 berubah, 2 sama", "2 entri ditandai terkirim");
    }

    @Test
    void aLongTableIsLookedAtAndTakenByJobsThatLeadBackToIt() throws InterruptedException {
        var begun = staff.upload(office, "file", "tahun.xlsx", ofStaff(1_001));
        assertThat(begun.header("Location")).contains("/jobs/");
        var looked = read(staff.get(ended(begun).select("main a.button").attr("href")));
        assertThat(looked.select("main").text()).contains("1.001 baris: 1.001 baru");

        var taking = staff.post(action(looked), Map.of());
        assertThat(taking.header("Location")).contains("/jobs/");
        var taken = read(staff.get(ended(taking).select("main a.button").attr("href")));

        assertThat(taken.select(".notice").text()).isEqualTo("Tersimpan: 1.001 baru, 0 berubah, 0 sama.");
        assertThat(entries()).isEqualTo(1_001);
    }

    @Test
    void aTableThatCannotBeLookedAtNowIsKeptAllTheSame() throws SQLException {
        try (var held = Neighbours.asOwner();
                var lock = held.prepareStatement("select pg_advisory_lock(hashtextextended(?, 0))")) {
            lock.setString(1, "import/" + cast.edition());
            lock.execute();
            staff.upload(office, "file", "tahun.xlsx", ofStaff(1_001));

            var refused = admin.upload(own, "file", "entri.xlsx", twoRows());

            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(read(refused).select("main").text())
                    .contains("Tabel lain sedang diimpor", "entri.xlsx", "Periksa lagi");
            assertThat(read(staff.get(office)).select(".rows li").text()).contains("sedang dikerjakan");
            var job = read(staff.get("/jobs")).select(".rows a").attr("href");
            staff.post(job.replace("?", "/cancel?"), Map.of());
        }
        var kept = read(admin.get(own)).select(".rows a").attr("href");
        var again = read(admin.get(kept)).select("main form").attr("action");
        var looked = Jsoup.parse("");
        for (var tries = 0; tries < 50 && !looked.text().contains("2 baru"); tries++) {
            looked = read(admin.follow(admin.post(again, Map.of())));
        }
        assertThat(looked.select("main").text()).contains("2 baris: 2 baru");
    }

    @Test
    void aTableIsItsSendersOwnAndIsKeptForADay() {
        var path = path(admin.upload(own, "file", "entri.xlsx", twoRows()));
        var other = Visitor.signedIn(cast.localAdmin(MAKASSAR));

        assertThat(other.get(path).statusCode()).isEqualTo(404);
        assertThat(other.post(path, Map.of()).statusCode()).isEqualTo(404);
        assertThat(other.get(path.replace("?", "/faults.xlsx?")).statusCode()).isEqualTo(404);
        forget.run();
        assertThat(admin.get(path).statusCode()).isEqualTo(200);
        change("update import_table set kept_at = kept_at - interval '25 hours' where edition = ?", cast.edition());
        forget.run();

        var gone = admin.post(path, Map.of());
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(read(gone).select("main").text()).contains("tidak disimpan lagi", "Pilih berkasnya");
        assertThat(entries()).isZero();
    }

    @Test
    void afterTheCloseNoTableComesIn() {
        var path = path(admin.upload(own, "file", "entri.xlsx", twoRows()));
        change("update edition set closes = clock_timestamp() where id = ?", cast.edition());

        var page = read(admin.get(own));
        assertThat(page.select("main").text()).contains("ditutup");
        assertThat(page.select("main form")).isEmpty();
        var late = admin.post(path, Map.of());
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(read(late).select(".errors").text()).contains("ditutup");
        assertThat(entries()).isZero();
    }

    private Document upload(Visitor by, String page, byte[] book) {
        return read(by.follow(by.upload(page, "file", "entri.xlsx", book)));
    }

    private Response upload(String page, String name, byte[] file) {
        return admin.upload(page, "file", name, file);
    }

    private void take(Visitor by, String page, byte[] book) {
        by.post(action(upload(by, page, book)), Map.of());
    }

    private static String action(Document page) {
        return page.select("main form").attr("action");
    }

    private static String path(Response sent) {
        return sent.header("Location").replaceAll("^https?://[^/]*", "");
    }

    private static String refusal(Response answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        return read(answer).select(".errors a").text();
    }

    /** The page of the job once it is over. */
    private Document ended(Response begun) throws InterruptedException {
        for (var tries = 0; tries < 300; tries++) {
            var page = read(staff.follow(begun));
            if (page.select("#job[data-refresh]").isEmpty()) {
                return page;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the job never ended");
    }

    private int entries() {
        return Integer.parseInt(cell("select count(*) from submission where edition = ?"));
    }

    private String cell(String query) {
        try (var connection = Neighbours.asOwner();
                var run = connection.prepareStatement(query)) {
            run.setString(1, cast.edition());
            try (var row = run.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void change(String statement, String edition) {
        try (var connection = Neighbours.asOwner();
                var run = connection.prepareStatement(statement)) {
            run.setString(1, edition);
            run.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] twoRows() {
        return Sheets.book(
                Sheets.OWN, List.of(Sheets.row("A-1", FLOATING_CLINIC.title()), Sheets.row("A-2", WASTE_BANK.title())));
    }

    private static byte[] ofStaff(int many) {
        var rows = new ArrayList<Object[]>();
        for (var n = 0; n < many; n++) {
            rows.add(Sheets.rowOf(n % 2 == 0 ? BANYUWANGI : MAKASSAR, Sheets.row("S-" + n, "Inovasi " + n)));
        }
        return Sheets.book(Sheets.ofStaff(), rows);
    }

    private static Document read(Response page) {
        return Jsoup.parse(page.asString());
    }
}
