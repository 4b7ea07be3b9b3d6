package id.juara.story.intake;

import static id.juara.samples.SampleInnovation.FLOATING_CLINIC;
import static id.juara.samples.SampleInnovation.WASTE_BANK;
import static id.juara.samples.SampleInstitutions.BANYUWANGI;
import static id.juara.samples.SampleInstitutions.MAKASSAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.juara.harness.Cast;
import id.juara.harness.Statements;
import id.juara.samples.SampleRules;
import id.juara.story.entry.TitleKey;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportTest {
    private Cast cast;
    private String admin;

    @BeforeEach
    void anOpenEditionWithALocalAdmin() {
        cast = Cast.of(SampleRules.small(SampleRules.freshName("intake")));
        admin = cast.localAdmin(BANYUWANGI);
    }

    @Test
    void anInstitutionImportsItsEntriesAsDraftsAndSendsThemInBulk() {
        var imported = take(admin, "", twoRows());

        imported.statusCode(200)
                .body("rows", equalTo(2))
                .body("added", equalTo(2))
                .body("changed", equalTo(0))
                .body("same", equalTo(0))
                .body("sent", equalTo(0))
                .body("faults", empty());
        var ids = list(admin).extract().jsonPath().getList("items.id");
        assertThat(list(admin).extract().jsonPath().getList("items.state")).containsOnly("writing");
        Cast.as(admin)
                .body(Map.of("submissions", ids))
                .post("/api/v1/editions/" + cast.edition() + "/sending")
                .then()
                .statusCode(200)
                .body("sent", equalTo(2));
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        take(admin, "", twoRows()).statusCode(200);
        var before = list(admin).extract().asString();

        take(admin, "", twoRows())
                .statusCode(200)
                .body("added", equalTo(0))
                .body("changed", equalTo(0))
                .body("same", equalTo(2));

        assertThat(list(admin).extract().asString()).isEqualTo(before);
    }

    @Test
    void aRowWithAKnownRefChangesItsEntry() {
        take(admin, "", twoRows()).statusCode(200);
        var mended = book(Sheets.row("A-1", "Klinik Terapung Baru"), Sheets.row("A-2", WASTE_BANK.title()));

        take(admin, "", mended)
                .statusCode(200)
                .body("added", equalTo(0))
                .body("changed", equalTo(1))
                .body("same", equalTo(1));

        assertThat(list(admin).extract().jsonPath().getList("items.title"))
                .containsExactlyInAnyOrder("Klinik Terapung Baru", WASTE_BANK.title());
    }

    @Test
    void aLongerFileTakesNoMoreStatements() {
        take(admin, "", rows("warm", 1)).statusCode(200);

        var few = Statements.of(() -> take(admin, "", rows("few", 3)).statusCode(200));
        var many = Statements.of(() -> take(admin, "", rows("many", 60)).statusCode(200));
        var again = Statements.of(() -> take(admin, "", rows("many", 60)).statusCode(200));

        assertThat(many).hasSameSizeAs(few);
        assertThat(again).hasSizeLessThanOrEqualTo(few.size());
    }

    @Test
    void aDryRunTellsTheSameAndStoresNothing() {
        take(admin, "?dryRun=true", twoRows()).statusCode(200).body("added", equalTo(2));

        list(admin).body("items", empty());
    }

    @Test
    void everyFaultIsNamedByItsCellAndNothingIsStoredUntilAllAreMended() {
        var flawed = flawed();

        var answer = take(admin, "", flawed).statusCode(422).body("faults[0].sheet", equalTo("Inovasi"));

        assertThat(answer.extract().jsonPath().getList("faults.cell"))
                .containsExactly("A2", "B3", "C4", "D5", "E6", "E7", "F8", "F9", "A10", "G11", "D12", "I13");
        assertThat(answer.extract().jsonPath().getString("faults[4].found")).isEqualTo("kemarin");
        assertThat(answer.extract().jsonPath().getString("faults[4].allowed.en"))
                .contains("2016-03-31");
        assertThat(answer.extract().jsonPath().getString("faults[4].allowed.id"))
                .contains("tanggal");
        list(admin).body("items", empty());
        take(admin, "", mended()).statusCode(200).body("added", equalTo(12));
        take(admin, "", mended()).statusCode(200).body("same", equalTo(12));
    }

    @Test
    void theSameWorkbookIsGivenBackWithItsFaultsInAColumn() throws Exception {
        var back = Sheets.send(admin, path("/faults.xlsx"), flawed())
                .statusCode(200)
                .extract()
                .asByteArray();

        try (var workbook = Sheets.read(back)) {
            var sheet = workbook.getSheet("Inovasi");
            var last = sheet.getRow(5).getLastCellNum() - 1;
            assertThat(sheet.getRow(0).getCell(last).getStringCellValue()).isEqualTo("Kesalahan / Errors");
            assertThat(sheet.getRow(5).getCell(last).getStringCellValue()).contains("E6", "kemarin", "a day");
            assertThat(sheet.getRow(5).getCell(0).getStringCellValue()).isEqualTo("B-5");
        }
        list(admin).body("items", empty());
    }

    @Test
    void aCsvIsTakenAndGivenBackAsAWorkbook() throws Exception {
        var csv = "ref;unit;title;goals\nC-1;Puskesmas Sobo;Klinik Terapung;3\nC-2;;Bank Sampah;99\n"
                .getBytes(StandardCharsets.UTF_8);

        Sheets.send(admin, path("?dryRun=true"), csv, "text/csv")
                .statusCode(422)
                .body("faults.cell", equalTo(List.of("B3", "D3")));
        var back = Sheets.send(admin, path("/faults.xlsx"), csv, "text/csv")
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var workbook = Sheets.read(back)) {
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(4).getStringCellValue())
                    .contains("B3", "D3");
        }
        Sheets.send(
                        admin,
                        path(""),
                        "ref,unit,title\nC-1,Puskesmas Sobo,Klinik\n".getBytes(StandardCharsets.UTF_8),
                        "text/csv")
                .statusCode(200)
                .body("added", equalTo(1));
    }

    @Test
    void anotherInstitutionsCodeInALocalAdminsFileIsAFault() {
        var file = Sheets.book(
                Sheets.ofStaff(),
                List.<Object[]>of(Sheets.rowOf(MAKASSAR, Sheets.row("A-1", FLOATING_CLINIC.title()))));

        take(admin, "", file)
                .statusCode(422)
                .body("faults[0].cell", equalTo("A2"))
                .body("faults[0].found", equalTo(MAKASSAR))
                .body("faults[0].allowed.en", containsString(BANYUWANGI));
        take(admin, "?sent=true", twoRows()).statusCode(403);
    }

    @Test
    void staffImportAWholeYearAsSentWithItsProvenance() {
        var file = Sheets.book(
                Sheets.ofStaff(),
                List.of(
                        Sheets.rowOf(BANYUWANGI, Sheets.row("A-1", FLOATING_CLINIC.title())),
                        Sheets.rowOf(MAKASSAR, Sheets.row("A-1", WASTE_BANK.title()))));
        var asked = "?sent=true&provenance=Surat B/12/2026";

        take(cast.staff(), asked, file)
                .statusCode(200)
                .body("added", equalTo(2))
                .body("sent", equalTo(2));

        list(cast.staff()).body("items.state", equalTo(List.of("sent", "sent")));
        String id = list(admin).extract().path("items[0].id");
        Cast.as(admin)
                .get("/api/v1/submissions/" + id + "/receipts")
                .then()
                .body("items", hasSize(1))
                .body("items[0].receipt", containsString(cast.edition().toUpperCase()));
        take(cast.staff(), asked, file).statusCode(200).body("same", equalTo(2)).body("sent", equalTo(0));
        var ledger = Cast.as(cast.staff()).get("/api/v1/ledger?about=edition/" + cast.edition());
        assertThat(ledger.jsonPath().getList("items.kind")).contains("EntriesImported");
        assertThat(ledger.asString()).contains("Surat B/12/2026");
    }

    @Test
    void aStaffImportAfterAChangeSendsOnlyWhatChanged() {
        var first = Sheets.book(
                Sheets.ofStaff(),
                List.of(
                        Sheets.rowOf(BANYUWANGI, Sheets.row("A-1", FLOATING_CLINIC.title())),
                        Sheets.rowOf(MAKASSAR, Sheets.row("A-1", WASTE_BANK.title()))));
        var second = Sheets.book(
                Sheets.ofStaff(),
                List.of(
                        Sheets.rowOf(BANYUWANGI, Sheets.row("A-1", "Klinik Terapung Kapuas")),
                        Sheets.rowOf(MAKASSAR, Sheets.row("A-1", WASTE_BANK.title()))));
        take(cast.staff(), "?sent=true", first).statusCode(200);

        take(cast.staff(), "?sent=true", second)
                .statusCode(200)
                .body("changed", equalTo(1))
                .body("same", equalTo(1))
                .body("sent", equalTo(1));

        String id = list(admin).extract().path("items[0].id");
        Cast.as(admin).get("/api/v1/submissions/" + id + "/receipts").then().body("items", hasSize(2));
    }

    @Test
    void aFileThatIsNoHonestTableIsRefusedWithAClearWord() {
        var wrongSheet = Sheets.book("Lain", Sheets.OWN, List.<Object[]>of(Sheets.row("A-1", "Klinik")), sheet -> {});
        var noHeaders = Sheets.book(List.of("satu", "dua"), List.<Object[]>of(new Object[] {"1", "2"}));

        take(admin, "", wrongSheet).statusCode(422).body("title", equalTo("sheet-missing"));
        take(admin, "", noHeaders).statusCode(422).body("title", equalTo("headers-missing"));
        take(admin, "", new byte[] {'P', 'K', 3, 4, 0, 0, 1}).statusCode(422);
        take(admin, "", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1})
                .statusCode(422)
                .body("title", equalTo("workbook-old"));
        Cast.as(admin).body("{}").post(path("")).then().statusCode(415);
        list(admin).body("items", empty());
    }

    @Test
    void theTemplateIsMadeFromTheRulesAndFitsTheImport() throws Exception {
        var template = Cast.as(admin)
                .get(path("/template.xlsx"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var ofStaff = Cast.as(cast.staff()).get(path("/template.xlsx")).asByteArray();

        try (var workbook = Sheets.read(template);
                var staffBook = Sheets.read(ofStaff)) {
            var header = workbook.getSheet("Inovasi").getRow(0);
            assertThat(header.getCell(0).getStringCellValue()).startsWith("ref (");
            assertThat(header.getCell(6).getStringCellValue()).startsWith("summary (Ringkasan");
            assertThat(workbook.getSheet("Inovasi").getDataValidations()).isNotEmpty();
            assertThat(staffBook.getSheet("Inovasi").getRow(0).getCell(0).getStringCellValue())
                    .startsWith("institution (");
            var headers = new ArrayList<String>();
            header.forEach(cell -> headers.add(cell.getStringCellValue()));
            take(admin, "", Sheets.book(headers, List.<Object[]>of(Sheets.row("T-1", FLOATING_CLINIC.title()))))
                    .statusCode(200)
                    .body("added", equalTo(1));
        }
    }

    @Test
    void nobodyButAnInstitutionsAdminAndStaffImports() {
        var unit = cast.unit(BANYUWANGI, "Puskesmas Sobo");

        take(unit, "", twoRows()).statusCode(403);
        take(cast.signatory(), "", twoRows()).statusCode(403);
        Sheets.send(admin, "/api/v1/editions/nowhere/imports", twoRows()).statusCode(404);
    }

    @Test
    void theRegisterOfFormerWinnersGrowsByAList() {
        var mark = cast.edition();
        var headers = List.of("year", "level", "title", "unit", "institution");
        var rows = List.of(
                new Object[] {2015, "winner", "Perahu Sehat " + mark, "Puskesmas", "Kabupaten Banyuwangi"},
                new Object[] {2016, "Finalis", "Perahu Sehat " + mark, "Puskesmas", "Kabupaten Banyuwangi"});
        var honours = "/api/v1/editions/" + cast.edition() + "/honours";
        var file = Sheets.book("Daftar", headers, rows, sheet -> {});
        var flawed = Sheets.book(
                "Daftar", headers, List.<Object[]>of(new Object[] {"lama", "juara", "Perahu", "U", "I"}), sheet -> {});

        ClosedRound.change( // the same, won in a rehearsal
                """
                insert into honour (id, year, level, title, title_key, unit, institution, source, rehearsal)
                values (gen_random_uuid(), 2015, 'winner', 'Perahu', ?, 'Puskesmas', 'Kabupaten Banyuwangi', 'gladi', true)
                """,
                TitleKey.of("Perahu Sehat " + mark));

        Sheets.send(cast.staff(), honours + "?dryRun=true", file)
                .statusCode(200)
                .body("added", equalTo(2));
        Sheets.send(cast.staff(), honours, file).statusCode(200).body("added", equalTo(2));
        Sheets.send(cast.staff(), honours, file)
                .statusCode(200)
                .body("same", equalTo(2))
                .body("added", equalTo(0));
        Sheets.send(cast.staff(), honours, flawed).statusCode(422).body("faults.cell", equalTo(List.of("A2", "B2")));
        Sheets.send(admin, honours, file).statusCode(403);
        Cast.as(cast.staff())
                .get(honours + "?limit=500")
                .then()
                .statusCode(200)
                .body("items.title", hasItem("Perahu Sehat " + mark));
    }

    private static byte[] rows(String mark, int many) {
        var rows = new ArrayList<Object[]>();
        for (var n = 0; n < many; n++) {
            rows.add(Sheets.row(mark + n, "Inovasi " + mark + n));
        }
        return Sheets.book(Sheets.OWN, rows);
    }

    private List<Object[]> sound() {
        var rows = new ArrayList<Object[]>();
        for (var n = 1; n <= 12; n++) {
            rows.add(Sheets.row("B-" + n, "Inovasi " + n));
        }
        return rows;
    }

    private byte[] mended() {
        return Sheets.book(Sheets.OWN, sound());
    }

    /** One fault in each of twelve rows. */
    private byte[] flawed() {
        var headers = new ArrayList<>(Sheets.OWN);
        headers.add("institution");
        var rows = new ArrayList<Object[]>();
        rows.add(Sheets.row("B-1", "Inovasi 1", 0, null));
        rows.add(Sheets.row("B-2", "Inovasi 2", 1, ""));
        rows.add(Sheets.row("B-3", "Inovasi 3", 2, "khusus"));
        rows.add(Sheets.row("B-4", "Inovasi 4", 3, "?!"));
        rows.add(Sheets.row("B-5", "Inovasi 5", 4, "kemarin"));
        rows.add(Sheets.row("B-6", "Inovasi 6", 4, "2020-02-31"));
        rows.add(Sheets.row("B-7", "Inovasi 7", 5, "18"));
        rows.add(Sheets.row("B-8", "Inovasi 8", 5, "tiga"));
        rows.add(Sheets.row("B-8", "Inovasi 9"));
        rows.add(Sheets.row("B-10", "Inovasi 10", 6, "=1+1"));
        rows.add(Sheets.row("B-11", "x".repeat(301)));
        var foreign = new ArrayList<Object>(List.of(Sheets.row("B-12", "Inovasi 12")));
        foreign.add(MAKASSAR);
        rows.add(foreign.toArray());
        return Sheets.book(headers, rows);
    }

    private static byte[] book(Object[]... rows) {
        return Sheets.book(Sheets.OWN, List.of(rows));
    }

    private static byte[] twoRows() {
        return book(Sheets.row("A-1", FLOATING_CLINIC.title()), Sheets.row("A-2", WASTE_BANK.title()));
    }

    private ValidatableResponse take(String subject, String query, byte[] file) {
        return Sheets.send(subject, path(query), file);
    }

    private ValidatableResponse list(String subject) {
        return Cast.as(subject)
                .get("/api/v1/editions/" + cast.edition() + "/submissions")
                .then()
                .statusCode(200);
    }

    private String path(String rest) {
        return "/api/v1/editions/" + cast.edition() + "/imports" + rest;
    }
}
