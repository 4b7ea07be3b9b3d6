package id.juara.story.assignment;

import id.juara.law.allocation.Block;
import id.juara.law.linkage.DesignGate;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Word;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Who shall read what.
 *
 * @param readings how many readings are dealt now
 * @param loads how many submissions each judge of the round has to read, with what he was assigned before; by seat
 * @param costs of the readings dealt now
 * @param exchanged how many times two judges changed places so that all are linked
 * @param gate whether judges may be compared by what they read in common, with what was dealt before; absent where nothing was
 *     dealt
 * @param blocked what is in the way; of a first dealing nothing is dealt then
 */
public record Dealt(
        int readings,
        SortedMap<String, Integer> loads,
        Costs costs,
        int exchanged,
        Optional<Gate> gate,
        List<Pair> pairs,
        List<Blocked> blocked) {
    /** Nothing was to be dealt. */
    public static final Dealt NOTHING = not(List.of());

    public Dealt {
        pairs = List.copyOf(pairs);
        blocked = List.copyOf(blocked);
    }

    /** Nothing was dealt, for those reasons. */
    static Dealt not(List<Blocked> blocked) {
        return new Dealt(0, new TreeMap<>(), new Costs(0, 0), 0, Optional.empty(), List.of(), blocked);
    }

    /**
     * What the pairs cost together.
     *
     * @param cheapest the least that a dealing as even could cost; more is paid for links between judges
     */
    public record Costs(long cost, long cheapest) {}

    /** A submission and the seat of the judge who reads it. */
    public record Pair(UUID submission, UUID judge) {}

    /** Whether every check holds, and each with its figure. */
    public record Gate(boolean holds, List<Check> checks) {
        public Gate {
            checks = List.copyOf(checks);
        }

        public static Gate of(DesignGate gate) {
            return new Gate(gate.holds(), gate.checks().stream().map(Check::of).toList());
        }
    }

    /**
     * A figure held against its limit.
     *
     * @param limit what is limited, such as {@code rms-error}
     * @param figure absent where it is infinite
     * @param asked the most it may be, or the least
     */
    public record Check(String limit, Optional<Double> figure, double asked, boolean holds, Bilingual says) {
        static Check of(DesignGate.Check check) {
            return new Check(
                    Word.of(check.limit()),
                    Optional.of(check.figure()).filter(Double::isFinite),
                    check.asked(),
                    check.holds(),
                    DealingSentences.of(check));
        }
    }

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
            String limit, List<String> submissions, List<String> judges, int asked, int possible, Bilingual says) {
        public static Blocked of(Block block) {
            return new Blocked(
                    Word.of(block.limit()),
                    block.submissions(),
                    block.judges(),
                    block.asked(),
                    block.possible(),
                    DealingSentences.of(block));
        }
    }
}
