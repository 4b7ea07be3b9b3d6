package id.juara.law.sensitivity;

import id.juara.law.proof.Seed;
import id.juara.law.ranking.RankedGroup;
import id.juara.law.rules.Marks;
import id.juara.law.rules.Round;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/**
 * How far a list hangs on the weights: in what share of all the weights that could as well have been chosen a submission goes on,
 * and which weights put it first (SMAA-2: Lahdelma and Salminen 2001, Operations Research 49:444).
 *
 * <p>Procedure. Draw weights ({@link DrawnWeights}), reckon every submission's points in them, order, fill the seats within
 * pass mark, floors and caps; count, ten thousand times. A share is then known to about a hundredth. Points are reckoned in
 * binary here and equal ones are put in an order drawn anew each time: it is a look at the weights, no decision.
 *
 * @param going in the order of going on, most often first
 */
public record Acceptability(int draws, DrawnWeights weights, List<Of> going) {
    public static final int DRAWS = 10_000;

    public Acceptability {
        going = List.copyOf(going);
    }

    /**
     * Of one submission.
     *
     * @param in the share of draws in which it goes on, from 0 to 1
     * @param first the share of draws in which it has the most points
     * @param best the best place in any draw, and {@code worst} the worst, among those that have one
     * @param central the mean of the weights that put it first, in percent; absent where none does
     */
    public record Of(
            String submission,
            double in,
            double first,
            int best,
            int worst,
            Optional<SortedMap<String, Double>> central) {}

    /**
     * Of everyone who has a place in that ranking.
     *
     * @param marks of the round
     * @param done is told after every draw how many were made
     */
    public static Acceptability of(
            RankedGroup ranking,
            Collection<Marks> marks,
            DrawnWeights weights,
            int draws,
            Seed seed,
            IntConsumer done) {
        if (draws < 1) {
            throw new IllegalArgumentException("one draw or more");
        }
        return new Counting(ranking, marks, weights, draws, seed).counted(done);
    }

    private static final class Counting {
        private final Round round;
        private final RankedGroup ranking;
        private final DrawnWeights weights;
        private final int draws;
        private final DrawnPoints points;
        private final DrawnSeats seats;
        private final Random random;
        private final int[] in;
        private final int[] first;
        private final int[] best;
        private final int[] worst;
        private final double[][] central;

        Counting(RankedGroup ranking, Collection<Marks> marks, DrawnWeights weights, int draws, Seed seed) {
            this.ranking = ranking;
            this.round = ranking.ranking().round();
            this.weights = weights;
            this.draws = draws;
            this.points = DrawnPoints.of(ranking, marks);
            this.seats = new DrawnSeats(ranking);
            this.random = new Random(weights.beginning(seed));
            var size = points.size();
            this.in = new int[size];
            this.first = new int[size];
            this.best = new int[size];
            this.worst = new int[size];
            Arrays.fill(best, Integer.MAX_VALUE);
            this.central = new double[size][];
        }

        Acceptability counted(IntConsumer done) {
            var base = round.criteria().stream()
                    .mapToDouble(one -> one.weight().doubleValue())
                    .toArray();
            for (var draw = 1; draw <= draws && points.size() > 0; draw++) {
                count(weights.draw(base, random));
                done.accept(draw);
            }
            var told = new ArrayList<Of>();
            for (var i = 0; i < in.length; i++) {
                told.add(of(i));
            }
            told.sort((one, other) -> Double.compare(other.in(), one.in()));
            return new Acceptability(draws, weights, told);
        }

        private void count(double[] drawn) {
            var figures = points.in(drawn);
            var order = DrawnOrder.of(figures, random);
            for (var k = 0; k < order.length; k++) {
                best[order[k]] = Math.min(best[order[k]], k + 1);
                worst[order[k]] = Math.max(worst[order[k]], k + 1);
            }
            for (var entry : seats.filledBy(order, figures)) {
                in[entry]++;
            }
            var winner = order[0];
            first[winner]++;
            if (central[winner] == null) {
                central[winner] = new double[drawn.length];
            }
            for (var c = 0; c < drawn.length; c++) {
                central[winner][c] += drawn[c];
            }
        }

        private Of of(int entry) {
            return new Of(
                    ranking.ranking().standings().get(entry).submission(),
                    (double) in[entry] / draws,
                    (double) first[entry] / draws,
                    best[entry],
                    worst[entry],
                    Optional.ofNullable(central[entry]).map(sums -> central(sums, first[entry])));
        }

        private SortedMap<String, Double> central(double[] sums, int times) {
            var mean = new TreeMap<String, Double>();
            for (var c = 0; c < sums.length; c++) {
                mean.put(round.criteria().get(c).id(), sums[c] / times);
            }
            return mean;
        }
    }
}
