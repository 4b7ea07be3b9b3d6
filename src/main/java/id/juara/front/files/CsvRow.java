package id.juara.front.files;

import id.juara.front.files.CsvFile.Header;
import id.juara.ground.spreadsheet.DecimalText;
import id.juara.ground.spreadsheet.PlainText;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/** One row of a csv. Asking for a cell that is not as it should be notes the flaw, and the row is no longer {@linkplain #isSound() sound}. */
final class CsvRow {
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,20})?");

    private final Path file;
    private final long line;
    private final Header header;
    private final CSVRecord record;
    private final Flaws flaws;
    private boolean isSound;

    CsvRow(Path file, long line, Header header, CSVRecord record, Flaws flaws) {
        this.file = file;
        this.line = line;
        this.header = header;
        this.record = record;
        this.flaws = flaws;
        this.isSound = header.isWhole();
        if (record.size() != header.width()) {
            flaw("cells", record.size(), header.width());
        }
    }

    long line() {
        return line;
    }

    /** Whether every column is there and nothing wrong was found so far. */
    boolean isSound() {
        return isSound;
    }

    void flaw(String key, Object... arguments) {
        flaws.at(file, line, key, arguments);
        isSound = false;
    }

    /** The text of a cell without blanks around it; empty where it is blank or the column is not there. */
    Optional<String> text(String column) {
        return Optional.ofNullable(header.places().get(column))
                .filter(place -> place < record.size())
                .map(place -> plain(record.get(place)))
                .filter(text -> !text.isEmpty());
    }

    /** A cell that may not be blank. */
    String name(String column) {
        var text = text(column);
        if (text.isEmpty() && header.places().containsKey(column)) {
            flaw("blank", column);
        }
        return text.orElse("");
    }

    /** A whole number between those, both included; empty where the cell is blank or flawed. */
    OptionalLong whole(String column, long from, long to) {
        var text = text(column);
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        if (WHOLE.matcher(text.get()).matches()) {
            var number = Long.parseLong(text.get());
            if (number >= from && number <= to) {
                return OptionalLong.of(number);
            }
        }
        flaw("not-whole", column, text.get(), from, to);
        return OptionalLong.empty();
    }

    /** An exact number with a point, or a comma where that cannot mean thousands; empty where the cell is blank or flawed. */
    Optional<BigDecimal> decimal(String column) {
        return text(column).flatMap(text -> {
            var number = DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : DecimalText.of(text);
            if (number.isEmpty()) {
                flaw("not-a-number", column, text);
            }
            return number;
        });
    }

    static String plain(String cell) {
        return PlainText.unguarded(PlainText.trimmed(cell));
    }
}
