package id.juara.ground.http;

import id.juara.ground.spreadsheet.Book;
import id.juara.ground.spreadsheet.WriteCsv;
import id.juara.ground.spreadsheet.WriteWorkbook;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** A table handed out as a file; it is written while it is sent. */
public final class Download {
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String CSV = "text/csv;charset=UTF-8";

    private Download() {}

    /** A workbook under that name, to which {@code .xlsx} is added. */
    public static Response xlsx(String name, Book book) {
        return file(name + ".xlsx", XLSX, out -> WriteWorkbook.to(out, book));
    }

    /** One sheet as csv under that name, to which {@code .csv} is added. */
    public static Response csv(String name, Book.Sheet sheet) {
        return file(name + ".csv", CSV, out -> WriteCsv.to(out, sheet));
    }

    /** An archive under that name, to which {@code .zip} is added. */
    public static Response zip(String name, StreamingOutput content) {
        return file(name + ".zip", "application/zip", content);
    }

    private static Response file(String name, String type, StreamingOutput content) {
        return Response.ok(content)
                .type(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
