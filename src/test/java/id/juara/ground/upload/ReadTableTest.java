package id.juara.ground.upload;

import static id.juara.ground.upload.SampleWorkbook.SHEET;
import static id.juara.ground.upload.SampleWorkbook.TEXTS;
import static id.juara.ground.upload.SampleWorkbook.header;
import static id.juara.ground.upload.SampleWorkbook.parts;
import static id.juara.ground.upload.SampleWorkbook.row;
import static id.juara.ground.upload.SampleWorkbook.sheet;
import static id.juara.ground.upload.SampleWorkbook.text;
import static id.juara.ground.upload.SampleWorkbook.texts;
import static id.juara.ground.upload.SampleWorkbook.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.juara.ground.refusal.Refusal;
import id.juara.ground.spreadsheet.CellFaults;
import id.juara.ground.spreadsheet.DecimalText;
import id.juara.ground.spreadsheet.Fault;
import id.juara.ground.spreadsheet.Table;
import id.juara.ground.spreadsheet.Table.Cell;
import id.juara.ground.spreadsheet.Table.Kind;
import id.juara.ground.spreadsheet.Table.Row;
import id.juara.law.rules.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadTableTest {
    private static final Wanted ENTRIES =
            new Wanted(Optional.empty(), List.of("ref", "Judul"), List.of("Nilai"), Limits.USUAL);
    private static final Table FLOATING_CLINIC = new Table(
            "Usulan",
            1,
            Map.of("ref", "A", "Judul", "B", "Nilai", "C"),
            List.of(),
            List.of(new Row(
                    2,
                    Map.of(
                            "ref", new Cell("A", 2, "0007", Kind.NUMBER),
                            "Judul", new Cell("B", 2, "Perahu Klinik", Kind.TEXT),
                            "Nilai", new Cell("C", 2, "82.5", Kind.NUMBER)))));

    @TempDir
    private Path folder;

    @Test
    void aWorkbookIsReadAsAPersonSeesIt() throws IOException {
        assertThat(read(ForgedZip.of(parts()))).isEqualTo(FLOATING_CLINIC);
    }

    @Test
    void theHeaderMayStandBelowATitleWithItsColumnsInAnyOrder() throws IOException {
        var rows = row(1, text("A1", "Usulan inovasi 2017"))
                + row(4, text("B4", "Catatan") + text("D4", " JUDUL (wajib) ") + text("F4", "Ref"))
                + row(6, text("B6", "x") + text("D6", "Bank Sampah") + text("F6", "B-1"))
                + row(9, text("B9", "only a note"));

        var table = read(with(SHEET, sheet(rows)));

        assertThat(table.headerRow()).isEqualTo(4);
        assertThat(table.headers()).containsExactly("Judul", "ref");
        assertThat(table.unread()).containsExactly("Catatan");
        assertThat(table.rows()).extracting(Row::number).containsExactly(6);
        assertThat(table.rows().get(0).cell("ref").orElseThrow().address()).isEqualTo("F6");
        assertThat(table.address(table.rows().get(0), "Judul")).isEqualTo("D6");
    }

    @Test
    void whatAFormulaCameToIsNeverReadAlsoWhereItFillsARange() throws IOException {
        var rows = header()
                + row(
                        2,
                        "<c r=\"A2\"><f>1+1</f><v>2</v></c><c r=\"B2\" t=\"str\"><f t=\"array\" ref=\"B2:B3\">X9</f><v>a</v></c>")
                + row(3, text("A3", "r") + "<c r=\"B3\" t=\"str\"><v>cached</v></c>");

        var table = read(with(SHEET, sheet(rows)));
        var faults = new CellFaults(table);
        table.rows().forEach(row -> List.of("ref", "Judul").forEach(header -> faults.text(row, header)));

        assertThat(table.rows()).extracting(row -> row.text("Judul").orElse("")).containsExactly("=X9", "=");
        assertThat(faults.list()).extracting(Fault::cell).containsExactly("A2", "B2", "B3");
        assertThat(faults.list()).allMatch(fault -> fault.allowed().id().contains("rumus"));
    }

    @Test
    void daysPercentagesAndErrorsAreNoNumbers() throws IOException {
        var rows = header()
                + row(2, text("A2", "a") + "<c r=\"C2\" s=\"1\"><v>42825</v></c>")
                + row(3, text("A3", "b") + "<c r=\"C3\" s=\"2\"><v>0.82</v></c>")
                + row(4, text("A4", "c") + "<c r=\"C4\" t=\"e\"><v>#N/A</v></c>")
                + row(5, text("A5", "d") + text("C5", "delapan puluh"))
                + row(6, text("A6", "e") + text("C6", "1.000"))
                + row(7, text("A7", "f") + "<c r=\"C7\"><v>82.099999999999994</v></c>");

        var table = read(with(SHEET, sheet(rows)));
        var faults = new CellFaults(table);
        var numbers = table.rows().stream()
                .flatMap(row -> faults.number(row, "Nilai").stream())
                .toList();

        assertThat(numbers).containsExactly(new BigDecimal("82.1"));
        assertThat(faults.list())
                .extracting(Fault::cell, Fault::found)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("C2", "2017-03-31"),
                        org.assertj.core.groups.Tuple.tuple("C3", "0.82"),
                        org.assertj.core.groups.Tuple.tuple("C4", "#N/A"),
                        org.assertj.core.groups.Tuple.tuple("C5", "delapan puluh"),
                        org.assertj.core.groups.Tuple.tuple("C6", "1.000"));
        assertThat(new CellFaults(table).day(table.rows().get(0), "Nilai")).contains(LocalDate.parse("2017-03-31"));
    }

    @Test
    void anEmployeeNumberThatTheSpreadsheetHasRoundedIsAskedForAsText() throws IOException {
        var table = read(with(
                SHEET, sheet(header() + row(2, "<c r=\"A2\"><v>1.9651200000000001E17</v></c>" + text("B2", "x")))));
        var faults = new CellFaults(table);

        assertThat(faults.text(table.rows().get(0), "ref")).isEmpty();
        assertThat(faults.list())
                .singleElement()
                .satisfies(fault -> assertThat(fault.allowed().en()).contains("15 digits"));
    }

    @Test
    void richTextIsReadWholeAndReadingAidsAreNot() throws IOException {
        var items = "<si><t>ref</t></si><si><t>Judul</t></si><si><t>Nilai</t></si>"
                + "<si><r><t xml:space=\"preserve\">Perahu </t></r><r><t>Klinik &amp; _x0041_</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh></si>";

        assertThat(read(with(TEXTS, texts(items))).rows().get(0).text("Judul")).contains("Perahu Klinik & A");
    }

    @Test
    void aWrongSheetIsNamedWithThoseThatAreThere() {
        var marks = new Wanted(Optional.of("Nilai"), List.of("ref"), List.of(), Limits.SMALL);

        assertThatThrownBy(() -> ReadTable.from(written(ForgedZip.of(parts()).bytes()), marks))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.sentence(Language.EN))
                        .isEqualTo("There is no sheet Nilai; there are: Usulan."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ref;Judul;Nilai\r\n0007;Perahu Klinik;82.5\r\n",
                "ref,Judul,Nilai\n0007,\"Perahu Klinik\",82.5",
                "ref\tJudul\tNilai\n0007\tPerahu Klinik\t82.5\n",
                "\uFEFFref;Judul;Nilai\n0007;Perahu Klinik;82.5\n",
                "sep=;\r\nref;Judul;Nilai\r\n0007;Perahu Klinik;82.5\r\n",
                "sep=|\r\nref|Judul|Nilai\r\n0007|Perahu Klinik|82.5\r\n",
                "a, b, c, d\nref;Judul;Nilai\n0007;Perahu Klinik;82.5\n",
            })
    void aCsvIsReadHoweverAnOfficeWroteIt(String csv) throws IOException {
        var row = ReadTable.from(written(csv.getBytes(StandardCharsets.UTF_8)), ENTRIES)
                .rows()
                .get(0);

        assertThat(row.text("ref")).contains("0007");
        assertThat(row.text("Judul")).contains("Perahu Klinik");
        assertThat(row.text("Nilai")).contains("82.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16", "UTF-8"})
    void aCsvMayComeInTheLettersOfAnOldOffice(String charset) throws IOException {
        var csv = "ref;Judul\n1;Café “Désa” – maju\n".getBytes(Charset.forName(charset));

        assertThat(ReadTable.from(written(csv), ENTRIES).rows().get(0).text("Judul"))
                .contains("Café “Désa” – maju");
    }

    @Test
    void anUploadLeavesNothingBehindWhenItIsTooLarge() throws IOException {
        var small = new Limits(10, 100, 5, 5, 5, 5, 5);
        var before = uploads();

        assertThatThrownBy(() -> Upload.of(new ByteArrayInputStream(new byte[11]), small))
                .isInstanceOf(Refusal.class);
        try (var upload = Upload.of(new ByteArrayInputStream(new byte[10]), small)) {
            assertThat(upload.path()).hasSize(10);
        }

        assertThat(uploads()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            82,5        | 82.5
            82.5        | 82.5
            ８２，５     | 82.5
            -3          | -3
            \u22123,25  | -3.25
            0,125       | 0.125
            0.125       | 0.125
            1000        | 1000
            1.234,56    | 1234.56
            1,234.56    | 1234.56
            1.000.000   | 1000000
            1234,567    | 1234.567
            ٨٢          | 82
            """)
    void aNumberIsUnderstoodAsPeopleWriteIt(String text, BigDecimal number) {
        assertThat(DecimalText.of("\u00a0" + text + "\u202f")).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.000",
                "12,345",
                "1.00.000",
                "82%",
                "8²",
                "1e3",
                "0x10",
                "82,5,1",
                "1 000",
                "½",
                "",
                "-",
                ",5",
                "5.",
                "2017-03-31",
                "NaN",
                "1.234.56"
            })
    void whatMayMeanTwoNumbersOrNoneIsNotGuessed(String text) {
        assertThat(DecimalText.of(text)).isEmpty();
    }

    private Table read(ForgedZip zip) throws IOException {
        return ReadTable.from(written(zip.bytes()), ENTRIES);
    }

    private Path written(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file"), bytes);
    }

    private static long uploads() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".upload"))
                    .count();
        }
    }
}
