package id.juara.ground.spreadsheet;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A sheet read as a stream of events: no more of it is held than the rows that are kept. */
final class XlsxTable {
    private XlsxTable() {}

    static Table read(Path file, Wanted wanted) throws IOException {
        Inspection.of(file, wanted.limits());
        try (var workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(workbook);
            var strings = new ReadOnlySharedStringsTable(workbook, false);
            var names = new ArrayList<String>();
            for (var sheets = (SheetIterator) reader.getSheetsData(); sheets.hasNext(); ) {
                try (var sheet = sheets.next()) {
                    var name = sheets.getSheetName();
                    names.add(name);
                    if (wanted.sheet().map(name::equalsIgnoreCase).orElse(true)) {
                        return table(name, sheet, reader, strings, wanted);
                    }
                }
            }
            throw new Refusal(Reason.SHEET_MISSING, wanted.sheet().orElse("1"), String.join(", ", names));
        } catch (SAXException | ParserConfigurationException | OpenXML4JException | POIXMLException broken) {
            throw refusalIn(broken).orElseGet(() -> new Refusal(Reason.NOT_A_WORKBOOK));
        } catch (OpenXML4JRuntimeException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException broken) {
            // the library's own ways of saying that a part contradicts another
            throw refusalIn(broken).orElseGet(() -> new Refusal(Reason.NOT_A_WORKBOOK));
        }
    }

    private static Table table(
            String name, InputStream sheet, XSSFReader reader, ReadOnlySharedStringsTable strings, Wanted wanted)
            throws IOException, SAXException, ParserConfigurationException, OpenXML4JException {
        var rows = new RowsKept(wanted);
        var parser = XMLHelper.newXMLReader(); // it refuses document types and so outer entities
        parser.setContentHandler(new KindsOfCells(reader.getStylesTable(), strings, rows));
        parser.parse(new InputSource(sheet));
        return rows.table(name);
    }

    private static Optional<Refusal> refusalIn(Throwable cause) {
        for (var one = cause; one != null; one = one.getCause()) {
            if (one instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }
}
