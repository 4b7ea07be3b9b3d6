package id.juara.story.intake;

import id.juara.ground.http.SentFile;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.spreadsheet.Book;
import id.juara.ground.spreadsheet.Book.Column;
import id.juara.ground.spreadsheet.Book.Format;
import id.juara.ground.spreadsheet.Book.Sheet;
import id.juara.ground.spreadsheet.Fault;
import id.juara.ground.spreadsheet.WriteWorkbook;
import id.juara.ground.upload.GiveBack;
import id.juara.ground.upload.ReadTable;
import id.juara.story.competition.Editions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The same table given back with its faults in a column: a workbook as it came, a csv as a workbook. */
@ApplicationScoped
public class GiveBackEntries {
    @Inject
    Caller caller;

    @Inject
    Editions editions;

    /** @param faults those of a dry run of the same file */
    public void to(OutputStream out, String edition, SentFile file, List<Fault> faults) {
        var columns = new EntryColumns(editions.rules(edition), caller.is(Role.STAFF));
        var table = ReadTable.from(file.path(), columns.wanted());
        if (ReadTable.isWorkbook(file.path())) {
            GiveBack.to(out, file.path(), table, faults);
            return;
        }
        var byRow = faults.stream().collect(Collectors.groupingBy(Fault::row));
        var headers = new ArrayList<Column>();
        table.headers().forEach(header -> headers.add(new Column(header, 24, Format.TEXT)));
        headers.add(new Column("Kesalahan / Errors", 80, Format.WRAPPED));
        var rows = table.rows().stream()
                .map(row -> {
                    var cells = new ArrayList<Object>();
                    table.headers().forEach(header -> cells.add(row.text(header).orElse(null)));
                    cells.add(sentences(byRow.getOrDefault(row.number(), List.of())));
                    return (List<Object>) cells;
                })
                .toList();
        WriteWorkbook.to(out, new Book(List.of(new Sheet(EntryColumns.SHEET, List.of(), headers, rows))));
    }

    private static String sentences(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.cell() + ": " + fault.allowed().id() + " / "
                        + fault.allowed().en())
                .collect(Collectors.joining("\n"));
    }
}
