package id.juara.ground.upload;

import java.util.LinkedHashMap;
import java.util.Map;

/** A small sound workbook, part by part, for tests that spoil one of its parts. */
final class SampleWorkbook {
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String TEXTS = "xl/sharedStrings.xml";
    static final String TYPES = "[Content_Types].xml";
    static final String WORKBOOK_RELATIONS = "xl/_rels/workbook.xml.rels";

    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private SampleWorkbook() {}

    static Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                TYPES,
                PROLOG + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + type("workbook.xml", "sheet.main+xml") + type("worksheets/sheet1.xml", "worksheet+xml")
                        + type("styles.xml", "styles+xml") + type("sharedStrings.xml", "sharedStrings+xml")
                        + "</Types>");
        parts.put("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        parts.put(
                "xl/workbook.xml",
                PROLOG + "<workbook " + MAIN + " xmlns:r=\"" + RELATIONSHIPS + "\"><sheets>"
                        + "<sheet name=\"Usulan\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                WORKBOOK_RELATIONS,
                relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                        + relation("rId2", "styles", "styles.xml")
                        + relation("rId3", "sharedStrings", "sharedStrings.xml")));
        parts.put(
                "xl/styles.xml",
                PROLOG + "<styleSheet " + MAIN + "><numFmts count=\"1\">"
                        + "<numFmt numFmtId=\"164\" formatCode=\"0000\"/></numFmts><fonts count=\"1\"><font><sz val=\"11\"/></font></fonts>"
                        + "<fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills>"
                        + "<borders count=\"1\"><border><left/><right/><top/><bottom/></border></borders>"
                        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs count=\"4\"><xf numFmtId=\"0\"/>"
                        + "<xf numFmtId=\"14\"/><xf numFmtId=\"9\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
        parts.put(
                TEXTS,
                texts("<si><t>ref</t></si><si><t>Judul</t></si><si><t>Nilai</t></si>"
                        + "<si><t>Perahu Klinik</t></si>"));
        parts.put(
                SHEET,
                sheet(header()
                        + row(
                                2,
                                "<c r=\"A2\" s=\"3\"><v>7</v></c><c r=\"B2\" t=\"s\"><v>3</v></c>"
                                        + "<c r=\"C2\"><v>82.5</v></c>")));
        return parts;
    }

    static ForgedZip with(String part, String content) {
        var parts = parts();
        parts.put(part, content);
        return ForgedZip.of(parts);
    }

    static ForgedZip without(String part) {
        var parts = parts();
        parts.remove(part);
        return ForgedZip.of(parts);
    }

    static String header() {
        return row(
                1, "<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c>");
    }

    static String row(int number, String cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }

    static String text(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static String sheet(String rows) {
        return sheetHead() + rows + sheetTail();
    }

    static String sheetHead() {
        return PROLOG + "<worksheet " + MAIN + "><sheetData>";
    }

    static String sheetTail() {
        return "</sheetData></worksheet>";
    }

    static String texts(String items) {
        return textsHead() + items + "</sst>";
    }

    static String textsHead() {
        return PROLOG + "<sst " + MAIN + " count=\"2147483647\" uniqueCount=\"2147483647\">";
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONSHIPS + "/" + type + "\" Target=\"" + target
                + "\"/>";
    }

    static String relations(String all) {
        return PROLOG + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                + "</Relationships>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/xl/" + part + "\" ContentType=\"" + CONTENT + type + "\"/>";
    }
}
