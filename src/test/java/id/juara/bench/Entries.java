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
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;

/** A year's submissions as a workbook and as the plain rows of COPY, each as long as people write. */
record Entries(List<String> headers, List<List<Object>> rows) {
    private static final String[] WORDS = words();

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
                row.add(answer(i, question.mostWords()));
            }
            rows.add(row);
        }
        return new Entries(headers, rows);
    }

    /** Three quarters of the words that are allowed, the frequent ones more often, so that it packs as a language does. */
    private static String answer(int entry, int mostWords) {
        var random = new Random(31L * entry + mostWords);
        return IntStream.range(0, Math.max(1, mostWords * 3 / 4))
                .mapToObj(at -> WORDS[(int) (WORDS.length * Math.pow(random.nextDouble(), 3))])
                .collect(Collectors.joining(" "));
    }

    private static String[] words() {
        var random = new Random(2017);
        return IntStream.range(0, 2_000)
                .mapToObj(at -> random.ints(4 + random.nextInt(6), 'a', 'z' + 1)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()))
                .toArray(String[]::new);
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
