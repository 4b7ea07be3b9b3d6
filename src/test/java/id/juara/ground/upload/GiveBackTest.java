package id.juara.ground.upload;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.ground.spreadsheet.CellFaults;
import id.juara.ground.spreadsheet.Table;
import id.juara.law.rules.Bilingual;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GiveBackTest {
    private static final Wanted MARKS =
            new Wanted(Optional.of("Nilai"), List.of("Nomor"), List.of("Kebaruan"), Limits.SMALL);
    private static final Bilingual SCALE = new Bilingual("0 sampai 100", "0 to 100");
    private static final byte[] RED = {(byte) 0xFF, (byte) 0xC7, (byte) 0xCE};

    @TempDir
    private Path folder;

    @Test
    void theSameWorkbookComesBackWithItsFaultsInARedColumnAndAllElseAsItWas() throws IOException {
        var sent = sent("delapan puluh");

        try (var back = opened(givenBack(sent))) {
            var sheet = back.getSheet("Nilai");
            assertThat(text(sheet, 2, 4)).isEqualTo("Kesalahan / Errors");
            assertThat(text(sheet, 3, 4))
                    .isEqualTo("C4 “delapan puluh”: tulis bilangan, misalnya 82,5 / write a number, such as 82.5");
            assertThat(text(sheet, 5, 4)).isEqualTo("C6 “120”: 0 sampai 100 / 0 to 100\n6: baris ganda / a row twice");
            assertThat(sheet.getRow(4).getCell(4)).isNull();
            assertThat(isRed(sheet.getRow(3).getCell(2))).isTrue();
            assertThat(isRed(sheet.getRow(3).getCell(4))).isTrue();
            assertThat(isRed(sheet.getRow(4).getCell(2))).isFalse();
            assertThat(sheet.getRow(3).getCell(2).getCellComment().getString().getString())
                    .contains("tulis bilangan");

            assertThat(text(sheet, 3, 2)).isEqualTo("delapan puluh");
            assertThat(sheet.getRow(3).getCell(2).getCellStyle().getFont().getBold())
                    .as("the user's own style")
                    .isTrue();
            assertThat(sheet.getRow(4).getCell(3).getCellFormula()).isEqualTo("C5*2");
            assertThat(sheet.getColumnWidth(1)).isEqualTo(33 * 256);
            assertThat(text(back.getSheet("Catatan saya"), 0, 0)).isEqualTo("=bukan rumus");
            assertThat(back.getSheet("Catatan saya").getRow(0).getCell(0).getCellType())
                    .isEqualTo(CellType.STRING);
            assertThat(back.isSheetHidden(back.getSheetIndex("_meta"))).isTrue();
        }
    }

    @Test
    void aMendedCellLosesItsMarkWhenTheWorkbookComesBackAgain() throws IOException {
        var once = givenBack(sent("delapan puluh"));
        byte[] mended;
        try (var workbook = opened(once);
                var out = new ByteArrayOutputStream()) {
            workbook.getSheet("Nilai").getRow(3).getCell(2).setCellValue(80);
            workbook.write(out);
            mended = out.toByteArray();
        }

        try (var back = opened(givenBack(Files.write(folder.resolve("mended.xlsx"), mended)))) {
            var sheet = back.getSheet("Nilai");
            assertThat(isRed(sheet.getRow(3).getCell(2))).isFalse();
            assertThat(sheet.getRow(3).getCell(2).getCellComment()).isNull();
            assertThat(sheet.getRow(3).getCell(4).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(text(sheet, 2, 4)).isEqualTo("Kesalahan / Errors");
            assertThat(sheet.getRow(2).getCell(5)).isNull();
            assertThat(text(sheet, 5, 4)).contains("C6");
        }
    }

    @Test
    void aCsvComesBackAsACsvWithTheFaultsInOneMoreColumn() throws IOException {
        var sent = Files.writeString(
                folder.resolve("sent.csv"),
                "sep=;\r\nNilai penilai;;\r\nNomor;Kebaruan;Catatan\r\nS-1;delapan;\"=1+1;\na\"\r\nS-2;80;\r\nS-2;120;x;y\r\n");

        var back = new String(givenBack(sent), StandardCharsets.UTF_8);

        assertThat(back)
                .isEqualTo(
                        "\uFEFFsep=;\r\nNilai penilai;;\r\nNomor;Kebaruan;Catatan;Kesalahan / Errors\r\n"
                                + "S-1;delapan;\"'=1+1;\na\";B3 “delapan”: tulis bilangan, misalnya 82,5 / write a number, such as 82.5\r\n"
                                + "S-2;80;;\r\nS-2;120;x;\"B5 “120”: 0 sampai 100 / 0 to 100\n5: baris ganda / a row twice\"\r\n");
    }

    @Test
    void aWorkbookTooLargeToBeRewrittenComesBackAsAListOfItsFaults() throws IOException {
        var sent = sent("delapan puluh");
        var padded = ForgedZip.of(SampleWorkbook.parts());
        var noise = new byte[13 << 20];
        new java.util.Random(1).nextBytes(noise);
        padded.put("xl/media/image1.png", noise);
        var large = Files.write(folder.resolve("large.xlsx"), padded.bytes());
        var table = ReadTable.from(sent, MARKS);
        var out = new ByteArrayOutputStream();

        GiveBack.to(out, large, table, faults(table).list());

        try (var back = opened(out.toByteArray())) {
            assertThat(text(back.getSheetAt(0), 3, 1)).isEqualTo("C4");
            assertThat(text(back.getSheetAt(0), 3, 2)).isEqualTo("delapan puluh");
        }
    }

    private byte[] givenBack(Path sent) {
        var table = ReadTable.from(sent, MARKS);
        var out = new ByteArrayOutputStream();
        GiveBack.to(out, sent, table, faults(table).list());
        return out.toByteArray();
    }

    private static CellFaults faults(Table table) {
        var faults = new CellFaults(table);
        var seen = new java.util.HashSet<String>();
        for (var row : table.rows()) {
            faults.number(row, "Kebaruan")
                    .filter(mark -> mark.intValue() > 100)
                    .ifPresent(mark -> faults.add(row, "Kebaruan", SCALE));
            if (!seen.add(row.text("Nomor").orElse(""))) {
                faults.add(row, new Bilingual("baris ganda", "a row twice"));
            }
        }
        return faults;
    }

    /** As a judge would send it: with a title, own notes, an own formula and colours. */
    private Path sent(String mark) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(folder.resolve("sent.xlsx"))) {
            var sheet = workbook.createSheet("Nilai");
            sheet.createRow(0).createCell(0).setCellValue("Penilaian putaran 1");
            fill(sheet, 2, "Nomor", "Judul", "Kebaruan", "Dua kali");
            fill(sheet, 3, "S-1", "Perahu Klinik", mark, null);
            fill(sheet, 4, "S-2", "Bank Sampah", 80.0, null);
            fill(sheet, 5, "S-2", "Bank Sampah", 120.0, null);
            sheet.getRow(4).createCell(3).setCellFormula("C5*2");
            sheet.setColumnWidth(1, 33 * 256);
            var own = workbook.createCellStyle();
            var bold = workbook.createFont();
            bold.setBold(true);
            own.setFont(bold);
            own.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
            own.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            sheet.getRow(3).getCell(2).setCellStyle(own);
            workbook.createSheet("Catatan saya").createRow(0).createCell(0).setCellValue("=bukan rumus");
            workbook.createSheet("_meta").createRow(0).createCell(0).setCellValue("token");
            workbook.setSheetHidden(2, true);
            workbook.write(out);
        }
        return folder.resolve("sent.xlsx");
    }

    private static void fill(XSSFSheet sheet, int row, Object... values) {
        var line = sheet.createRow(row);
        for (var at = 0; at < values.length; at++) {
            if (values[at] instanceof Double number) {
                line.createCell(at).setCellValue(number);
            } else if (values[at] != null) {
                line.createCell(at).setCellValue((String) values[at]);
            }
        }
    }

    private static boolean isRed(XSSFCell cell) {
        var colour = cell.getCellStyle().getFillForegroundXSSFColor();
        return cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND
                && colour != null
                && Arrays.equals(colour.getRGB(), RED);
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static XSSFWorkbook opened(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }
}
