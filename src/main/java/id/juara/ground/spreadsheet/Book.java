package id.juara.ground.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A workbook as a value: sheets in their order, the first of them to be seen. */
public record Book(List<Sheet> sheets) {
    public Book {
        sheets = List.copyOf(sheets);
        var names = new HashSet<String>();
        if (sheets.isEmpty()
                || sheets.get(0).hidden()
                || !sheets.stream().allMatch(sheet -> names.add(sheet.name().toLowerCase(Locale.ROOT)))) {
            throw new IllegalArgumentException("a workbook begins with a sheet that is seen, and has no name twice");
        }
    }

    /**
     * A sheet.
     *
     * @param name at most 31 characters, without {@code : \ / ? * [ ]}
     * @param title lines above the header, the first one large
     * @param columns from left to right; where none has a header, there is no header line
     * @param rows each as long as the columns; gone through once, so that a long list need not stand in memory
     * @param locked whether a reader may change open columns only
     * @param hidden whether it is kept out of sight
     */
    public record Sheet(
            String name,
            List<String> title,
            List<Column> columns,
            Iterable<List<Object>> rows,
            boolean locked,
            boolean hidden) {
        private static final Pattern NAME = Pattern.compile("[^:\\\\/?*\\[\\]'\\p{Cntrl}]{1,31}");

        public Sheet {
            title = List.copyOf(title);
            columns = List.copyOf(columns);
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("a sheet has a name of at most 31 plain characters: " + name);
            }
        }

        public Sheet(String name, List<String> title, List<Column> columns, Iterable<List<Object>> rows) {
            this(name, title, columns, rows, false, false);
        }

        public Sheet(
                String name, List<String> title, List<Column> columns, Iterable<List<Object>> rows, boolean locked) {
            this(name, title, columns, rows, locked, false);
        }

        /** What is known, one to a line: the name of it and its value. */
        public static Sheet facts(String name, List<String> title, Map<String, Object> facts) {
            List<List<Object>> rows = facts.entrySet().stream()
                    .map(fact -> Arrays.asList((Object) fact.getKey(), fact.getValue()))
                    .toList();
            return new Sheet(
                    name, title, List.of(new Column("", 32, Format.WRAPPED), new Column("", 96, Format.WRAPPED)), rows);
        }

        /** The same sheet, out of sight. */
        public Sheet hide() {
            return new Sheet(name, title, columns, rows, locked, true);
        }

        /** The number of the first row below the header, as the spreadsheet counts: what a formula needs to know. */
        public int firstRow() {
            return (title.isEmpty() ? 1 : title.size() + 2) + (hasHeader() ? 1 : 0);
        }

        /** The area from one column to another, in the rows from one to another; the first row of each is 0. */
        public Area area(int fromColumn, int fromRow, int toColumn, int toRow) {
            return new Area(name, fromColumn, firstRow() + fromRow, toColumn, firstRow() + toRow);
        }

        /** One cell; the first column and the first row are 0. */
        public Area cell(int column, int row) {
            return area(column, row, column, row);
        }

        boolean hasHeader() {
            return columns.isEmpty()
                    || columns.stream().anyMatch(column -> !column.header().isEmpty());
        }
    }

    /**
     * A column.
     *
     * @param width in characters
     * @param open whether its cells may be changed in a locked sheet
     * @param choices what its cells may say, as a drop-down list; empty means anything
     * @param between what its numbers may be
     */
    public record Column(
            String header, int width, Format format, boolean open, Set<String> choices, Optional<Between> between) {
        public Column {
            choices = Collections.unmodifiableSet(new LinkedHashSet<>(choices));
        }

        public Column(String header, int width, Format format) {
            this(header, width, format, false, Set.of(), Optional.empty());
        }

        public Column(String header, int width, Format format, boolean open, Set<String> choices) {
            this(header, width, format, open, choices, Optional.empty());
        }

        /** An open column for numbers. */
        public Column(String header, int width, Format format, Between between) {
            this(header, width, format, true, Set.of(), Optional.of(between));
        }
    }

    /** The least and the most that a number may be. */
    public record Between(BigDecimal least, BigDecimal most) {
        public Between {
            if (least.compareTo(most) > 0) {
                throw new IllegalArgumentException("the least is not above the most");
            }
        }
    }

    /**
     * How a column's cells look. Values are {@link String}, {@link Integer}, {@link Long}, {@link BigDecimal},
     * {@link Boolean}, {@link LocalDate}, {@link ZonedDateTime}, {@link Formula} or null for a blank; text is always text,
     * whatever it begins with.
     *
     * @param decimals digits after the point of a decimal
     */
    public record Format(Kind kind, int decimals) {
        public static final Format TEXT = new Format(Kind.TEXT, 0);
        public static final Format WRAPPED = new Format(Kind.WRAPPED, 0);
        public static final Format WHOLE = new Format(Kind.WHOLE, 0);
        public static final Format TRUTH = new Format(Kind.TRUTH, 0);
        public static final Format DAY = new Format(Kind.DAY, 0);
        public static final Format MOMENT = new Format(Kind.MOMENT, 0);

        public static Format decimal(int decimals) {
            return new Format(Kind.DECIMAL, decimals);
        }
    }

    /** What a column holds. A moment is shown in its own zone, with the zone's name of Indonesia (WIB, WITA, WIT). */
    public enum Kind {
        TEXT,
        WRAPPED,
        WHOLE,
        DECIMAL,
        TRUTH,
        DAY,
        MOMENT
    }
}
