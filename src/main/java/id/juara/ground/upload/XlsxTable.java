package id.juara.ground.upload;

import id.juara.ground.spreadsheet.Table;
import java.io.IOException;
import java.nio.file.Path;

/** A sheet of a workbook read as a stream of events: no more of it is held than the rows that are kept, and the texts. */
final class XlsxTable {
    private XlsxTable() {}

    static Table read(Path file, Wanted wanted) throws IOException {
        var limits = wanted.limits();
        try (var archive = Archive.open(file, limits)) {
            Inspection.of(archive, limits);
            var parts = WorkbookParts.of(archive);
            var sheet = parts.sheet(wanted.sheet());
            var formats = CellFormats.of(archive, parts.styles(), parts.from1904());
            var texts = SharedTexts.of(archive, parts.texts(), limits);
            var rows = new RowsKept(wanted);
            try (var xml = Xml.of(archive, sheet.part())) {
                new SheetRows(xml, texts, formats, limits, rows).read();
            }
            return rows.table(sheet.name());
        }
    }
}
