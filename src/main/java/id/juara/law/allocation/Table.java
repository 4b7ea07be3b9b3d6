package id.juara.law.allocation;

import id.juara.law.allocation.Wish.Judge;
import id.juara.law.allocation.Wish.Submission;
import id.juara.law.proof.Digest;
import id.juara.law.proof.Seed;
import id.juara.law.rules.Round.Conflicts.OwnRegion;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A wish laid out in numbers: submissions and judges stand in the order of their keys SHA-256(seed ‖ fingerprint), so
 * that nothing which follows can depend on the order in which they were given. The pairs that may be dealt are its
 * places, those of submission s from {@code first[s]} to {@code first[s + 1] - 1}, in the order of judges.
 */
final class Table {
    final Wish wish;
    final List<Submission> submissions;
    final List<Judge> judges;

    final int[] first;
    final int[] judge;
    final long[] cost;
    /** whether the pair counts against the judge's share from his own region */
    final boolean[] ownRegion;

    /** how many readers each submission has from pairs that stand */
    final int[] readings;
    /** how many readers each submission is to get */
    final int[] needs;
    /** how many pairs that stand each judge has, and how many of them from his own region */
    final int[] load;

    final int[] own;
    /** the most submissions of each judge; never below his load */
    final int[] limit;

    private final List<int[]> standing = new ArrayList<>();
    private final long[] submissionKey;
    private final long[] judgeKey;

    Table(Wish wish) {
        this.wish = wish;
        this.submissions = drawn(wish.submissions(), wish.seed(), Submission::fingerprint, Submission::id);
        this.judges = drawn(wish.judges(), wish.seed(), Judge::fingerprint, Judge::id);
        this.submissionKey =
                submissions.stream().mapToLong(one -> key(one.fingerprint())).toArray();
        this.judgeKey = judges.stream().mapToLong(one -> key(one.fingerprint())).toArray();
        this.readings = new int[submissions.size()];
        this.load = new int[judges.size()];
        this.own = new int[judges.size()];
        var submissionAt = places(submissions, Submission::id);
        var judgeAt = places(judges, Judge::id);
        for (var pair : wish.fixed()) {
            var s = submissionAt.get(pair.submission());
            var j = judgeAt.get(pair.judge());
            if (j == null) {
                readings[s]++;
            } else {
                stand(s, j);
            }
        }
        this.limit = IntStream.range(0, judges.size())
                .map(j -> Math.max(load[j], judges.get(j).limit().orElse(Integer.MAX_VALUE)))
                .toArray();

        var open = open(submissionAt, judgeAt);
        this.first = new int[submissions.size() + 1];
        this.judge = new int[open.length];
        this.ownRegion = new boolean[open.length];
        for (var place = 0; place < open.length; place++) {
            var s = submission(open[place]);
            first[s + 1] = place + 1;
            judge[place] = judge(open[place]);
            ownRegion[place] = wish.isOwnRegion(submissions.get(s), judges.get(judge[place]));
        }
        for (var s = 0; s < submissions.size(); s++) {
            first[s + 1] = Math.max(first[s], first[s + 1]);
        }
        this.cost = Arrays.stream(open).map(this::cost).toArray();
        this.needs = IntStream.range(0, submissions.size())
                .map(s -> Math.max(0, submissions.get(s).readings().orElse(0) - readings[s]))
                .toArray();
    }

    /** How many fixed pairs are against a bar. */
    int conflicts() {
        return (int) standing.stream()
                .filter(pair -> !wish.permits(submissions.get(pair[0]), judges.get(pair[1])))
                .count();
    }

    /** How many judges may be dealt that submission. */
    int open(int submission) {
        return first[submission + 1] - first[submission];
    }

    /**
     * That too few may read that submission. Whoever is kept from it by his region alone is named where there would be
     * enough with him.
     */
    Block tooFewReaders(int submission, int asked, int possible) {
        var one = submissions.get(submission);
        var fromRegion = judges.stream()
                .filter(judge -> wish.barsByRegionAlone(one, judge))
                .map(Judge::id)
                .filter(judge -> !wish.fixed().contains(new Pair(one.id(), judge)))
                .sorted()
                .toList();
        return possible + fromRegion.size() < asked
                ? new Block(Block.Limit.TOO_FEW_READERS, List.of(one.id()), List.of(), asked, possible)
                : new Block(Block.Limit.OWN_REGION_BARRED, List.of(one.id()), fromRegion, asked, possible);
    }

    boolean isReadByAll(int submission) {
        return submissions.get(submission).readings().isEmpty();
    }

    /** A number of 32 bits by which a draw between judges for one submission goes. */
    long chance(int submission, int place) {
        return mixed(submissionKey[submission] ^ mixed(judgeKey[judge[place]])) >>> 32;
    }

    boolean isCapped() {
        return wish.conflicts().ownRegion() == OwnRegion.CAPPED;
    }

    /** Whether that many from the own region are at most the allowed share of that many in all. */
    boolean keepsShare(int own, int load) {
        return !isCapped() || 100L * own <= (long) wish.conflicts().mostOfPile() * load;
    }

    /** The most from the own region that a pile of that size may hold. */
    int share(int load) {
        return (int) ((long) wish.conflicts().mostOfPile() * load / 100);
    }

    /** Lets that pair stand from now on. */
    void stand(int submission, int judge) {
        readings[submission]++;
        load[judge]++;
        own[judge] += wish.isOwnRegion(submissions.get(submission), judges.get(judge)) ? 1 : 0;
        standing.add(new int[] {submission, judge});
    }

    /** For each submission its readers, of the pairs that stand and those held. */
    int[][] readers(boolean[] held) {
        var readers = new ArrayList<List<Integer>>();
        submissions.forEach(any -> readers.add(new ArrayList<>()));
        standing.forEach(pair -> readers.get(pair[0]).add(pair[1]));
        for (var s = 0; s < submissions.size(); s++) {
            for (var place = first[s]; place < first[s + 1]; place++) {
                if (held[place]) {
                    readers.get(s).add(judge[place]);
                }
            }
        }
        return readers.stream()
                .map(one -> one.stream().mapToInt(j -> j).toArray())
                .toArray(int[][]::new);
    }

    /** Every pair of the wish: fixed, or held. */
    List<Pair> pairs(boolean[] held) {
        var submissionFingerprints = new HashMap<String, String>();
        submissions.forEach(one -> submissionFingerprints.put(one.id(), one.fingerprint()));
        var judgeFingerprints = new HashMap<String, String>();
        judges.forEach(one -> judgeFingerprints.put(one.id(), one.fingerprint()));
        var pairs = new ArrayList<>(wish.fixed());
        for (var s = 0; s < submissions.size(); s++) {
            for (var place = first[s]; place < first[s + 1]; place++) {
                if (held[place]) {
                    pairs.add(new Pair(
                            submissions.get(s).id(), judges.get(judge[place]).id()));
                }
            }
        }
        pairs.sort(Comparator.comparing((Pair pair) -> submissionFingerprints.get(pair.submission()))
                .thenComparing(Pair::submission)
                .thenComparing(pair -> judgeFingerprints.getOrDefault(pair.judge(), ""))
                .thenComparing(Pair::judge));
        return pairs;
    }

    /** The pairs that may be dealt, in order, as one number each: submission · judges + judge. */
    private long[] open(Map<String, Integer> submissionAt, Map<String, Integer> judgeAt) {
        var fixed = new HashSet<Long>();
        wish.fixed().stream()
                .filter(pair -> judgeAt.containsKey(pair.judge()))
                .forEach(pair -> fixed.add(number(submissionAt.get(pair.submission()), judgeAt.get(pair.judge()))));
        var all = wish.costs()
                .map(costs -> costs.keySet().stream()
                        .filter(pair ->
                                submissionAt.containsKey(pair.submission()) && judgeAt.containsKey(pair.judge()))
                        .mapToLong(pair -> number(submissionAt.get(pair.submission()), judgeAt.get(pair.judge()))))
                .orElseGet(() -> LongStream.range(0, (long) submissions.size() * judges.size()));
        return all.filter(pair -> !fixed.contains(pair))
                .filter(pair -> wish.permits(submissions.get(submission(pair)), judges.get(judge(pair))))
                .sorted()
                .toArray();
    }

    private long cost(long pair) {
        return wish.costs()
                .map(costs -> costs.get(new Pair(
                        submissions.get(submission(pair)).id(),
                        judges.get(judge(pair)).id())))
                .orElse(0L);
    }

    private long number(int submission, int judge) {
        return (long) submission * judges.size() + judge;
    }

    private int submission(long pair) {
        return (int) (pair / judges.size());
    }

    private int judge(long pair) {
        return (int) (pair % judges.size());
    }

    private static <T> Map<String, Integer> places(List<T> all, Function<T, String> id) {
        var places = new HashMap<String, Integer>();
        all.forEach(one -> places.put(id.apply(one), places.size()));
        return places;
    }

    private static <T> List<T> drawn(List<T> all, Seed seed, Function<T, String> fingerprint, Function<T, String> id) {
        record Drawn<T>(T one, Digest lot, String id) {}
        return all.stream()
                .map(one -> new Drawn<>(one, lot(seed, fingerprint.apply(one)), id.apply(one)))
                .sorted(Comparator.comparing((Drawn<T> one) -> one.lot()).thenComparing(Drawn::id))
                .map(Drawn::one)
                .toList();
    }

    private long key(String fingerprint) {
        return ByteBuffer.wrap(lot(wish.seed(), fingerprint).bytes()).getLong();
    }

    private static Digest lot(Seed seed, String fingerprint) {
        return seed.lot(new Digest(fingerprint));
    }

    /** Spreads 64 bits over 64 bits (the finaliser of SplitMix64: Steele, Lea, Flood 2014). */
    private static long mixed(long bits) {
        var z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
