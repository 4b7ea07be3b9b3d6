package id.juara.front.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts as bars from one common start, one below the other: a length is read better than the width of a funnel.
 *
 * @param id of its title within the page
 * @param says what it shows, for whoever does not see it
 * @param column what is counted; {@code note} the heading of the notes, empty where there are none
 */
public record Bars(
        String id, String title, String says, String named, String column, String note, int height, List<Bar> bars) {
    public static final int WIDTH = 480;
    private static final int APART = 40;
    private static final int LABEL = 14;
    private static final int TOP = 20;
    private static final int ROOM_FOR_FIGURES = 70;

    /**
     * A count.
     *
     * @param told as it is printed
     * @param kept whether it is part of what goes on; the others stand aside and are drawn hollow
     */
    public record Count(String label, long count, String told, boolean kept, String note) {}

    /** A count with its place in the picture. */
    public record Bar(Count count, String width, int textY, int y) {
        public String figureX() {
            return Axis.place(Double.parseDouble(width) + 6);
        }

        public int figureY() {
            return y + 12;
        }
    }

    public static Bars of(
            String id, String title, String says, String named, String column, String note, List<Count> counts) {
        var most = Math.max(1, counts.stream().mapToLong(Count::count).max().orElse(1));
        var bars = new ArrayList<Bar>();
        for (var one : counts) {
            var y = bars.size() * APART + TOP;
            var width = (double) one.count() / most * (WIDTH - ROOM_FOR_FIGURES);
            bars.add(new Bar(one, Axis.place(width), y - TOP + LABEL, y));
        }
        return new Bars(id, title, says, named, column, note, counts.size() * APART, bars);
    }
}
