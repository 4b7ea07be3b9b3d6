package id.juara.front.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Figures as dots, one a row, each with the interval that holds the truth in nine cases of ten, where one is known. The
 * shape says what the colour says: filled, a diamond, hollow.
 *
 * @param named heading of the rows, {@code figure} of the figures, {@code interval} of the intervals, {@code band} of the words
 * @param cut the height of a line across the rows, empty where there is none
 * @param base the place of a figure to compare with, such as zero; empty where there is none
 */
public record Dots(
        String id,
        String title,
        String says,
        String named,
        String figure,
        String interval,
        String band,
        String cut,
        String base,
        int height,
        List<Row> rows,
        List<Tick> ticks) {
    public static final int WIDTH = 480;
    private static final int LEAST_LEFT = 90;
    private static final int LONGEST_LABEL = 30;
    private static final double WIDTH_OF_A_LETTER = 7.8; // of the plot's type, in capitals and digits
    private static final int RIGHT = 470;
    private static final int APART = 18;
    private static final int TOP = 8;
    private static final int BELOW = 42; // the ticks, and what they are figures of

    /** What a dot is drawn as. */
    public enum Shape {
        FILLED,
        DIAMOND,
        HOLLOW
    }

    /**
     * A figure.
     *
     * @param told as it is printed, {@code toldInterval} likewise, empty where there is none
     * @param word what the shape means
     */
    public record Dot(
            String label,
            double figure,
            String told,
            Optional<Double> low,
            Optional<Double> high,
            String toldInterval,
            Shape shape,
            String word) {}

    /** A dot with its place; where it has no interval, {@code lowX} and {@code highX} are its own. */
    public record Row(Dot dot, String x, String lowX, String highX, int y) {
        public int top() {
            return y - APART / 2;
        }

        public int textY() {
            return y + 4;
        }

        /** The dot's label, cut where it would run into the plot; the table beside it has the whole. */
        public String label() {
            var whole = dot.label();
            return whole.length() <= LONGEST_LABEL ? whole : whole.substring(0, LONGEST_LABEL - 1) + "…";
        }

        /** The corners of a diamond. */
        public String corners() {
            var at = Double.parseDouble(x);
            return String.join(
                    " ",
                    Axis.place(at) + "," + (y - 6),
                    Axis.place(at + 6) + "," + y,
                    Axis.place(at) + "," + (y + 6),
                    Axis.place(at - 6) + "," + y);
        }
    }

    public record Tick(String told, String x) {}

    /** The words around the plot. */
    public record Words(
            String id, String title, String says, String named, String figure, String interval, String band) {}

    /**
     * @param above how many rows stand above the line; empty for no line
     * @param base a figure to compare with; empty for none
     * @throws IllegalArgumentException without dots
     */
    public static Dots of(
            Words words, List<Dot> dots, Optional<Integer> above, Optional<Double> base, Figures figures) {
        if (dots.isEmpty()) {
            throw new IllegalArgumentException("no dots");
        }
        var least =
                dots.stream().mapToDouble(one -> one.low().orElse(one.figure())).min();
        var most = dots.stream()
                .mapToDouble(one -> one.high().orElse(one.figure()))
                .max();
        var x = Axis.over(
                Math.min(least.getAsDouble(), base.orElse(least.getAsDouble())),
                Math.max(most.getAsDouble(), base.orElse(most.getAsDouble())),
                left(dots),
                RIGHT);
        var rows = new ArrayList<Row>();
        for (var one : dots) {
            rows.add(new Row(
                    one,
                    Axis.place(x.at(one.figure())),
                    Axis.place(x.at(one.low().orElse(one.figure()))),
                    Axis.place(x.at(one.high().orElse(one.figure()))),
                    TOP + APART / 2 + rows.size() * APART));
        }
        var ticks = x.ticks();
        var decimals = ticks.stream().allMatch(one -> one == Math.rint(one)) ? 0 : 1;
        return new Dots(
                words.id(),
                words.title(),
                words.says(),
                words.named(),
                words.figure(),
                words.interval(),
                words.band(),
                above.map(many -> Axis.place(TOP + many * APART)).orElse(""),
                base.map(one -> Axis.place(x.at(one))).orElse(""),
                TOP + dots.size() * APART + BELOW,
                rows,
                ticks.stream()
                        .map(one -> new Tick(figures.decimal(one, decimals), Axis.place(x.at(one))))
                        .toList());
    }

    private static double left(List<Dot> dots) {
        var longest = dots.stream().mapToInt(one -> one.label().length()).max().orElse(0);
        return Math.max(LEAST_LEFT, WIDTH_OF_A_LETTER * Math.min(longest, LONGEST_LABEL) + 10);
    }

    public int bottom() {
        return height - BELOW;
    }
}
