package id.juara.ground.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.ground.spreadsheet.Book.Column;
import id.juara.ground.spreadsheet.Book.Format;
import id.juara.ground.spreadsheet.Book.Sheet;
import id.juara.ground.upload.Limits;
import id.juara.ground.upload.OwnProcess;
import id.juara.ground.upload.ReadTable;
import id.juara.ground.upload.Wanted;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another spreadsheet program makes of our files, on a machine that has it. */
class LibreOfficeTest {
    private static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1"; // comma, quotes, UTF-8

    /** That program, too, shows what is kept beside a formula unless it is told to calculate. */
    private static final String CALCULATE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry"><item
             oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"
             oor:op="fuse"><value>0</value></prop></item></oor:items>
            """;

    @TempDir
    private Path folder;

    @Test
    void anotherProgramTakesNoTextOfAnybodyForAFormula() throws Exception {
        var payloads = Payloads.all();
        List<List<Object>> rows = IntStream.range(0, payloads.size())
                .mapToObj(at -> List.<Object>of(at, payloads.get(at)))
                .toList();
        var sheet = new Sheet(
                "Daftar",
                List.of(),
                List.of(new Column("no", 5, Format.WHOLE), new Column("teks", 40, Format.TEXT)),
                rows);
        write("workbook.xlsx", new Book(List.of(sheet)));
        try (var out = Files.newOutputStream(folder.resolve("table.csv"))) {
            WriteCsv.to(out, sheet);
        }
        if (!converted("workbook.xlsx", CSV) || !converted("table.csv", "xlsx")) {
            return;
        }
        var wanted = new Wanted(Optional.empty(), List.of("no"), List.of("teks"), Limits.USUAL);
        assertThat(ReadTable.from(folder.resolve("out/workbook.csv"), wanted).rows())
                .extracting(row -> plain(row.text("teks").orElse("")))
                .isEqualTo(payloads.stream()
                        .map(PlainText::clean)
                        .map(PlainText::unguarded)
                        .map(LibreOfficeTest::plain)
                        .toList());
        try (var workbook = new XSSFWorkbook(folder.resolve("out/table.xlsx").toFile())) {
            workbook.getSheetAt(0)
                    .forEach(row ->
                            row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
        }
    }

    @Test
    void anotherProgramCalculatesTheSamePoints() throws Exception {
        var marks = new Sheet(
                "Nilai",
                List.of("Nilai"),
                List.of(new Column("Kebaruan", 9, Format.decimal(1)), new Column("Manfaat", 9, Format.decimal(1))),
                List.of(
                        List.of(new BigDecimal("82.5"), new BigDecimal("70")),
                        List.of(new BigDecimal("90"), new BigDecimal("75.5"))));
        // what is kept beside the formula is wrong on purpose, so that only a calculation can come to the right value
        var points = Formula.of(
                0, "ROUND((40*SUM({})+60*SUM({}))/(100*2),2)", marks.area(0, 0, 0, 1), marks.area(1, 0, 1, 1));
        var order = new Sheet(
                "Urutan", List.of(), List.of(new Column("Rumus", 9, Format.decimal(2))), List.of(List.of(points)));
        write("ranking.xlsx", new Book(List.of(order, marks)));
        if (!converted("ranking.xlsx", CSV)) {
            return;
        }
        assertThat(Files.readString(folder.resolve("out/ranking.csv"))).contains("78.15");
    }

    private void write(String name, Book book) throws IOException {
        try (var out = Files.newOutputStream(folder.resolve(name))) {
            WriteWorkbook.to(out, book);
        }
    }

    private boolean converted(String name, String kind) throws Exception {
        var program = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(one -> Path.of(one, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty()) {
            System.out.println("SKIPPED, in part: no soffice on the path, so no other program looked at " + name);
            return false;
        }
        Files.createDirectories(folder.resolve("profile/user"));
        Files.writeString(folder.resolve("profile/user/registrymodifications.xcu"), CALCULATE);
        OwnProcess.says(
                folder,
                program.get().toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                kind,
                "--outdir",
                folder.resolve("out").toString(),
                folder.resolve(name).toString());
        return true;
    }

    private static String plain(String text) {
        return PlainText.trimmed(text).replaceAll("\\s+", " ");
    }
}
