package id.juara.bench;

import id.juara.ground.spreadsheet.Book;
import id.juara.ground.spreadsheet.Book.Column;
import id.juara.ground.spreadsheet.Book.Format;
import id.juara.ground.spreadsheet.WriteWorkbook;
import id.juara.law.rules.Question;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/** A year's submissions as a workbook and as the plain rows of COPY: some 4 KiB of text each. */
record Entries(List<String> headers, List<List<Object>> rows) {
    private static final String WORDS =
            "Inovasi ini mempercepat layanan bagi warga di wilayah terpencil melalui jemput bola dan antrean daring ";

    static Entries of(List<Question> questions, List<String> institutions, int count) {
        var headers = new ArrayList<>(
                List.of("institution", "ref", "unit", "group", "category", "title", "startedOn", "goals"));
        questions.forEach(one -> headers.add(one.id()));
        var rows = new ArrayList<List<Object>>();
        for (var i = 0; i < count; i++) {
            var row = new ArrayList<Object>(List.of(
                    institutions.get(i % institutions.size()),
                    "B" + i,
                    "Unit " + i % 7,
                    "umum",
                    "",
                    "Inovasi layanan nomor " + i,
                    "2014-01-15",
                    "3, 16"));
            for (var question : questions) {
                row.add((question.id() + " " + i + ". ")
                        + WORDS.repeat(Math.max(1, Math.min(6, question.mostWords() / 20))));
            }
            rows.add(row);
        }
        return new Entries(headers, rows);
    }

    byte[] workbook() {
        var out = new ByteArrayOutputStream();
        var columns =
                headers.stream().map(one -> new Column(one, 20, Format.TEXT)).toList();
        WriteWorkbook.to(out, new Book(List.of(new Book.Sheet("Inovasi", List.of(), columns, rows))));
        return out.toByteArray();
    }

    /** The floor: the same texts by COPY into a table without any check. Gives seconds. */
    double copied(Connection owner) throws SQLException, IOException {
        var text = new StringBuilder();
        for (var row : rows) {
            text.append(String.join("\t", row.stream().map(Object::toString).toList()))
                    .append('\n');
        }
        try (var statement = owner.createStatement()) {
            statement.execute("drop table if exists bench_entry");
            statement.execute("create table bench_entry (%s text)"
                    .formatted(String.join(
                            " text, ", headers.stream().map(h -> '"' + h + '"').toList())));
            var began = System.nanoTime();
            owner.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy bench_entry from stdin", new StringReader(text.toString()));
            return (System.nanoTime() - began) / 1e9;
        }
    }
}
