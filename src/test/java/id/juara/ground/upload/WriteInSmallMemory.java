package id.juara.ground.upload;

import id.juara.ground.spreadsheet.Book;
import id.juara.ground.spreadsheet.Book.Column;
import id.juara.ground.spreadsheet.Book.Format;
import id.juara.ground.spreadsheet.Book.Sheet;
import id.juara.ground.spreadsheet.WriteWorkbook;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A process of its own, with little memory, that writes lists of fifteen columns and says how long each took. */
final class WriteInSmallMemory {
    private WriteInSmallMemory() {}

    public static void main(String[] folder) throws IOException {
        for (var rows : List.of(3_054, 3_054, 3_054, 300_000)) {
            var start = System.nanoTime();
            var file = Path.of(folder[0], rows + ".xlsx");
            try (var out = Files.newOutputStream(file)) {
                WriteWorkbook.to(out, new Book(List.of(list(rows))));
            }
            System.out.printf("%d rows in %d ms%n", rows, (System.nanoTime() - start) / 1_000_000);
        }
    }

    private static Sheet list(int count) {
        var columns = new ArrayList<Column>();
        IntStream.range(0, 10).forEach(at -> columns.add(new Column("Teks " + at, 20, Format.TEXT)));
        IntStream.range(0, 5).forEach(at -> columns.add(new Column("Nilai " + at, 10, Format.decimal(2))));
        return new Sheet("Daftar", List.of("Daftar"), columns, () -> IntStream.range(0, count)
                .mapToObj(WriteInSmallMemory::row)
                .iterator());
    }

    private static List<Object> row(int number) {
        var row = new ArrayList<Object>();
        IntStream.range(0, 10).forEach(at -> row.add("Inovasi " + number + " kolom " + at));
        IntStream.range(0, 5).forEach(at -> row.add(BigDecimal.valueOf(number * 7L + at, 2)));
        return row;
    }
}
