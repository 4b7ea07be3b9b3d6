package id.juara.front.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How figures lie, one row for each kind: a box from quartile to quartile with its median, a line from the least to the most,
 * and below it a dot for each figure whose area tells how many there are of it.
 *
 * @param named heading of the rows; the others of the table's columns
 */
public record Boxes(
        String id,
        String title,
        String says,
        String named,
        String many,
        String least,
        String lower,
        String median,
        String upper,
        String most,
        int height,
        List<Row> rows,
        List<Dots.Tick> ticks) {
    public static final int WIDTH = 480;
    private static final int LEFT = 12;
    private static final int RIGHT = 468;
    private static final int APART = 76;
    private static final int BELOW = 26;
    private static final double LARGEST = 9;

    /** So many of one figure. */
    public record Pile(double figure, int many) {}

    /** A kind with its quartiles, and each as it is printed. */
    public record Box(
            String label,
            double least,
            double lower,
            double median,
            double upper,
            double most,
            String toldMany,
            String toldLeast,
            String toldLower,
            String toldMedian,
            String toldUpper,
            String toldMost,
            List<Pile> piles) {}

    /** A dot of a pile. */
    public record Spot(String x, String radius) {}

    /** A box with its places. */
    public record Row(
            Box box, String least, String lower, String median, String most, String wide, int y, List<Spot> spots) {
        public int textY() {
            return y + 12;
        }

        public int boxY() {
            return y + 20;
        }

        public int middleY() {
            return y + 28;
        }

        public int spotsY() {
            return y + 50;
        }
    }

    /** The words around the plot, heading by heading. */
    public record Words(
            String id,
            String title,
            String says,
            String named,
            String many,
            String least,
            String lower,
            String median,
            String upper,
            String most) {}

    /** @throws IllegalArgumentException without boxes */
    public static Boxes of(Words words, List<Box> boxes, Figures figures) {
        var x = Axis.over(
                boxes.stream()
                        .mapToDouble(Box::least)
                        .min()
                        .orElseThrow(() -> new IllegalArgumentException("no boxes")),
                boxes.stream().mapToDouble(Box::most).max().orElseThrow(),
                LEFT,
                RIGHT);
        var largest = boxes.stream()
                .flatMap(one -> one.piles().stream())
                .mapToInt(Pile::many)
                .max()
                .orElse(1);
        var rows = new ArrayList<Row>();
        for (var one : boxes) {
            rows.add(row(one, x, largest, rows.size() * APART));
        }
        return new Boxes(
                words.id(),
                words.title(),
                words.says(),
                words.named(),
                words.many(),
                words.least(),
                words.lower(),
                words.median(),
                words.upper(),
                words.most(),
                boxes.size() * APART + BELOW,
                rows,
                x.ticks().stream()
                        .map(one -> new Dots.Tick(
                                figures.decimal(one, one == Math.rint(one) ? 0 : 1), Axis.place(x.at(one))))
                        .toList());
    }

    private static Row row(Box one, Axis x, int largest, int y) {
        return new Row(
                one,
                Axis.place(x.at(one.least())),
                Axis.place(x.at(one.lower())),
                Axis.place(x.at(one.median())),
                Axis.place(x.at(one.most())),
                Axis.place(Math.max(1, x.at(one.upper()) - x.at(one.lower()))),
                y,
                one.piles().stream()
                        .map(pile -> new Spot(
                                Axis.place(x.at(pile.figure())),
                                Axis.place(Math.max(1, LARGEST * Math.sqrt((double) pile.many() / largest)))))
                        .toList());
    }

    public int bottom() {
        return height - BELOW;
    }
}
