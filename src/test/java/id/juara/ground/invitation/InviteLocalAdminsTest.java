package id.juara.ground.invitation;

import static id.juara.harness.Cast.accept;
import static id.juara.harness.Cast.as;
import static id.juara.samples.SampleInstitutions.BANYUWANGI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.juara.ground.http.Download;
import id.juara.ground.identity.Role;
import id.juara.ground.spreadsheet.Book;
import id.juara.ground.spreadsheet.Book.Column;
import id.juara.ground.spreadsheet.Book.Format;
import id.juara.ground.spreadsheet.WriteWorkbook;
import id.juara.harness.Cast;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InviteLocalAdminsTest {
    private final String staff = "staff-" + UUID.randomUUID();

    @BeforeEach
    void staffIsThere() {
        Cast.grant(staff, Role.STAFF);
    }

    @Test
    void eachLocalAdminOfATableGetsACodeThatLetsHimIn() {
        var answer = invite("", csv("35.10,Sari," + mail(), "73.71,Budi,"))
                .statusCode(200)
                .body("rows", equalTo(2))
                .body("added", equalTo(2))
                .body("invited.institutionName", contains("Kabupaten Banyuwangi", "Kota Makassar"))
                .extract();

        accept("sari-" + UUID.randomUUID(), answer.path("invited[0].code"))
                .statusCode(200)
                .body("role", equalTo("local-admin"))
                .body("institution.code", equalTo(BANYUWANGI));
    }

    @Test
    void aTrialTellsTheSameAndStoresNothing() {
        var table = csv("35.10,Sari," + mail());

        invite("?dryRun=true", table)
                .statusCode(200)
                .body("added", equalTo(1))
                .body("invited.code", everyItem(nullValue()));

        invite("", table).body("added", equalTo(1)).body("invited.code", everyItem(notNullValue()));
    }

    @Test
    void theSameTableTwiceInvitesNobodyTwice() {
        var table = csv("35.10,Sari," + mail(), "35.10,Siti " + UUID.randomUUID() + ",");
        invite("", table).body("added", equalTo(2));

        invite("", table)
                .statusCode(200)
                .body("added", equalTo(0))
                .body("same", equalTo(2))
                .body("invited.code", everyItem(nullValue()));
    }

    @Test
    void everyBadCellIsNamedAndNothingIsStored() {
        var good = "35.10,Sari," + mail();

        invite("", csv(good, "99.99,Budi,nowhere", "73.71,,", good))
                .statusCode(422)
                .body("faults.cell", contains("A3", "C3", "4", "B5"))
                .body("faults[0].found", equalTo("99.99"))
                .body("invited.code", everyItem(nullValue()));

        invite("", csv(good)).statusCode(200).body("added", equalTo(1));
    }

    @Test
    void aRegionsCodeThatBecameANumberInTheWorkbookIsStillKnown() throws IOException {
        var columns = List.of(
                new Column("Kode instansi (institution code)", 20, Format.decimal(2)),
                new Column("NAMA", 20, Format.TEXT),
                new Column("surel", 20, Format.TEXT));
        List<List<Object>> rows = List.of(List.of(new BigDecimal("35.1"), "Sari", mail()));
        var workbook = new ByteArrayOutputStream();
        WriteWorkbook.to(workbook, new Book(List.of(new Book.Sheet("Admin", List.of(), columns, rows))));

        as(staff)
                .contentType(Download.XLSX)
                .body(workbook.toByteArray())
                .post("/api/v1/invitations/bulk")
                .then()
                .statusCode(200)
                .body("invited.institution", contains("35.10"));
    }

    @Test
    void theAnswerIsHandedOutAsAWorkbookWithEachPersonsLink() throws IOException {
        var answer = invite("", csv("35.10,Sari," + mail())).extract();

        var file = as(staff)
                .body(answer.asString())
                .post("/api/v1/invitations/bulk/links.xlsx")
                .then()
                .statusCode(200)
                .contentType(Download.XLSX)
                .extract()
                .asByteArray();

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var row = workbook.getSheetAt(0).getRow(workbook.getSheetAt(0).getLastRowNum());
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo(answer.path("invited[0].code"));
            assertThat(row.getCell(5).getStringCellValue()).isEqualTo(answer.path("invited[0].link"));
        }
    }

    @Test
    void theTemplateComesBackAsATableWithoutRows() {
        var template = as(staff)
                .get("/api/v1/invitations/bulk/template.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        as(staff)
                .contentType(Download.XLSX)
                .body(template)
                .post("/api/v1/invitations/bulk")
                .then()
                .statusCode(200)
                .body("rows", equalTo(0))
                .body("invited", hasSize(0));
    }

    @Test
    void aTableWithoutItsColumnsIsRefused() {
        invite("", "code;who\n35.10;Sari\n").statusCode(422).body("type", equalTo("urn:juara:headers-missing"));
    }

    @Test
    void onlyStaffInvitesInBulk() {
        var secretary = "secretary-" + UUID.randomUUID();
        Cast.grant(secretary, Role.SECRETARY);

        as(secretary)
                .contentType("text/csv")
                .body(csv("35.10,Sari,"))
                .post("/api/v1/invitations/bulk")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse invite(String query, String table) {
        return as(staff)
                .contentType("text/csv")
                .body(table)
                .post("/api/v1/invitations/bulk" + query)
                .then();
    }

    private static String csv(String... rows) {
        return "kode instansi,nama,surel\n" + String.join("\n", rows) + "\n";
    }

    private static String mail() {
        return UUID.randomUUID() + "@example.go.id";
    }
}
