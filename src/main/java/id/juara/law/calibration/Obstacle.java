package id.juara.law.calibration;

import java.util.Locale;

/**
 * Why marks cannot be calibrated, as a key with figures; the sentence is made where it is shown.
 *
 * @param measured what was found
 * @param limit what it is held against
 */
public record Obstacle(Key key, double measured, double limit) {

    /** What stands in the way. */
    public enum Key {
        /** Every total is the same, or every submission alike. */
        NO_VARIATION,
        /** Judges fall into several parts that share no submission; measured: parts, limit 1. */
        SEVERAL_PARTS,
        /** Judges are compared through too few shared submissions; measured: error of a difference over the readings' own. */
        WEAK_LINKS,
        /** Half of the judges read fewer; measured: median pile. */
        SMALL_PILES,
        /** Hardly more readings than submissions and judges; measured: readings − submissions − judges. */
        FEW_READINGS,
        /** Strict and lenient judges cannot be told from chance: no correction is needed; measured: probability by chance. */
        NO_SEVERITY,
        /** Nobody was dealt by chance and no stratum is known, so that a strict judge may just have had a weak pile. */
        NOT_BY_CHANCE,
        /** Too many submissions were read once only; measured: their share. */
        SINGLE_READINGS;

        /** As written in a report: {@code weak-links}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
