package id.juara.ground.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A workbook as a value: sheets in their order. */
public record Book(List<Sheet> sheets) {
    public Book {
        sheets = List.copyOf(sheets);
    }

    /**
     * A sheet.
     *
     * @param name at most 31 characters, without {@code : \ / ? * [ ]}
     * @param title lines above the header, the first one large
     * @param columns from left to right
     * @param rows each as long as the columns; gone through once, so that a long list need not stand in memory
     * @param locked whether a reader may change marked cells only
     */
    public record Sheet(
            String name, List<String> title, List<Column> columns, Iterable<List<Object>> rows, boolean locked) {
        public Sheet {
            title = List.copyOf(title);
            columns = List.copyOf(columns);
        }

        public Sheet(String name, List<String> title, List<Column> columns, Iterable<List<Object>> rows) {
            this(name, title, columns, rows, false);
        }

        /** The number of the first row below the header, as the spreadsheet counts: what a formula needs to know. */
        public int firstRow() {
            return title.isEmpty() ? 2 : title.size() + 3;
        }
    }

    /**
     * A column.
     *
     * @param width in characters
     * @param open whether its cells may be changed in a locked sheet
     * @param choices what its cells may say, as a drop-down list; empty means anything
     */
    public record Column(String header, int width, Format format, boolean open, Set<String> choices) {
        public Column {
            choices = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(choices));
        }

        public Column(String header, int width, Format format) {
            this(header, width, format, false, Set.of());
        }
    }

    /**
     * How a column's cells look. Values are {@link String}, {@link Integer}, {@link Long}, {@link BigDecimal},
     * {@link LocalDate}, {@link Formula} or null for a blank; text is always text, whatever it begins with.
     *
     * @param decimals digits after the point of a decimal
     */
    public record Format(Kind kind, int decimals) {
        public static final Format TEXT = new Format(Kind.TEXT, 0);
        public static final Format WRAPPED = new Format(Kind.WRAPPED, 0);
        public static final Format WHOLE = new Format(Kind.WHOLE, 0);
        public static final Format DAY = new Format(Kind.DAY, 0);

        public static Format decimal(int decimals) {
            return new Format(Kind.DECIMAL, decimals);
        }
    }

    /** What a column holds. */
    public enum Kind {
        TEXT,
        WRAPPED,
        WHOLE,
        DECIMAL,
        DAY
    }

    /**
     * A live formula, made by this program and never from what somebody wrote.
     *
     * @param text without the leading equals sign
     * @param value what it comes to, kept for viewers that do not calculate: a number or a truth
     */
    public record Formula(String text, Object value) {}
}
