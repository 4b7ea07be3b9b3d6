package id.juara.front.people;

import static id.juara.harness.Cast.accept;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.ground.identity.Role;
import id.juara.harness.Cast;
import id.juara.harness.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A workbook of local admins: looked at, mended, taken, and its links handed on. */
@QuarkusTest
class AdminsPagesTest {
    private static final String PAGE = "/people/admins";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private Visitor staff;

    @BeforeEach
    void staffIsThere() {
        Cast.grant("staff-" + mark, Role.STAFF);
        staff = Visitor.signedIn("staff-" + mark);
    }

    @Test
    void theTemplateFilledInIsLookedAtThenTakenAndItsLinksLetPeopleIn() throws IOException {
        var file = filled(List.of("35.10", "Sari " + mark, ""), List.of("73.71", "Budi " + mark, ""));

        var looked = read(staff.upload(PAGE + "?lang=en", "file", "admin.xlsx", file));
        assertThat(looked.select(".lead").text())
                .isEqualTo("Of 2 rows: 2 people will be invited, 0 have an invitation that stands.");
        assertThat(text(staff.get("/people/invitations?name=" + mark))).contains("Tidak ada undangan yang menunggu.");
        var taken = read(staff.post(PAGE + "/invitations?lang=en", carried(looked)));
        var book = staff.post(
                PAGE + "/links.xlsx",
                Map.of("answer", taken.select("input[name=answer]").val()));

        assertThat(taken.select("tbody tr")).hasSize(2);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(book.asByteArray()))) {
            var sheet = workbook.getSheetAt(0);
            var row = sheet.getRow(sheet.getLastRowNum());
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("Budi " + mark);
            accept("budi-" + mark, row.getCell(4).getStringCellValue()).statusCode(200);
        }
    }

    @Test
    void aSecondClickInvitesNobodyTwiceAndLostLinksAreMadeAnew() {
        var file = csv("35.10,Sari " + mark + ",");
        var carried = carried(read(staff.upload(PAGE, "file", "admin.csv", file)));
        var first = read(staff.post(PAGE + "/invitations", carried))
                .select("td.number")
                .text();

        var second = read(staff.post(PAGE + "/invitations?lang=en", carried));
        var looked = read(staff.upload(PAGE + "?lang=en", "file", "admin.csv", file));
        var renewed = read(staff.post(PAGE + "/invitations", Map.of("file", carried.get("file"), "renew", "yes")));

        assertThat(second.select("main").text()).contains("there is no new link");
        assertThat(looked.select(".lead").text()).contains("0 people will be invited, 1 have an invitation");
        assertThat(looked.select("#renew")).hasSize(1);
        var code = renewed.select("td.number").text();
        assertThat(code).hasSize(14).isNotEqualTo(first);
        accept("sari-" + mark, first).statusCode(410);
        accept("sari-" + mark, code).statusCode(200);
    }

    @Test
    void everyBadCellIsToldAndGivenBackInTheSameWorkbook() throws IOException {
        var file = filled(List.of("35.10", "Sari " + mark, ""), List.of("99.99", "", "nowhere"));

        var answer = staff.upload(PAGE + "?lang=en", "file", "admin.xlsx", file);
        var looked = read(answer);
        var back = staff.post(PAGE + "/faults.xlsx", carried(looked));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(looked.select("main").text()).contains("3 cells have to be mended", "Admin!A3 99.99");
        assertThat(looked.select("form[action*=invitations]")).isEmpty();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(back.asByteArray()))) {
            var row = workbook.getSheetAt(0).getRow(2);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("99.99");
            assertThat(row.getCell(3).getStringCellValue()).contains("A3", "an institution's code from the list");
        }
        assertThat(staff.post(PAGE + "/invitations", carried(looked)).statusCode())
                .isEqualTo(422);
    }

    @Test
    void whatIsNoTableIsRefusedWithItsReasonBesideTheFile() {
        var words = staff.upload(PAGE + "?lang=en", "file", "letter.pdf", "%PDF-1.7 a letter".getBytes(UTF_8));
        var none = staff.post(PAGE + "?lang=en", Map.of());
        var large = staff.upload(PAGE + "?lang=en", "file", "admin.csv", new byte[800 << 10]);
        var empty = staff.upload(PAGE + "?lang=en", "file", "admin.csv", csv());

        assertThat(words.statusCode()).isEqualTo(422);
        assertThat(read(words).select(".errors a[href=#file]")).hasSize(1);
        assertThat(text(none)).contains("Choose the file first.");
        assertThat(text(large)).contains("larger than the limit of 700 KiB");
        assertThat(text(empty)).contains("No row is filled.");
        assertThat(text(staff.post(PAGE + "/invitations?lang=en", Map.of("file", "*"))))
                .contains("Choose the file first.");
    }

    @Test
    void theWholeCountryIsInvitedAtOnce() {
        List<String> codes =
                Cast.as("staff-" + mark).get("/api/v1/institutions?limit=500").path("items.code");
        var rows = codes.stream().map(one -> one + ",Admin " + mark + ",").toArray(String[]::new);

        var looked = read(staff.upload(PAGE, "file", "admin.csv", csv(rows)));
        var taken = read(staff.post(PAGE + "/invitations", carried(looked)));
        var book = staff.post(
                PAGE + "/links.xlsx",
                Map.of("answer", taken.select("input[name=answer]").val()));

        assertThat(taken.select("tbody tr")).hasSize(500);
        assertThat(book.statusCode()).isEqualTo(200);
    }

    @SafeVarargs
    private final byte[] filled(List<String>... rows) throws IOException {
        var template = staff.get(PAGE + "/template.xlsx").asByteArray();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.getSheetAt(0);
            for (var row : rows) {
                var next = sheet.createRow(sheet.getLastRowNum() + 1);
                for (int i = 0; i < row.size(); i++) {
                    next.createCell(i).setCellValue(row.get(i));
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] csv(String... rows) {
        return ("kode instansi,nama,surel\n" + String.join("\n", rows) + "\n").getBytes(UTF_8);
    }

    private static Map<String, String> carried(Document page) {
        return Map.of("file", page.select("input[name=file]").first().val());
    }

    private static Document read(Response answer) {
        return Jsoup.parse(answer.asString());
    }

    private static String text(Response answer) {
        return read(answer).select("main").text();
    }
}
