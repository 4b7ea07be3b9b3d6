package id.juara.ground.spreadsheet;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.spreadsheet.Table.Kind;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.util.CellReference;

/** A csv as offices make it: comma, semicolon or tab, with or without a byte-order mark or a {@code sep=} line. */
final class CsvTable {
    private static final char MARK = '\uFEFF';
    private static final List<Character> DELIMITERS = List.of(';', '\t', ',');
    private static final Charset OFFICE = Charset.forName("windows-1252");

    private CsvTable() {}

    static Table read(Path file, Wanted wanted) throws IOException {
        var text = text(Files.readAllBytes(file)); // its size is within the limit, which bounds the memory
        var declared = text.startsWith("sep=") && text.length() > 4;
        var delimiter = declared ? text.charAt(4) : sniffed(text);
        var body = declared ? text.substring(Math.max(5, text.indexOf('\n') + 1)) : text;
        var rows = new RowsKept(wanted);
        try (Reader reader = new java.io.StringReader(body);
                var lines = CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter)
                        .setIgnoreEmptyLines(false)
                        .get()
                        .parse(reader)) {
            var skipped = declared ? 1 : 0;
            for (var line : lines) {
                var number = Math.toIntExact(line.getRecordNumber()) + skipped;
                rows.begin(number - 1);
                for (var column = 0; column < line.size(); column++) {
                    var address = CellReference.convertNumToColString(column) + number;
                    rows.cell(column, address, line.get(column), Kind.TEXT);
                }
                rows.end();
            }
        } catch (UncheckedIOException | CSVException broken) {
            throw new Refusal(Reason.NOT_A_WORKBOOK);
        }
        return rows.table(file.getFileName().toString());
    }

    /** UTF-8 where it is sound UTF-8, else what an office program wrote; bytes that no text has are refused. */
    private static String text(byte[] bytes) {
        for (var one : bytes) {
            if (one == 0) {
                throw new Refusal(Reason.NOT_A_WORKBOOK);
            }
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, OFFICE);
        }
    }

    /** The delimiter that stands most often in the first line that has any. */
    private static char sniffed(String text) {
        return text.lines()
                .limit(20)
                .filter(line -> DELIMITERS.stream().anyMatch(one -> line.indexOf(one) >= 0))
                .findFirst()
                .flatMap(line -> DELIMITERS.stream()
                        .max(Comparator.comparingLong(
                                one -> line.chars().filter(c -> c == one).count())))
                .orElse(',');
    }
}
