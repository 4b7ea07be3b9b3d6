package id.juara.front.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A csv with a header, read row by row so that its size does not matter: UTF-8, columns in any order, separated by commas or,
 * as an Indonesian spreadsheet saves it, by semicolons. Whatever is wrong is noted at its line, and reading goes on.
 */
final class CsvFile {
    /** What stands for bytes that are no UTF-8. */
    private static final char NOT_TEXT = '\uFFFD';

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path file;
    private final Flaws flaws;

    CsvFile(Path file, Flaws flaws) {
        this.file = file;
        this.flaws = flaws;
    }

    /**
     * Hands over each row below the header; blank ones are left out.
     *
     * @param must columns that have to be there
     * @param may columns that may be there; any other is a flaw
     */
    void read(List<String> must, List<String> may, Consumer<CsvRow> each) {
        try (var text = open();
                var lines = format(text).parse(text)) {
            rows(lines, must, may, each);
        } catch (IOException | UncheckedIOException unreadable) {
            flaws.of(file, "unreadable");
        }
    }

    private BufferedReader open() throws IOException {
        var text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    /** The separator is told by the header: what stands in it but for a word is that. */
    private CSVFormat format(BufferedReader text) throws IOException {
        var longestHeader = 1 << 16;
        text.mark(longestHeader);
        var start = new StringBuilder();
        for (var c = text.read(); c >= 0 && c != '\n' && c != '\r' && start.length() < longestHeader - 1; ) {
            start.append((char) c);
            c = text.read();
        }
        text.reset();
        var bySemicolon = start.indexOf(";") >= 0 && start.indexOf(",") < 0;
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(bySemicolon ? ';' : ',')
                .setIgnoreEmptyLines(false)
                .get();
    }

    private void rows(CSVParser lines, List<String> must, List<String> may, Consumer<CsvRow> each) {
        var records = lines.iterator();
        var header = next(lines, records).filter(record -> !isBlank(record)).map(record -> header(record, must, may));
        if (header.isEmpty()) {
            flaws.at(file, 1, "no-header", String.join(",", must));
            return;
        }
        while (true) {
            var line = lines.getCurrentLineNumber() + 1;
            var record = next(lines, records);
            if (record.isEmpty()) {
                return;
            }
            if (!isBlank(record.get())) {
                each.accept(new CsvRow(file, line, header.get(), record.get(), flaws));
            }
        }
    }

    /** Empty at the end, and where quotes are so broken that no row after this can be told from another. */
    private Optional<CSVRecord> next(CSVParser lines, Iterator<CSVRecord> records) {
        var line = lines.getCurrentLineNumber() + 1;
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            var record = records.next();
            if (record.stream().anyMatch(cell -> cell.indexOf(NOT_TEXT) >= 0)) {
                flaws.at(file, line, "not-text");
            }
            return Optional.of(record);
        } catch (UncheckedIOException broken) {
            if (!(broken.getCause() instanceof CSVException)) {
                throw broken;
            }
            flaws.at(file, line, "broken-quotes");
            return Optional.empty();
        }
    }

    private Header header(CSVRecord record, List<String> must, List<String> may) {
        var places = new LinkedHashMap<String, Integer>();
        var known = Stream.concat(must.stream(), may.stream()).toList();
        for (var place = 0; place < record.size(); place++) {
            var name = CsvRow.plain(record.get(place));
            if (!known.contains(name)) {
                flaws.at(file, 1, "unknown-column", name, String.join(",", known));
            } else if (places.putIfAbsent(name, place) != null) {
                flaws.at(file, 1, "column-twice", name);
            }
        }
        var missing = must.stream().filter(name -> !places.containsKey(name)).toList();
        missing.forEach(name -> flaws.at(file, 1, "missing-column", name));
        return new Header(places, record.size(), missing.isEmpty());
    }

    private static boolean isBlank(CSVRecord record) {
        return record.size() == 1 && record.get(0).isBlank();
    }

    /**
     * What the first line says.
     *
     * @param places of the columns that are known
     * @param width how many cells a row has
     * @param isWhole whether no column lacks
     */
    record Header(Map<String, Integer> places, int width, boolean isWhole) {}
}
