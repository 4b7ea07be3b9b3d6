package id.juara.ground.upload;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.spreadsheet.PlainText;
import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * The lines of a csv, one after the other.
 *
 * @param delimiter the declared one, else the one by which the required headers are found, else the steadiest one
 */
record CsvLines(CsvText text, char delimiter) implements Iterable<List<String>> {
    private static final List<Character> DELIMITERS = List.of(';', ',', '\t');

    static CsvLines of(CsvText text, Wanted wanted) {
        return text.declared().map(one -> new CsvLines(text, one)).orElseGet(() -> DELIMITERS.stream()
                .map(one -> new CsvLines(text, one))
                .min(Comparator.comparingInt(lines -> lines.absent(wanted)))
                .orElseThrow());
    }

    /** Blank lines count, so that a line's number is the one that a spreadsheet shows. */
    @Override
    public Iterator<List<String>> iterator() {
        var counted = new Counted(text.content(), delimiter);
        var records = parser(counted).iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                counted.delimiters = 0;
                try {
                    return records.hasNext();
                } catch (UncheckedIOException | IllegalStateException broken) {
                    throw new Refusal(Reason.WORKBOOK_DAMAGED, "csv");
                }
            }

            @Override
            public List<String> next() {
                return records.next().stream().map(PlainText::unguarded).toList();
            }
        };
    }

    private CSVParser parser(Counted text) {
        try {
            return CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(delimiter)
                    .setIgnoreEmptyLines(false)
                    .get()
                    .parse(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** How many required headers the best of the first lines lacks. */
    private int absent(Wanted wanted) {
        var least = wanted.required().size();
        try {
            var lines = new CsvLines(text.beginning(), delimiter).iterator();
            for (var line = 0; line < Headers.LOOKED_THROUGH && lines.hasNext(); line++) {
                least = Math.min(least, Headers.absentIn(wanted, lines.next()).size());
            }
        } catch (Refusal notThisDelimiter) {
            return wanted.required().size();
        }
        return least;
    }

    /** Stops a line that would be all delimiters before the parser has gathered it. */
    private static final class Counted extends FilterReader {
        private static final int MOST = 100_000;

        private final char delimiter;
        private int delimiters;

        Counted(String text, char delimiter) {
            super(new StringReader(text));
            this.delimiter = delimiter;
        }

        @Override
        public int read(char[] to, int from, int length) throws IOException {
            var read = super.read(to, from, length);
            for (var at = from; at < from + read; at++) {
                if (to[at] == delimiter && ++delimiters > MOST) {
                    throw new Refusal(Reason.TOO_MANY_COLUMNS, MOST);
                }
            }
            return read;
        }
    }
}
