package id.juara.law.allocation;

import id.juara.law.allocation.Wish.Judge;
import id.juara.law.allocation.Wish.Submission;
import id.juara.law.proof.Digest;
import id.juara.law.proof.Seed;
import id.juara.law.rules.Round.Conflicts.OwnRegion;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A wish laid out in numbers: submissions and judges stand in the order of their keys SHA-256(seed ‖ fingerprint), so that
 * nothing which follows can depend on the order in which they were given.
 */
final class Table {
    final Wish wish;
    final List<Submission> submissions;
    final List<Judge> judges;
    /** whether the judge may be dealt the submission; false for what he holds as fixed */
    final boolean[][] open;
    /** whether the pair counts against the judge's share from his own region */
    final boolean[][] ownRegion;

    final int[] fixedReadings;
    final int[] fixedLoad;
    final int[] fixedOwn;
    final int[] limit;
    private final long[] submissionKey;
    private final long[] judgeKey;

    Table(Wish wish) {
        this.wish = wish;
        this.submissions = drawn(wish.submissions(), wish.seed(), Submission::fingerprint, Submission::id);
        this.judges = drawn(wish.judges(), wish.seed(), Judge::fingerprint, Judge::id);
        this.open = new boolean[submissions.size()][judges.size()];
        this.ownRegion = new boolean[submissions.size()][judges.size()];
        this.fixedReadings = new int[submissions.size()];
        this.fixedLoad = new int[judges.size()];
        this.fixedOwn = new int[judges.size()];
        this.limit = judges.stream()
                .mapToInt(judge -> judge.limit().orElse(Integer.MAX_VALUE))
                .toArray();
        this.submissionKey =
                submissions.stream().mapToLong(one -> key(one.fingerprint())).toArray();
        this.judgeKey = judges.stream().mapToLong(one -> key(one.fingerprint())).toArray();
        layOut();
        layFixed();
    }

    /** A number by which a draw between judges for one submission goes. */
    long chance(int submission, int judge) {
        return mixed(submissionKey[submission] ^ mixed(judgeKey[judge]));
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

    /** The dealing made of the fixed pairs and those held. */
    Dealing dealing(boolean[][] held) {
        var judgeFingerprints = new HashMap<String, String>();
        var loads = new TreeMap<String, Integer>();
        judges.forEach(judge -> {
            judgeFingerprints.put(judge.id(), judge.fingerprint());
            loads.put(judge.id(), 0);
        });
        var submissionFingerprints = new HashMap<String, String>();
        submissions.forEach(one -> submissionFingerprints.put(one.id(), one.fingerprint()));
        var pairs = new ArrayList<>(wish.fixed());
        for (var s = 0; s < held.length; s++) {
            for (var j = 0; j < judges.size(); j++) {
                if (held[s][j]) {
                    pairs.add(new Pair(submissions.get(s).id(), judges.get(j).id()));
                }
            }
        }
        pairs.sort(Comparator.comparing((Pair pair) -> submissionFingerprints.get(pair.submission()))
                .thenComparing(Pair::submission)
                .thenComparing(pair -> judgeFingerprints.getOrDefault(pair.judge(), ""))
                .thenComparing(Pair::judge));
        pairs.forEach(pair -> loads.merge(pair.judge(), 1, Integer::sum));
        return new Dealing(pairs, loads);
    }

    private void layOut() {
        for (var s = 0; s < submissions.size(); s++) {
            for (var j = 0; j < judges.size(); j++) {
                open[s][j] = wish.permits(submissions.get(s), judges.get(j));
                ownRegion[s][j] = wish.isOwnRegion(submissions.get(s), judges.get(j));
            }
        }
    }

    private void layFixed() {
        var submissionAt = places(submissions, Submission::id);
        var judgeAt = places(judges, Judge::id);
        for (var pair : wish.fixed()) {
            var s = submissionAt.get(pair.submission());
            fixedReadings[s]++;
            var j = judgeAt.get(pair.judge());
            if (j != null) {
                open[s][j] = false;
                fixedLoad[j]++;
                fixedOwn[j] += ownRegion[s][j] ? 1 : 0;
            }
        }
    }

    private static <T> HashMap<String, Integer> places(List<T> all, Function<T, String> id) {
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
