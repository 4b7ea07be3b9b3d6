package id.juara.front.fiction;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An entry of the made-up season.
 *
 * @param key {@code E0001}, …: what chance is keyed by, and the {@code ref} under which it is sent
 * @param institution its code
 * @param unit the key of the unit that writes it
 * @param name the innovation's short name, as its answers call it
 * @param monthsRunning whole months from its start to the close
 * @param goals numbers of the Sustainable Development Goals it names, ascending; may be empty
 * @param quality the truth, known here only: drawn from the normal distribution with mean 0 and deviation 1
 * @param faults what it fails the screening for; empty: it passes
 * @param suspect whether an answer looks like filler, so that a clerk must decide
 */
public record Entry(
        String key,
        String institution,
        String unit,
        String topic,
        String title,
        String name,
        int monthsRunning,
        List<Integer> goals,
        double quality,
        Set<Fault> faults,
        boolean suspect) {
    public Entry {
        goals = List.copyOf(goals);
        faults = Collections.unmodifiableSet(faults.isEmpty() ? EnumSet.noneOf(Fault.class) : EnumSet.copyOf(faults));
    }

    /** Whether it is meant to pass the screening, the clerk's decision included. */
    public boolean passes() {
        return faults.isEmpty();
    }

    /** Whether the clerk who looks at it turns it down. */
    public boolean clerkTurnsDown() {
        return faults.contains(Fault.FILLER_ANSWER);
    }

    /** The day it began, half a month before its whole months, so that no day of the calendar decides. */
    public LocalDate startedOn(LocalDate close) {
        return close.minusMonths(monthsRunning).minusDays(14);
    }

    /** How good it truly is on one criterion: near its {@link #quality}, with a lean of its own. */
    public double quality(long seed, String criterion) {
        return quality + 0.4 * Chance.of(seed, "lean", key, criterion).normal();
    }

    /** Why an entry of the made-up season is meant to fail the screening. */
    public enum Fault {
        /** running for less than a year at the close */
        TOO_YOUNG,
        /** names no Sustainable Development Goal */
        NO_GOAL,
        /** leaves a required question blank */
        BLANK_ANSWER,
        /** another entry bears the same title: both fail */
        SAME_TITLE,
        /** says nothing in many words: a clerk sees it */
        FILLER_ANSWER
    }
}
