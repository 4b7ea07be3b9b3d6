package id.juara.story.assignment;

import id.juara.law.rules.Bilingual;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Who shall read what.
 *
 * @param readings how many readings are dealt now
 * @param loads how many submissions each judge of the round has to read, with what he was assigned before; by seat
 * @param blocked what is in the way; then nothing is dealt
 */
public record Dealt(int readings, SortedMap<String, Integer> loads, List<Pair> pairs, List<Blocked> blocked) {
    /** Nothing was to be dealt. */
    public static final Dealt NOTHING = new Dealt(0, new TreeMap<>(), List.of(), List.of());

    public Dealt {
        pairs = List.copyOf(pairs);
        blocked = List.copyOf(blocked);
    }

    /** A submission and the seat of the judge who reads it. */
    public record Pair(UUID submission, UUID judge) {}

    /**
     * A limit in the way.
     *
     * @param limit its word: too-few-readers, own-region-barred, own-region-cap, limits or limits-together
     * @param submissions those that lack readers; empty where it is about all
     * @param judges those at their limit or cap; empty where it is about none in particular
     * @param asked how many readings are asked for
     * @param possible how many can be had
     */
    public record Blocked(
            String limit, List<String> submissions, List<String> judges, int asked, int possible, Bilingual says) {}
}
