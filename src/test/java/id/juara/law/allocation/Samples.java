package id.juara.law.allocation;

import id.juara.law.allocation.Wish.Judge;
import id.juara.law.allocation.Wish.Submission;
import id.juara.law.proof.Digest;
import id.juara.law.proof.Seed;
import id.juara.law.rules.Round.Conflicts;
import id.juara.law.rules.Round.Conflicts.OwnRegion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Wishes to try. */
final class Samples {
    static final Seed SEED = Seed.ofHex("00112233445566778899aabbccddeeff");
    static final Conflicts REGION_ALLOWED = new Conflicts(OwnRegion.ALLOWED, 100);

    private Samples() {}

    static Submission submission(String id, String institution, String province, int readings) {
        return new Submission(
                id,
                Digest.ofText("text of " + id).hex(),
                Optional.of(institution),
                Optional.of(province),
                Optional.of(readings));
    }

    static Judge judge(String id, String institution, String province) {
        return new Judge(
                id,
                Digest.ofText("issuer " + id).hex(),
                Optional.of(institution),
                Optional.of(province),
                Optional.empty());
    }

    static Judge limited(String id, int limit) {
        return new Judge(
                id, Digest.ofText("issuer " + id).hex(), Optional.empty(), Optional.empty(), Optional.of(limit));
    }

    /** Nothing barred, nothing fixed, all pairs alike. */
    static Wish wish(List<Submission> submissions, List<Judge> judges, Conflicts conflicts) {
        return new Wish(submissions, judges, conflicts, Optional.empty(), Set.of(), Set.of(), Terms.PLAIN, SEED);
    }

    /** Submissions and judges all over the country; each judge's institution enters some. */
    static Wish season(int submissions, int judges, int readings, Conflicts conflicts) {
        return wish(
                IntStream.range(0, submissions)
                        .mapToObj(
                                i -> submission("s" + i, "institution " + i % 548, Integer.toString(i % 34), readings))
                        .toList(),
                IntStream.range(0, judges)
                        .mapToObj(i -> judge("j" + i, "institution " + i * 7 % 548, Integer.toString(i % 34)))
                        .toList(),
                conflicts);
    }

    /** Up to 4 submissions and 4 judges with bars, limits and fixed pairs: small enough to try every dealing. */
    static Wish small(Random random) {
        var judges = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> new Judge(
                        "j" + i,
                        Digest.ofText("j" + i).hex(),
                        Optional.of("i" + random.nextInt(6)),
                        Optional.of("p" + random.nextInt(4)),
                        random.nextInt(3) == 0 ? Optional.of(random.nextInt(4)) : Optional.empty()))
                .toList();
        var readings = 1 + random.nextInt(Math.min(3, judges.size()));
        var submissions = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> submission("s" + i, "i" + random.nextInt(5), "p" + random.nextInt(3), readings))
                .toList();
        var barred = new HashSet<Pair>();
        var fixed = new HashSet<Pair>();
        for (var submission : submissions) {
            for (var judge : judges) {
                var draw = random.nextInt(12);
                if (draw == 0) {
                    barred.add(new Pair(submission.id(), judge.id()));
                }
                var fixedHere = fixed.stream()
                        .filter(pair -> pair.submission().equals(submission.id()))
                        .count();
                var fixedForHim = fixed.stream()
                        .filter(pair -> pair.judge().equals(judge.id()))
                        .count();
                if (draw == 1
                        && fixedHere < readings
                        && fixedForHim < judge.limit().orElse(9)) {
                    fixed.add(new Pair(submission.id(), judge.id()));
                }
            }
        }
        var region = random.nextBoolean() ? OwnRegion.BARRED : OwnRegion.ALLOWED;
        return new Wish(
                submissions, judges, new Conflicts(region, 100), Optional.empty(), barred, fixed, Terms.PLAIN, SEED);
    }

    /** The same with a cost for every pair but some. */
    static Wish costly(Wish wish, int most, double absent, Random random) {
        Map<Pair, Long> costs = new HashMap<>();
        for (var submission : wish.submissions()) {
            for (var judge : wish.judges()) {
                if (random.nextDouble() >= absent) {
                    costs.put(new Pair(submission.id(), judge.id()), (long) random.nextInt(most));
                }
            }
        }
        return with(wish, costs);
    }

    static Wish with(Wish wish, Map<Pair, Long> costs) {
        return new Wish(
                wish.submissions(),
                wish.judges(),
                wish.conflicts(),
                Optional.of(costs),
                wish.barred(),
                wish.fixed(),
                wish.terms(),
                wish.seed());
    }

    static Wish with(Wish wish, Terms terms) {
        return with(wish, terms, wish.seed());
    }

    static Wish with(Wish wish, Terms terms, Seed seed) {
        return new Wish(
                wish.submissions(),
                wish.judges(),
                wish.conflicts(),
                wish.costs(),
                wish.barred(),
                wish.fixed(),
                terms,
                seed);
    }

    static Wish barring(Wish wish, Set<Pair> barred) {
        return new Wish(
                wish.submissions(),
                wish.judges(),
                wish.conflicts(),
                wish.costs(),
                barred,
                wish.fixed(),
                wish.terms(),
                wish.seed());
    }

    static Wish shuffled(Wish wish, Random random) {
        return new Wish(
                shuffled(wish.submissions(), random),
                shuffled(wish.judges(), random),
                wish.conflicts(),
                wish.costs(),
                wish.barred(),
                wish.fixed(),
                wish.terms(),
                wish.seed());
    }

    /** Whatever a dealing does against its wish, in words; empty where it is sound. */
    static List<String> flaws(Wish wish, Dealing dealing) {
        var flaws = new ArrayList<String>();
        var pairs = Set.copyOf(dealing.pairs());
        if (pairs.size() != dealing.pairs().size() || !pairs.containsAll(wish.fixed())) {
            flaws.add("a pair twice, or a fixed one lost");
        }
        for (var judge : wish.judges()) {
            var pile = wish.submissions().stream()
                    .filter(one -> pairs.contains(new Pair(one.id(), judge.id())))
                    .toList();
            var own = pile.stream()
                    .filter(one -> judge.province().equals(one.province()))
                    .count();
            if (pile.size() != dealing.loads().get(judge.id())
                    || pile.size() > judge.limit().orElse(9999)) {
                flaws.add("load of " + judge.id());
            }
            if (wish.conflicts().ownRegion() == OwnRegion.CAPPED
                    && own * 100 > (long) wish.conflicts().mostOfPile() * pile.size()) {
                flaws.add("own region of " + judge.id());
            }
            pile.stream()
                    .filter(one -> !wish.fixed().contains(new Pair(one.id(), judge.id())))
                    .filter(one -> !Exhaustive.mayRead(wish, one, judge))
                    .forEach(one -> flaws.add(judge.id() + " is barred from " + one.id()));
        }
        wish.submissions().stream()
                .filter(one -> !one.readings()
                        .equals(Optional.of(dealing.readersOf(one.id()).size())))
                .forEach(one -> flaws.add("readings of " + one.id()));
        return flaws;
    }

    private static <T> List<T> shuffled(List<T> all, Random random) {
        var copy = new ArrayList<>(all);
        Collections.shuffle(copy, random);
        return copy;
    }
}
