package id.juara.story.wave;

import id.juara.law.proof.Canonical;
import id.juara.law.proof.Digest;
import id.juara.story.assignment.Dealt;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a wave would read, and what that is expected to bring.
 *
 * @param number of the wave
 * @param budget of all waves together, in readings
 * @param waves in how many waves it is to be spent
 * @param spent by the waves before
 * @param share what this wave may spend
 * @param readings most worth first
 * @param hitsForetold how many of the best are expected to be right after it
 * @param dealt who reads them; the dealing of nothing where there is nothing to read
 * @param blocked what keeps the wave from spending its share
 */
record WavePlan(
        int number,
        int budget,
        int waves,
        int spent,
        int share,
        Outlooks.Seen seen,
        List<Reading> readings,
        double hitsForetold,
        Dealt dealt,
        List<Dealt.Blocked> blocked) {
    WavePlan {
        readings = List.copyOf(readings);
        blocked = List.copyOf(blocked);
    }

    /**
     * A submission to be read once more.
     *
     * @param chance that it truly belongs among those who go on, from 0 to 1, by the marks so far
     * @param worth by how many points of a total one more reading is expected to better the choice at the line
     */
    record Reading(UUID submission, int has, double chance, String band, double worth) {}

    /** A submission and the seat of the judge who reads it. */
    record Pair(UUID submission, UUID judge) {}

    List<Pair> pairs() {
        return dealt.pairs().stream()
                .map(pair -> new Pair(pair.submission(), pair.judge()))
                .toList();
    }

    /** By which a plan is known again: over who reads what. */
    Digest fingerprint() {
        return Digest.of(Canonical.bytes(pairs().stream()
                .map(pair -> Map.of(
                        "submission", pair.submission().toString(),
                        "judge", pair.judge().toString()))
                .toList()));
    }
}
