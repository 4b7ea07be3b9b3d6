package id.juara.law.reliability;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A coefficient of agreement, or why there is none. Never a number where nothing can be told.
 *
 * @param value at most 1; absent where it is undefined
 * @param note why it is absent, or what a reader has to know
 */
public record Coefficient(OptionalDouble value, Optional<Note> note) {

    /** What is to be said beside the number, or in its place. */
    public enum Note {
        /** Undefined: all marks are equal, so that there is nothing to agree on. */
        NO_VARIATION,
        /** Undefined: fewer than two submissions, or fewer than two judges. */
        TOO_FEW,
        /** Undefined: it is made for complete tables only, and marks are missing. */
        INCOMPLETE,
        /** Judges agree less than by chance. */
        BELOW_CHANCE;

        /** As written in a report: {@code no-variation}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Coefficient undefined(Note why) {
        return new Coefficient(OptionalDouble.empty(), Optional.of(why));
    }

    /** A part of a whole; undefined where the whole is 0, told as computed where it is negative. */
    static Coefficient of(double part, double whole) {
        if (whole == 0 || !Double.isFinite(part / whole)) {
            return undefined(Note.NO_VARIATION);
        }
        var value = part / whole;
        return new Coefficient(OptionalDouble.of(value), value < 0 ? Optional.of(Note.BELOW_CHANCE) : Optional.empty());
    }
}
