package id.juara.law.certainty;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * From which to which place each submission lies, whatever the truth may be: confidence sets, for a small field and for whoever
 * audits it. They presume nothing about how good submissions usually are, so they are wider than {@link Certainty#places}.
 *
 * <p>Procedure. Draw the errors of all figures together, many times; of each draw note the largest distance of two errors, in
 * standard errors of their difference, over the pairs in question. The quantile of what was noted is the distance beyond which
 * two figures are surely in order. Pairs surely in order are put aside and the quantile is taken again over the others (step
 * down), until nothing is added. A submission's best place is one behind those surely above it, its worst place before those
 * surely below.
 *
 * <p>Source: Mogstad, Romano, Shaikh and Wilhelm, Inference for Ranks, Review of Economic Studies 91 (2024).
 */
public final class RankSets {
    /** The largest field. */
    public static final int MOST = 200;

    private static final int DRAWS = 2_000;

    /** What the probability is of. */
    public enum Holding {
        /** That the set of a submission, looked at alone, holds its true place. */
        EACH,
        /** That all sets at once hold the true places. */
        ALL
    }

    private final double[] figure;
    private final double[] error;
    private final double probability;
    private final double[][] draws;
    private final int[] surelyAbove; // how many are surely above it
    private final int[] surelyBelow;

    private RankSets(double[] figure, double[] error, double probability, long seed) {
        this.figure = figure;
        this.error = error;
        this.probability = probability;
        this.surelyAbove = new int[figure.length];
        this.surelyBelow = new int[figure.length];
        var normal = new NormalStream(seed);
        this.draws = new double[DRAWS][];
        for (var d = 0; d < DRAWS; d++) {
            draws[d] =
                    Arrays.stream(error).map(one -> one * normal.getAsDouble()).toArray();
        }
    }

    /**
     * @param figures one a submission, the higher the better; at most {@link #MOST}
     * @param errors their standard errors, independent of each other; none below 0
     * @param probability that the sets hold, between 0 and 1
     */
    public static RankSets of(double[] figures, double[] errors, double probability, Holding holding, long seed) {
        if (figures.length != errors.length || figures.length > MOST || !(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("an error for each of at most " + MOST + " figures, and a probability");
        }
        var sets = new RankSets(figures.clone(), errors.clone(), probability, seed);
        if (holding == Holding.ALL) {
            sets.order(IntStream.range(0, figures.length).toArray());
        } else {
            IntStream.range(0, figures.length).forEach(sets::order);
        }
        return sets;
    }

    /** The best place that the submission may have. */
    public int best(int entry) {
        return surelyAbove[entry] + 1;
    }

    /** The worst place that it may have. */
    public int worst(int entry) {
        return figure.length - surelyBelow[entry];
    }

    /** Puts these submissions in order with the others; one that is looked at alone counts for itself only. */
    private void order(int... asked) {
        var open = pairs(asked);
        for (var before = -1; before != open.length; ) {
            before = open.length;
            var distance = quantile(open);
            var alone = asked.length == 1;
            open = Arrays.stream(open)
                    .filter(pair -> !surely(pair[0], pair[1], distance, alone))
                    .toArray(int[][]::new);
        }
    }

    private int[][] pairs(int... asked) {
        return Arrays.stream(asked)
                .boxed()
                .flatMap(i -> IntStream.range(0, figure.length)
                        .filter(k -> asked.length == 1 ? k != i : k > i)
                        .mapToObj(k -> new int[] {i, k}))
                .toArray(int[][]::new);
    }

    private double quantile(int[][] pairs) {
        var errors = Arrays.stream(pairs)
                .mapToDouble(pair -> differenceError(pair[0], pair[1]))
                .toArray();
        var largest = Arrays.stream(draws)
                .mapToDouble(draw -> largest(pairs, errors, draw))
                .sorted()
                .toArray();
        return largest[(int) Math.ceil(probability * DRAWS) - 1];
    }

    private static double largest(int[][] pairs, double[] errors, double[] drawn) {
        var largest = 0.0;
        for (var at = 0; at < pairs.length; at++) {
            var apart = Math.abs(drawn[pairs[at][0]] - drawn[pairs[at][1]]);
            largest = Math.max(largest, apart == 0 ? 0 : apart / errors[at]);
        }
        return largest;
    }

    private boolean surely(int one, int other, double distance, boolean alone) {
        var lead = figure[one] - figure[other];
        var surely = Math.abs(lead) > distance * differenceError(one, other);
        if (surely) {
            count(one, lead);
        }
        if (surely && !alone) {
            count(other, -lead);
        }
        return surely;
    }

    private void count(int entry, double lead) {
        (lead > 0 ? surelyBelow : surelyAbove)[entry]++;
    }

    private double differenceError(int one, int other) {
        return Math.hypot(error[one], error[other]);
    }
}
