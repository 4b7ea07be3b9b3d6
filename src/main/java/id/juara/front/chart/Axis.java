package id.juara.front.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A straight axis from one figure to another, laid over so many points of the picture. */
record Axis(double from, double to, double start, double end) {
    private static final int MOST_TICKS = 6;

    Axis {
        if (!(from < to)) {
            throw new IllegalArgumentException(from + " is not before " + to);
        }
    }

    /** An axis that holds all those figures and is never without breadth. */
    static Axis over(double least, double most, double start, double end) {
        var room = most > least ? (most - least) / 20 : 1;
        return new Axis(least - room, most + room, start, end);
    }

    double at(double figure) {
        return start + (figure - from) / (to - from) * (end - start);
    }

    /** Round figures in its range, at most seven, one step of 1, 2 or 5 times a power of ten apart. */
    List<Double> ticks() {
        var rough = (to - from) / MOST_TICKS;
        var power = Math.pow(10, Math.floor(Math.log10(rough)));
        var step = power
                * List.of(1, 2, 5, 10).stream()
                        .filter(times -> times * power >= rough)
                        .findFirst()
                        .orElse(10);
        var ticks = new ArrayList<Double>();
        for (var n = Math.ceil(from / step); n * step <= to + step / 1e6; n++) {
            ticks.add(n * step);
        }
        return ticks;
    }

    /** A place in the picture, to a tenth of a point. */
    static String place(double at) {
        return String.format(Locale.ROOT, "%.1f", at);
    }
}
