package id.juara.ground.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.juara.ground.spreadsheet.Book.Between;
import id.juara.ground.spreadsheet.Book.Column;
import id.juara.ground.spreadsheet.Book.Format;
import id.juara.ground.spreadsheet.Book.Sheet;
import id.juara.ground.upload.Limits;
import id.juara.ground.upload.ReadTable;
import id.juara.ground.upload.Wanted;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriteWorkbookTest {
    private static final Sheet MARKS = new Sheet(
            "Nilai",
            List.of("Nilai per pembaca"),
            List.of(
                    new Column("Nomor", 18, Format.TEXT),
                    new Column("Pembaca", 9, Format.WHOLE),
                    new Column("Kebaruan", 12, Format.decimal(1), new Between(BigDecimal.ZERO, new BigDecimal("100"))),
                    new Column("Manfaat", 12, Format.decimal(1), true, Set.of())),
            List.of(
                    List.of("S-1", 1, new BigDecimal("82.5"), new BigDecimal("70")),
                    List.of("S-1", 2, new BigDecimal("90"), new BigDecimal("75.5")),
                    Arrays.asList("S-2", 1, new BigDecimal("60"), null)),
            true);

    private static Sheet ranking() {
        var points = Formula.of(
                new BigDecimal("78.15"),
                "ROUND(({}*SUM({})+{}*SUM({}))/(100*2),2)",
                40,
                MARKS.area(2, 0, 2, 1),
                60,
                MARKS.area(3, 0, 3, 1));
        var columns = List.of(
                new Column("Posisi", 8, Format.WHOLE),
                new Column("Judul", 40, Format.WRAPPED),
                new Column("Nilai akhir", 12, Format.decimal(2)),
                new Column("Rumus", 12, Format.decimal(2)),
                new Column("Sama", 10, Format.TEXT),
                new Column("Tanggal", 12, Format.DAY),
                new Column("Waktu", 24, Format.MOMENT));
        var title = List.of("Peringkat 2017", "=bukan rumus", "Sidik jari: ab12");
        var first = new Sheet("x", title, columns, List.of()).firstRow();
        var same = Formula.of("sama", "IF(C" + first + "=D" + first + ",\"sama\",\"beda\")");
        return new Sheet(
                "Peringkat",
                title,
                columns,
                List.of(
                        List.of(
                                1,
                                "=Perahu Klinik",
                                new BigDecimal("78.15"),
                                points,
                                same,
                                LocalDate.parse("2017-03-31"),
                                ZonedDateTime.parse("2017-05-02T23:59:00+09:00[Asia/Jayapura]")),
                        Arrays.asList(2, "Bank Sampah", null, null, null, null, null)));
    }

    private static Book book() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("Aturan", "kipp-2017");
        facts.put("SHA-256", "00ff");
        facts.put("Batas", 100);
        return new Book(List.of(
                ranking(),
                MARKS,
                Sheet.facts("Aturan", List.of("Aturan yang berlaku"), facts),
                new Sheet("_meta", List.of(), List.of(new Column("token", 20, Format.TEXT)), List.of(List.of("t-1")))
                        .hide()));
    }

    @TempDir
    private Path folder;

    @Test
    void everyCellComesBackAsItWasWritten() throws IOException {
        try (var workbook = opened(bytes(book()))) {
            assertThat(shown(workbook, "Peringkat"))
                    .containsExactly(
                            List.of("Peringkat 2017"),
                            List.of("=bukan rumus"),
                            List.of("Sidik jari: ab12"),
                            List.of("Posisi", "Judul", "Nilai akhir", "Rumus", "Sama", "Tanggal", "Waktu"),
                            List.of("1", "=Perahu Klinik", "78.15", "78.15", "sama", "2017-03-31", "42857.99930555555"),
                            List.of("2", "Bank Sampah", "", "", "", "", ""));
            assertThat(shown(workbook, "Nilai"))
                    .contains(List.of("S-1", "2", "90.0", "75.5"), List.of("S-2", "1", "60.0", ""));
            assertThat(shown(workbook, "Aturan"))
                    .containsExactly(
                            List.of("Aturan yang berlaku"),
                            List.of("Aturan", "kipp-2017"),
                            List.of("SHA-256", "00ff"),
                            List.of("Batas", "100"));
            assertThat(workbook.getSheet("Peringkat").getRow(5).getCell(6).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.parse("2017-05-02T23:59"));
            assertThat(workbook.getSheet("Peringkat")
                            .getRow(5)
                            .getCell(6)
                            .getCellStyle()
                            .getDataFormatString())
                    .isEqualTo("yyyy-mm-dd hh:mm\" WIT\"");
        }
    }

    @Test
    void aSheetIsReadyToBePrintedFilteredAndFilledIn() throws IOException {
        try (var workbook = opened(bytes(book()))) {
            var ranking = workbook.getSheet("Peringkat");
            assertThat(ranking.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 5);
            assertThat(ranking.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A5:G7");
            assertThat(ranking.getRepeatingRows().formatAsString()).isEqualTo("5:5");
            assertThat(ranking.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(ranking.getPrintSetup().getLandscape()).isTrue();
            assertThat(ranking.getFitToPage()).isTrue();
            assertThat(ranking.getPrintSetup().getFitHeight()).isZero();
            assertThat(ranking.getFooter().getRight()).contains("&P", "&N");
            assertThat(ranking.getColumnWidth(1)).isEqualTo(42 * 256);
            assertThat(ranking.getProtect()).isFalse();

            var marks = workbook.getSheet("Nilai");
            assertThat(marks.getProtect()).isTrue();
            assertThat(marks.getRow(3).getCell(0).getCellStyle().getLocked()).isTrue();
            assertThat(marks.getRow(3).getCell(2).getCellStyle().getLocked()).isFalse();
            assertThat(marks.getRow(5).getCell(3).getCellStyle().getLocked())
                    .as("a blank to be filled in")
                    .isFalse();
            assertThat(marks.getDataValidations()).singleElement().satisfies(check -> {
                assertThat(check.getValidationConstraint().getFormula1()).isEqualTo("0");
                assertThat(check.getValidationConstraint().getFormula2()).isEqualTo("100");
                assertThat(check.getErrorBoxText()).contains("0 sampai 100", "from 0 to 100");
            });
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex("_meta"))).isTrue();
            assertThat(workbook.getActiveSheetIndex()).isZero();
        }
    }

    @Test
    void aHeaderHasRoomForItsWordsAndItsLines() throws IOException {
        var columns = List.of(
                new Column("Keberlanjutan", 10, Format.TEXT), new Column("Kemudahan direplikasi", 10, Format.TEXT));

        try (var workbook = opened(bytes(new Book(List.of(new Sheet("Nilai", List.of(), columns, List.of())))))) {
            var sheet = workbook.getSheet("Nilai");

            assertThat(sheet.getColumnWidth(0)).isGreaterThan("Keberlanjutan".length() * 256);
            assertThat(sheet.getRow(0).getHeightInPoints()).isEqualTo(30);
        }
    }

    @Test
    void aLiveFormulaComesToWhatIsKeptBesideIt() throws IOException {
        try (var workbook = opened(bytes(book()))) {
            var row = workbook.getSheet("Peringkat").getRow(5);
            var formulas = List.of(row.getCell(3), row.getCell(4));
            assertThat(formulas)
                    .extracting(cell -> cell.getCellFormula())
                    .containsExactly(
                            "ROUND((40*SUM('Nilai'!$C$4:$C$5)+60*SUM('Nilai'!$D$4:$D$5))/(100*2),2)",
                            "IF(C6=D6,\"sama\",\"beda\")");
            var kept =
                    List.of(row.getCell(3).getNumericCellValue(), row.getCell(4).getStringCellValue());

            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

            assertThat(List.of(
                            row.getCell(3).getNumericCellValue(), row.getCell(4).getStringCellValue()))
                    .isEqualTo(kept);
        }
    }

    @Test
    void theSameValueGivesTheSameBytesInEveryZoneAndTongue() throws IOException {
        var first = bytes(book());
        var zone = TimeZone.getDefault();
        var tongue = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Jayapura"));
            Locale.setDefault(Locale.forLanguageTag("id-ID"));
            assertThat(bytes(book())).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(tongue);
        }
    }

    @Test
    void noTextOfAnybodyIsTakenForAFormulaInAWorkbook() throws IOException {
        var payloads = Payloads.all();
        assertThat(payloads).hasSizeGreaterThanOrEqualTo(200);

        var bytes = bytes(new Book(List.of(listing(payloads))));

        try (var workbook = opened(bytes)) {
            for (var at = 0; at < payloads.size(); at++) {
                var cell = workbook.getSheetAt(0).getRow(at + 1).getCell(1);
                var clean = PlainText.clean(payloads.get(at));
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(clean);
                assertThat(cell.getCellStyle().getQuotePrefixed())
                        .as(clean)
                        .isEqualTo(PlainText.looksLikeFormula(clean));
                assertThat(cell.getHyperlink()).isNull();
            }
        }
        assertThat(readBack("payloads.xlsx", bytes)).isEqualTo(trimmed(payloads));
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void noTextOfAnybodyIsTakenForAFormulaInACsv(char separator) throws IOException {
        var payloads = Payloads.all();
        var out = new ByteArrayOutputStream();

        WriteCsv.to(out, listing(payloads), new CsvStyle(separator, true, true, '.'));

        assertThat(readBack("payloads.csv", out.toByteArray())).isEqualTo(trimmed(payloads));
        for (var text : payloads) {
            var written = WriteCsv.text(text);
            assertThat(
                            written.isEmpty()
                                    ? ' '
                                    : PlainText.trimmed(written + "x").charAt(0))
                    .isNotIn('=', '+', '-', '@', '＝', '＋', '－', '＠');
            assertThat(PlainText.unguarded(written)).isEqualTo(PlainText.clean(text));
        }
    }

    @Test
    void aCsvForIndonesianOfficesHasCommasInItsDecimalsAndOneForProgramsHasNot() {
        var sheet = new Sheet(
                "Daftar",
                List.of("Judul yang tidak ditulis"),
                List.of(
                        new Column("Judul", 9, Format.TEXT),
                        new Column("Nilai", 9, Format.decimal(2)),
                        new Column("Tanggal", 9, Format.DAY)),
                List.of(
                        List.of("a;b", new BigDecimal("-82.50"), LocalDate.parse("2017-03-31")),
                        Arrays.asList("-5", new Formula("1+1", new BigDecimal("2")), null)));

        assertThat(csv(sheet, CsvStyle.OPEN_DATA))
                .isEqualTo("Judul,Nilai,Tanggal\r\na;b,-82.50,2017-03-31\r\n'-5,2,\r\n");
        assertThat(csv(sheet, CsvStyle.INDONESIAN))
                .isEqualTo("\uFEFFJudul;Nilai;Tanggal\r\n\"a;b\";-82,50;2017-03-31\r\n'-5;2;\r\n");
        assertThat(csv(sheet, new CsvStyle(';', true, false, ','))).startsWith("sep=;\r\nJudul;");
    }

    @Test
    void aWorkbookIsWrittenWhereNoOtherUserOfTheMachineCanStandInTheWay() throws IOException {
        WriteWorkbook.to(new ByteArrayOutputStream(), new Book(List.of(MARKS)));

        var draft = TempFile.createTempFile("draft", ".xml").toPath();

        try {
            assertThat(draft.getParent()).isEqualTo(Path.of(System.getProperty("java.io.tmpdir")));
            assertThat(Files.getPosixFilePermissions(draft)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        } finally {
            Files.delete(draft);
        }
    }

    @Test
    void aTextLongerThanACellIsCutWithAMark() throws IOException {
        try (var workbook = opened(bytes(new Book(List.of(listing(List.of("a".repeat(32_765) + "😀😀"))))))) {
            var text = workbook.getSheetAt(0).getRow(1).getCell(1).getStringCellValue();
            assertThat(text).hasSizeLessThanOrEqualTo(32_767).endsWith("a… [terpotong / cut]");
        }
    }

    @Test
    void anEmployeeNumberKeepsAllItsDigits() throws IOException {
        var sheet = new Sheet(
                "Pegawai",
                List.of(),
                List.of(new Column("NIP", 20, Format.WHOLE)),
                List.of(List.of(196512011990031001L)));

        try (var workbook = opened(bytes(new Book(List.of(sheet))))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("196512011990031001");
        }
    }

    @Test
    void aLongListOfChoicesStandsInASheetOfItsOwn() throws IOException {
        var few = Set.of("ya", "tidak");
        var many = IntStream.range(0, 80)
                .mapToObj(at -> "Kabupaten, " + at)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        var columns = List.of(
                new Column("Setuju", 8, Format.TEXT, true, few), new Column("Instansi", 30, Format.TEXT, true, many));

        try (var workbook = opened(bytes(new Book(List.of(new Sheet("Isi", List.of(), columns, List.of())))))) {
            assertThat(workbook.getSheetAt(0).getDataValidations())
                    .extracting(check -> check.getValidationConstraint().getFormula1())
                    .satisfiesExactly(one -> assertThat(one).contains("ya"), one -> assertThat(one)
                            .isEqualTo("'_pilihan'!$A$1:$A$80"));
            assertThat(workbook.getSheet("_pilihan").getRow(79).getCell(0).getStringCellValue())
                    .isEqualTo("Kabupaten, 79");
            assertThat(workbook.isSheetHidden(1)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cmd|' /C calc'!A0",
                "HYPERLINK(\"x\")",
                "WEBSERVICE(\"x\")",
                "[1]Lain!A1",
                "'[a.xlsx]Nilai'!A1",
                "INDIRECT(\"A1\")",
                "A1;B1",
                "",
                "SUM(A1)\nX"
            })
    void aFormulaThatDoesMoreThanCalculateIsNotMade(String text) {
        assertThatThrownBy(() -> new Formula(text, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFormulaIsMadeOfPlacesAndNumbersNotOfWords() {
        assertThatThrownBy(() -> Formula.of(1, "SUM({})", "A1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Formula.of(1, "SUM({},{})", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sheet("a'b", List.of(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Sheet listing(List<String> texts) {
        List<List<Object>> rows = IntStream.range(0, texts.size())
                .mapToObj(at -> List.<Object>of(at, texts.get(at)))
                .toList();
        return new Sheet(
                "Daftar",
                List.of(),
                List.of(new Column("no", 5, Format.WHOLE), new Column("teks", 40, Format.TEXT)),
                rows);
    }

    private List<String> readBack(String name, byte[] bytes) throws IOException {
        var wanted = new Wanted(Optional.empty(), List.of("no"), List.of("teks"), Limits.USUAL);
        return ReadTable.from(Files.write(folder.resolve(name), bytes), wanted).rows().stream()
                .map(row -> row.text("teks").orElse(""))
                .toList();
    }

    private static List<String> trimmed(List<String> texts) {
        return texts.stream().map(PlainText::clean).map(PlainText::trimmed).toList();
    }

    private static List<List<String>> shown(XSSFWorkbook workbook, String sheet) {
        var format = new DataFormatter(Locale.ROOT);
        format.setUseCachedValuesForFormulaCells(true);
        return java.util.stream.StreamSupport.stream(workbook.getSheet(sheet).spliterator(), false)
                .map(row -> java.util.stream.StreamSupport.stream(row.spliterator(), false)
                        .map(format::formatCellValue)
                        .toList())
                .toList();
    }

    private static String csv(Sheet sheet, CsvStyle style) {
        var out = new ByteArrayOutputStream();
        WriteCsv.to(out, sheet, style);
        return out.toString(java.nio.charset.StandardCharsets.UTF_8);
    }

    static byte[] bytes(Book book) {
        var out = new ByteArrayOutputStream();
        WriteWorkbook.to(out, book);
        return out.toByteArray();
    }

    private static XSSFWorkbook opened(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }
}
