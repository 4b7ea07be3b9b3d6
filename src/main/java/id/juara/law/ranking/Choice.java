package id.juara.law.ranking;

import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whether a submission goes on, and why.
 *
 * @param place its place in the ranking; absent where it is unplaced
 * @param departure the plenary's last word on it, where there was one
 */
public record Choice(
        Contender contender, Optional<Integer> place, Outcome outcome, Why why, Optional<Departure> departure) {
    public enum Outcome {
        IN,
        OUT,
        /** it shares a place at the line, and neither a lot nor a plenary has spoken */
        UNDECIDED
    }

    public enum Why {
        /** in, by its place */
        BY_ORDER,
        /** in, since its cluster has a right to a number of places */
        BY_FLOOR,
        /** in: it shares the place at the line, and the rules admit all who do */
        TIE_ADMITTED,
        /** in or out: it shared the place at the line, or could not be told from it, and the lot was drawn */
        BY_LOT,
        /** undecided: it shares the place at the line */
        TIE_AT_LINE,
        /** undecided: the readings cannot tell it from the line, and the rules leave it to a lot that is not drawn yet */
        TOO_CLOSE,
        /** out, by its place */
        BELOW_LINE,
        /** out: its points are below the pass mark */
        BELOW_PASS_MARK,
        /** out: its place would do, but its cluster has as many as it may have */
        OVER_CAP,
        /** out: its place would do, but the seat belongs to another cluster's floor */
        YIELDED_TO_FLOOR,
        /** out: it has no place in the ranking */
        UNPLACED,
        /** in or out, as the plenary says */
        BY_PLENARY
    }

    public String submission() {
        return contender.submission();
    }

    public boolean isIn() {
        return outcome == Outcome.IN;
    }

    public Explanation explanation() {
        var figures = new TreeMap<String, String>();
        figures.put("outcome", word(outcome));
        figures.put("cluster", contender.cluster());
        place.ifPresent(number -> figures.put("place", number.toString()));
        departure.ifPresent(one -> figures.put("reason", one.reason()));
        return Explanation.of("choice." + word(why), figures);
    }

    Choice after(Departure departed) {
        if (departed.in() ? outcome == Outcome.IN : outcome == Outcome.OUT) {
            throw new DepartureRefused(submission(), DepartureRefused.Why.CHANGES_NOTHING);
        }
        return new Choice(
                contender, place, departed.in() ? Outcome.IN : Outcome.OUT, Why.BY_PLENARY, Optional.of(departed));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
