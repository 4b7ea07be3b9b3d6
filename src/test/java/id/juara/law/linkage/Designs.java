package id.juara.law.linkage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ways in which a season's submissions may have been given to judges. */
final class Designs {
    private Designs() {}

    /** Judges in turn from a shuffled pack: every pile alike, nothing else arranged. */
    static int[][] balanced(int submissions, int judges, int readings, long seed) {
        var random = new Random(seed);
        var pack = new ArrayList<>(IntStream.range(0, submissions * readings)
                .mapToObj(n -> n % judges)
                .toList());
        Collections.shuffle(pack, random);
        return apart(pack, readings, random);
    }

    /** Submissions and judges in as many strata; that share of the readings goes to judges of any stratum. */
    static int[][] strata(int submissions, int judges, int strata, double crossing, long seed) {
        var random = new Random(seed);
        var own = judges / strata;
        var dealt = new ArrayList<Integer>();
        for (var s = 0; s < submissions; s++) {
            var home = s % strata * own;
            var readers = IntStream.range(home, home + own).boxed().collect(Collectors.toList());
            Collections.shuffle(readers, random);
            dealt.addAll(readers.subList(0, 3));
        }
        return redealt(dealt, crossing, random);
    }

    /** Each panel of three reads its submissions together; that share of the readings is dealt anew. */
    static int[][] panels(int submissions, int judges, double redealt, long seed) {
        var dealt = new ArrayList<Integer>();
        for (var s = 0; s < submissions; s++) {
            var panel = s % (judges / 3) * 3;
            dealt.addAll(List.of(panel, panel + 1, panel + 2));
        }
        return redealt(dealt, redealt, new Random(seed));
    }

    /** That many more submissions, each read by all. */
    static int[][] withAnchors(int[][] design, int judges, int anchors) {
        var all = new ArrayList<>(List.of(design));
        for (var n = 0; n < anchors; n++) {
            all.add(IntStream.range(0, judges).toArray());
        }
        return all.toArray(int[][]::new);
    }

    private static int[][] redealt(List<Integer> dealt, double share, Random random) {
        var places = new ArrayList<>(IntStream.range(0, dealt.size()).boxed().toList());
        Collections.shuffle(places, random);
        var moved = places.subList(0, (int) (share * dealt.size()));
        var judges = new ArrayList<>(moved.stream().map(dealt::get).toList());
        Collections.shuffle(judges, random);
        for (var n = 0; n < moved.size(); n++) {
            dealt.set(moved.get(n), judges.get(n));
        }
        return apart(dealt, 3, random);
    }

    /** Whoever would read a submission twice changes places with somebody else. */
    private static int[][] apart(List<Integer> dealt, int readings, Random random) {
        for (var n = 0; n < dealt.size(); n++) {
            while (twice(dealt, n, readings)) {
                var other = random.nextInt(dealt.size());
                Collections.swap(dealt, n, other);
                if (twice(dealt, other, readings)) {
                    Collections.swap(dealt, n, other);
                }
            }
        }
        return IntStream.range(0, dealt.size() / readings)
                .mapToObj(s -> dealt.subList(s * readings, (s + 1) * readings).stream()
                        .mapToInt(j -> j)
                        .toArray())
                .toArray(int[][]::new);
    }

    private static boolean twice(List<Integer> dealt, int place, int readings) {
        var first = place / readings * readings;
        var readers = dealt.subList(first, first + readings);
        return new HashSet<>(readers).size() < readings && Collections.frequency(readers, dealt.get(place)) > 1;
    }
}
