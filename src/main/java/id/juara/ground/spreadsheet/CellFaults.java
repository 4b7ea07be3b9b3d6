package id.juara.ground.spreadsheet;

import id.juara.ground.spreadsheet.Table.Cell;
import id.juara.ground.spreadsheet.Table.Kind;
import id.juara.ground.spreadsheet.Table.Row;
import id.juara.law.rules.Bilingual;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the cells of a table as what they ought to hold, and notes each that holds something else, so that a person is
 * told everything at once. A cell that is blank is absent and no fault.
 */
public final class CellFaults {
    private static final Bilingual NO_FORMULA =
            new Bilingual("rumus tidak dibaca; tempel sebagai nilai", "formulas are not read; paste it as a value");
    private static final Bilingual TEXT = new Bilingual("tulis sebagai teks", "write it as text");
    private static final Bilingual DIGITS_LOST = new Bilingual(
            "angka lebih dari 15 digit berubah di Excel; tulis sebagai teks",
            "a number of more than 15 digits is altered by Excel; write it as text");
    private static final Bilingual NUMBER =
            new Bilingual("tulis bilangan, misalnya 82,5", "write a number, such as 82.5");
    private static final Bilingual ONE_NUMBER = new Bilingual(
            "dapat berarti dua bilangan; tulis tanpa pemisah ribuan",
            "may mean two numbers; write it without a thousands separator");
    private static final Bilingual DAY =
            new Bilingual("tulis tanggal, misalnya 2017-03-31", "write a date, such as 2017-03-31");
    private static final Bilingual FILLED = new Bilingual("wajib diisi", "must be filled");
    private static final int SHOWN = 80;

    private final Table table;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> formulas = new HashSet<>();

    public CellFaults(Table table) {
        this.table = table;
    }

    /** What was noted, in the order of rows. */
    public List<Fault> list() {
        return faults.stream().sorted(Comparator.comparingInt(Fault::row)).toList();
    }

    public boolean none() {
        return faults.isEmpty();
    }

    /** The text under that header; a figure of at most fifteen digits is text too. */
    public Optional<String> text(Row row, String header) {
        return row.cell(header).flatMap(cell -> switch (cell.kind()) {
            case TEXT -> Optional.of(cell.text());
            case NUMBER -> digits(cell) <= 15 ? Optional.of(cell.text()) : refused(row, header, DIGITS_LOST);
            default -> refused(row, header, TEXT);
        });
    }

    /** The text under that header, which must be there. */
    public Optional<String> filled(Row row, String header) {
        if (row.cell(header).isEmpty()) {
            add(row, header, FILLED);
        }
        return text(row, header);
    }

    /** The same of at most so many characters, whatever kind of value it is. */
    public Optional<String> filled(Row row, String header, int longest) {
        var value = value(row, header).filter(one -> one.length() <= longest);
        if (value.isEmpty()) {
            add(
                    row,
                    header,
                    new Bilingual(
                            "wajib diisi, paling banyak " + longest + " karakter",
                            "needed, at most " + longest + " characters"));
        }
        return value;
    }

    /** The value under that header as it is written, of whatever kind; a formula and an error are none. */
    public static Optional<String> value(Row row, String header) {
        return row.cell(header).filter(cell -> !isNoValue(cell)).map(Cell::text);
    }

    /** Notes every cell of the row that holds no value. */
    public void values(Row row) {
        row.cells().forEach((header, cell) -> {
            if (isNoValue(cell)) {
                add(row, header, NO_FORMULA);
            }
        });
    }

    /** The number under that header, exactly. A percentage or a date is none, and nothing is guessed. */
    public Optional<BigDecimal> number(Row row, String header) {
        return row.cell(header).flatMap(cell -> switch (cell.kind()) {
            case NUMBER -> Optional.of(new BigDecimal(cell.text()));
            case TEXT ->
                DecimalText.of(cell.text())
                        .or(() -> refused(row, header, DecimalText.isAmbiguous(cell.text()) ? ONE_NUMBER : NUMBER));
            default -> refused(row, header, NUMBER);
        });
    }

    /** The day under that header: a date cell, or text such as {@code 2017-03-31}; {@code 03/04/2017} could mean two. */
    public Optional<LocalDate> day(Row row, String header) {
        return row.cell(header).flatMap(cell -> switch (cell.kind()) {
            case DAY, TEXT -> day(cell).or(() -> refused(row, header, DAY));
            default -> refused(row, header, DAY);
        });
    }

    /** Notes that what stands under that header may not; a formula is told to be one and no more, whatever is wrong with it. */
    public void add(Row row, String header, Bilingual allowed) {
        var cell = row.cell(header);
        var found = cell.map(Cell::text).orElse("");
        var formula = cell.filter(CellFaults::isNoValue).isPresent();
        var address = table.address(row, header);
        if (formula && !formulas.add(address)) {
            return;
        }
        faults.add(new Fault(
                table.sheet(),
                row.number(),
                address,
                found.length() > SHOWN ? found.substring(0, SHOWN) + "…" : found,
                formula ? NO_FORMULA : allowed));
    }

    /** Notes what is wrong with the row as a whole. */
    public void add(Row row, Bilingual allowed) {
        faults.add(new Fault(table.sheet(), row.number(), Integer.toString(row.number()), "", allowed));
    }

    private <T> Optional<T> refused(Row row, String header, Bilingual allowed) {
        add(row, header, allowed);
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Cell cell) {
        try {
            return Optional.of(LocalDate.parse(
                    cell.text().length() > 10 && cell.kind() == Kind.DAY
                            ? cell.text().substring(0, 10)
                            : cell.text()));
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }

    private static boolean isNoValue(Cell cell) {
        return cell.kind() == Kind.FORMULA || cell.kind() == Kind.ERROR;
    }

    private static long digits(Cell cell) {
        return cell.text().chars().filter(Character::isDigit).count();
    }
}
