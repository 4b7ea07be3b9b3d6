package id.juara.law.certainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rule of the Swiss National Science Foundation: order by expected place; whoever cannot be told from the line is drawn.
 *
 * <p>Procedure. The line is the expected place of the last one that the seats reach. Whose middle half of possible places (50 %
 * interval) lies wholly before it is in; wholly behind it, out; the others go into the lottery for the seats that are
 * left. The lottery itself is held elsewhere, by a published seed. Heyard, Ott, Salanti and Egger (2022), Statistics and Public
 * Policy 9:110.
 *
 * @param line the expected place of the last within the seats
 * @param in the submissions that are in, best first
 * @param lottery those to be drawn, best first
 * @param seatsLeft how many of them are to be drawn
 */
public record ExpectedPlaceRule(double line, List<Integer> in, List<Integer> lottery, int seatsLeft) {
    private static final double MIDDLE = .50;

    public ExpectedPlaceRule {
        in = List.copyOf(in);
        lottery = List.copyOf(lottery);
    }

    public static ExpectedPlaceRule of(Certainty certainty) {
        var expected = certainty.expectedPlaces();
        var places = certainty.places(MIDDLE);
        var order = IntStream.range(0, expected.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> expected[i]))
                .toList();
        var line = expected[order.get(certainty.seats() - 1)];
        var in = new ArrayList<Integer>();
        var lottery = new ArrayList<Integer>();
        for (var i : order) {
            if (places.worst(i) < line) {
                in.add(i);
            } else if (places.best(i) <= line) {
                lottery.add(i);
            }
        }
        return new ExpectedPlaceRule(line, in, lottery, Math.max(0, certainty.seats() - in.size()));
    }
}
