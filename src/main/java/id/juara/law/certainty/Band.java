package id.juara.law.certainty;

import java.util.Locale;

/** Where a submission stands to the line. */
public enum Band {
    /** It belongs above the line with a probability of at least 0.90. */
    IN,
    /** Too close to call. */
    UNDECIDED,
    /** It belongs above the line with a probability of at most 0.10. */
    OUT;

    private static final double SURE = .90;
    private static final double ROUNDING = 1e-9;

    static Band of(double chance) {
        if (chance >= SURE - ROUNDING) {
            return IN;
        }
        return chance <= 1 - SURE + ROUNDING ? OUT : UNDECIDED;
    }

    /** As written in a file: {@code undecided}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
