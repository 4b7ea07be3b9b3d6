package id.juara.front.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What came so far beside what is expected, over steps that each have a name.
 *
 * @param named heading of the steps, {@code actual} and {@code expected} of the figures
 */
public record Curves(
        String id,
        String title,
        String says,
        String named,
        String actual,
        String expected,
        List<Point> points,
        List<Tick> ticks) {
    public static final int WIDTH = 480;
    public static final int HEIGHT = 280;
    private static final int LEFT = 52;
    private static final int RIGHT = 468;
    private static final int BOTTOM = 214;
    private static final int TOP = 12;

    /** A step: what came until then, absent while it lies ahead, and what is expected, where anything is. */
    public record Step(
            String label, Optional<Long> actual, String told, Optional<Double> expected, String toldExpected) {}

    /** A step with its place; {@code actualY} and {@code expectedY} are empty where there is none. */
    public record Point(Step step, String x, String actualY, String expectedY) {}

    public record Tick(String told, String y) {}

    public static Curves of(
            String id,
            String title,
            String says,
            String named,
            String actual,
            String expected,
            List<Step> steps,
            Figures figures) {
        var most = steps.stream()
                .mapToDouble(one -> Math.max(
                        one.actual().map(Long::doubleValue).orElse(0.0),
                        one.expected().orElse(0.0)))
                .max()
                .orElse(0);
        var y = new Axis(0, Math.max(1, most * 1.05), BOTTOM, TOP);
        var x = new Axis(0, Math.max(1, steps.size() - 1), LEFT, RIGHT);
        var points = new ArrayList<Point>();
        for (var one : steps) {
            points.add(new Point(
                    one,
                    Axis.place(x.at(points.size())),
                    one.actual().map(many -> Axis.place(y.at(many))).orElse(""),
                    one.expected().map(many -> Axis.place(y.at(many))).orElse("")));
        }
        var ticks = y.ticks().stream()
                .filter(one -> one == Math.rint(one))
                .map(one -> new Tick(figures.count(one.longValue()), Axis.place(y.at(one))))
                .toList();
        return new Curves(id, title, says, named, actual, expected, points, ticks);
    }

    /** The way of a line through the steps that have come. */
    public String actualLine() {
        return points.stream()
                .filter(one -> !one.actualY.isEmpty())
                .map(one -> one.x + "," + one.actualY)
                .collect(Collectors.joining(" "));
    }

    public String expectedLine() {
        return points.stream()
                .filter(one -> !one.expectedY.isEmpty())
                .map(one -> one.x + "," + one.expectedY)
                .collect(Collectors.joining(" "));
    }
}
