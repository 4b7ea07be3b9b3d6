package id.juara.law.ranking;

import java.util.Map;

/**
 * How readings came about: what a method that fits a model asks beyond the marks.
 *
 * @param byChance whether chance had a part in who read what
 * @param strata where a submission comes from, such as its province; one without belongs to none
 */
public record Origins(boolean byChance, Map<String, String> strata) {
    /** Nothing is known; {@code calibrated} refuses then. */
    public static final Origins UNKNOWN = new Origins(false, Map.of());

    public Origins {
        strata = Map.copyOf(strata);
    }
}
