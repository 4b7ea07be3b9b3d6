package id.juara.ground.upload;

import static id.juara.ground.upload.SampleWorkbook.SHEET;
import static id.juara.ground.upload.SampleWorkbook.TEXTS;
import static id.juara.ground.upload.SampleWorkbook.TYPES;
import static id.juara.ground.upload.SampleWorkbook.header;
import static id.juara.ground.upload.SampleWorkbook.parts;
import static id.juara.ground.upload.SampleWorkbook.row;
import static id.juara.ground.upload.SampleWorkbook.sheet;
import static id.juara.ground.upload.SampleWorkbook.sheetHead;
import static id.juara.ground.upload.SampleWorkbook.sheetTail;
import static id.juara.ground.upload.SampleWorkbook.text;
import static id.juara.ground.upload.SampleWorkbook.texts;
import static id.juara.ground.upload.SampleWorkbook.textsHead;
import static id.juara.ground.upload.SampleWorkbook.with;
import static id.juara.ground.upload.SampleWorkbook.without;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.juara.ground.refusal.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;

/** Files that somebody might send to do harm, or by mistake, each with the reason for which it must be refused. */
final class HostileFiles {
    private static final int MIB = 1 << 20;
    private static final int LATER = 0x7FFF_FFF0;

    private final Path folder;
    private final String canary;
    private final Map<Path, Reason> made = new LinkedHashMap<>();

    private HostileFiles(Path folder, String canary) {
        this.folder = folder;
        this.canary = canary;
    }

    /** Writes them all into that folder; some of them name the canary's address. */
    static Map<Path, Reason> in(Path folder, String canary) throws IOException {
        var files = new HostileFiles(folder, canary);
        files.bombs();
        files.crowds();
        files.entities();
        files.programsAndLinks();
        files.otherKinds();
        files.broken();
        return files.made;
    }

    private void bombs() throws IOException {
        var blanks = new byte[10 * MIB];
        Arrays.fill(blanks, (byte) ' ');
        var ten = bare(SHEET).repeat(SHEET, sheetHead(), blanks, 1024, sheetTail(), LATER);
        add("ten-gigabytes-told.xlsx", ten.bytes(), Reason.WORKBOOK_HOSTILE);
        var lying = bare(SHEET).repeat(SHEET, sheetHead(), blanks, 1024, sheetTail(), MIB);
        add("ten-gigabytes-concealed.xlsx", lying.bytes(), Reason.WORKBOOK_HOSTILE);
        var item = "<si><t>aaaaaaaa</t></si>".repeat(400_000).getBytes(UTF_8);
        var shared = bare(TEXTS).repeat(TEXTS, textsHead(), item, 220, "</sst>", LATER);
        add("two-gigabytes-of-texts.xlsx", shared.bytes(), Reason.WORKBOOK_HOSTILE);
        add("more-texts-than-cells.xlsx", with(TEXTS, texts(someTexts(1_100_000))), Reason.WORKBOOK_HOSTILE);
        add(
                "one-endless-tag.xlsx",
                with(SHEET, sheetHead() + "<row a=\"" + someLetters() + "\"/>" + sheetTail()),
                Reason.WORKBOOK_HOSTILE);
        add("one-endless-comment.xlsx", with(SHEET, sheet("<!--" + someLetters() + "-->")), Reason.WORKBOOK_HOSTILE);
        add("one-endless-text.xlsx", with(SHEET, sheet(row(1, text("A1", someLetters())))), Reason.WORKBOOK_HOSTILE);
        var overlapping = new ForgedZip().put("xl/a.xml", "<a>" + " ".repeat(MIB) + "</a>");
        parts().forEach(overlapping::put);
        for (var at = 0; at < 150; at++) {
            overlapping.again("xl/a" + at + ".xml");
        }
        add("one-part-under-many-names.xlsx", overlapping.bytes(), Reason.WORKBOOK_DAMAGED);
        add(
                "overlapping-parts.xlsx",
                ForgedZip.of(parts())
                        .within("xl/outer.bin", "xl/inner.bin", "a".repeat(9_000))
                        .bytes(),
                Reason.WORKBOOK_HOSTILE);
        var many = ForgedZip.of(parts());
        for (var at = 0; at < 20_000; at++) {
            many.put("xl/p" + at, "");
        }
        add("twenty-thousand-parts.xlsx", many.bytes(), Reason.WORKBOOK_HOSTILE);
        var long1 = "a".repeat(32_000);
        var echo = header()
                + IntStream.rangeClosed(2, 9_000)
                        .mapToObj(at -> row(
                                at,
                                "<c r=\"A" + at + "\" t=\"s\"><v>0</v></c>" + "<c r=\"B" + at
                                        + "\" t=\"s\"><v>4</v></c>"))
                        .collect(Collectors.joining());
        var repeated = parts();
        repeated.put(
                TEXTS,
                texts("<si><t>ref</t></si><si><t>Judul</t></si><si><t>Nilai</t></si><si><t/></si><si><t>" + long1
                        + "</t></si>"));
        repeated.put(SHEET, sheet(echo));
        add("one-text-in-every-cell.xlsx", ForgedZip.of(repeated), Reason.WORKBOOK_HOSTILE);
    }

    private void crowds() throws IOException {
        var rows = new StringBuilder(sheetHead()).append(header());
        for (var at = 2; at <= 1 << 20; at++) {
            rows.append("<row r=\"").append(at).append("\"><c r=\"A").append(at).append("\"><v>1</v></c></row>");
        }
        add("a-million-rows.xlsx", with(SHEET, rows.append(sheetTail()).toString()), Reason.TOO_MANY_ROWS);
        var wide = IntStream.range(0, 16_384)
                .mapToObj(at -> text(CellReference.convertNumToColString(at) + "1", "ref"))
                .collect(Collectors.joining());
        add("sixteen-thousand-columns.xlsx", with(SHEET, sheet(row(1, wide))), Reason.TOO_MANY_COLUMNS);
        add(
                "a-long-cell.xlsx",
                with(SHEET, sheet(header() + row(2, text("A2", "a".repeat(40_000))))),
                Reason.CELL_TOO_LONG);
        add("ten-megabytes-of-delimiters.csv", "ref;Judul\n" + ";".repeat(10 * MIB), Reason.TOO_MANY_COLUMNS);
        add("a-million-lines.csv", "ref;Judul\n" + "1;a\n".repeat(MIB), Reason.TOO_MANY_ROWS);
        add("too-large.csv", "ref;Judul\n" + "a".repeat(13 * MIB), Reason.TOO_LARGE);
    }

    private void entities() throws IOException {
        var laughs = new StringBuilder("<!DOCTYPE lolz [<!ENTITY a0 \"lol\">");
        for (var at = 1; at < 10; at++) {
            laughs.append("<!ENTITY a%d \"%s\">".formatted(at, ("&a" + (at - 1) + ";").repeat(10)));
        }
        var body = sheet(header() + row(2, text("A2", "&a9;"))).replace("<worksheet", laughs + "]><worksheet");
        add("a-billion-laughs.xlsx", with(SHEET, body), Reason.WORKBOOK_WITH_DOCTYPE);
        var outer = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + canary + "\">]>";
        for (var part : parts().keySet()) {
            var spoiled =
                    parts().get(part).replaceFirst("\\?>\\s*", "?>" + outer).replaceFirst("</t>", "&e;</t>");
            add(
                    "outer-entity-in-" + part.replaceAll("\\W+", "-") + ".xlsx",
                    with(part, spoiled),
                    Reason.WORKBOOK_WITH_DOCTYPE);
        }
        var dtd = "<!DOCTYPE x SYSTEM \"" + canary + "\">";
        add("outer-dtd.xlsx", with(TEXTS, texts("").replace("<sst", dtd + "<sst")), Reason.WORKBOOK_WITH_DOCTYPE);
        add(
                "parameter-entity-in-a-drawing.xlsx",
                with("xl/drawings/drawing1.xml", "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + canary + "\">%p;]><x/>"),
                Reason.WORKBOOK_WITH_DOCTYPE);
        var utf16 = ForgedZip.of(parts()).put("xl/drawings/drawing1.xml", ("\uFEFF" + dtd + "<x/>").getBytes(UTF_16LE));
        add("dtd-in-utf-16.xlsx", utf16.bytes(), Reason.WORKBOOK_DAMAGED);
    }

    private void programsAndLinks() throws IOException {
        add("a-macro-project.xlsx", with("xl/vbaProject.bin", "macro"), Reason.WORKBOOK_WITH_MACROS);
        add(
                "macro-enabled.xlsm",
                with(
                        TYPES,
                        parts().get(TYPES)
                                .replace(
                                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml")),
                Reason.WORKBOOK_WITH_MACROS);
        add("macro-sheet.xlsx", with("xl/macrosheets/sheet1.xml", "<x/>"), Reason.WORKBOOK_WITH_MACROS);
        add(
                "external-link.xlsx",
                with("xl/externalLinks/externalLink1.xml", "<externalLink/>"),
                Reason.WORKBOOK_WITH_LINKS);
        add("embedded-file.xlsx", with("xl/embeddings/oleObject1.bin", "MZ"), Reason.WORKBOOK_WITH_LINKS);
        add(
                "outer-picture.xlsx",
                with(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        SampleWorkbook.relations(SampleWorkbook.relation("rId1", "image", canary)
                                .replace("/>", " TargetMode=\"External\"/>"))),
                Reason.WORKBOOK_WITH_LINKS);
        add("data-connection.xlsx", with("xl/connections.xml", "<connections/>"), Reason.WORKBOOK_WITH_LINKS);
    }

    private void otherKinds() throws IOException {
        add("page.xlsx", "<html><body><table><tr><td>ref</td></tr></table></body></html>", Reason.NOT_A_WORKBOOK);
        add("paper.xlsx", "%PDF-1.7\n%abc", Reason.NOT_A_WORKBOOK);
        add(
                "spreadsheet.ods",
                new ForgedZip()
                        .put("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                        .put("content.xml", "<x/>")
                        .bytes(),
                Reason.NOT_A_WORKBOOK);
        add(
                "letter.docx",
                with(TYPES, parts().get(TYPES).replace("spreadsheetml.sheet", "wordprocessingml.document")),
                Reason.NOT_A_WORKBOOK);
        add(
                "binary.xlsb",
                with(
                        TYPES,
                        parts().get(TYPES)
                                .replace(
                                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                        "application/vnd.ms-excel.sheet.binary.macroEnabled.main")),
                Reason.NOT_A_WORKBOOK);
        add("plain.zip", new ForgedZip().put("readme.txt", "halo").bytes(), Reason.NOT_A_WORKBOOK);
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        add("old.xls", joined(ole, "Workbook".getBytes(UTF_16LE)), Reason.WORKBOOK_OLD);
        add("locked.xlsx", joined(ole, "EncryptedPackage".getBytes(UTF_16LE)), Reason.WORKBOOK_LOCKED);
        var noise = new byte[4096];
        new Random(2017).nextBytes(noise);
        add("noise.xlsx", noise, Reason.NOT_A_WORKBOOK);
        add("noise-like-a-zip.xlsx", joined(new byte[] {'P', 'K', 3, 4}, noise), Reason.WORKBOOK_DAMAGED);
        add("empty.csv", "", Reason.HEADERS_MISSING);
    }

    private void broken() throws IOException {
        var sound = ForgedZip.of(parts()).bytes();
        add("cut-in-half.xlsx", Arrays.copyOf(sound, sound.length / 2), Reason.WORKBOOK_DAMAGED);
        add("cut-at-the-end.xlsx", Arrays.copyOf(sound, sound.length - 1), Reason.WORKBOOK_DAMAGED);
        add("no-workbook-part.xlsx", without("xl/workbook.xml"), Reason.NOT_A_WORKBOOK);
        add("no-sheet-part.xlsx", without(SHEET), Reason.WORKBOOK_DAMAGED);
        add(
                "text-that-is-not-there.xlsx",
                with(SHEET, parts().get(SHEET).replace("<v>3</v>", "<v>99</v>")),
                Reason.WORKBOOK_DAMAGED);
        add("cell-in-another-row.xlsx", with(SHEET, parts().get(SHEET).replace("C2", "C9")), Reason.WORKBOOK_DAMAGED);
        add(
                "endless-number.xlsx",
                with(SHEET, parts().get(SHEET).replace("82.5", "1E999999999")),
                Reason.WORKBOOK_DAMAGED);
        add(
                "a-thousand-deep.xlsx",
                with(SHEET, sheetHead() + "<a>".repeat(MIB) + sheetTail()),
                Reason.WORKBOOK_DAMAGED);
        add(
                "two-of-one-name.xlsx",
                ForgedZip.of(parts()).put("xl/Workbook.xml", "<x/>").bytes(),
                Reason.WORKBOOK_DAMAGED);
        add("same-header-twice.csv", "ref;Judul;REF\n1;a;2\n", Reason.HEADER_TWICE);
        add("header-missing.csv", "ref;Nilai\n1;2\n", Reason.HEADERS_MISSING);
        add("quote-left-open.csv", "ref;Judul\n1;\"a\n", Reason.WORKBOOK_DAMAGED);
    }

    /** As dense as honest text, so that nothing but its length gives it away. */
    private static String someLetters() {
        var letters = new StringBuilder();
        var chance = new Random(100);
        while (letters.length() < 8 * MIB) {
            letters.append((char) ('a' + chance.nextInt(26))).append("> ".charAt(chance.nextInt(2)));
        }
        return letters.toString();
    }

    private static String someTexts(int count) {
        var chance = new Random(40);
        return IntStream.range(0, count)
                .mapToObj(at -> "<si><t>" + chance.nextInt(1000) + "</t></si>")
                .collect(Collectors.joining());
    }

    private static ForgedZip bare(String part) {
        return without(part);
    }

    private void add(String name, ForgedZip zip, Reason reason) throws IOException {
        add(name, zip.bytes(), reason);
    }

    private void add(String name, String text, Reason reason) throws IOException {
        add(name, text.getBytes(UTF_8), reason);
    }

    private void add(String name, byte[] bytes, Reason reason) throws IOException {
        made.put(Files.write(folder.resolve(name), bytes), reason);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(new byte[512]);
        both.writeBytes(other);
        return both.toByteArray();
    }
}
