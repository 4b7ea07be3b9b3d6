package id.juara.law.certainty;

import id.juara.law.calibration.Estimates;
import id.juara.law.calibration.Normal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How sure the line is: for each submission the probability that it truly belongs among the best so many, its band, the
 * places it may truly have, and how many of a list are expected to be right.
 *
 * <p>Two ways. {@link Way#JOINT_DRAWS}, seeded, up to {@link #MOST_DRAWN} submissions: right for any design, also for a small
 * panel in which all share their judges. {@link Way#CLOSED_FORM} beyond, between waves of extra readings, and where the method
 * cannot draw: no chance in it, and within 0.02 of the draws for forty submissions or more that do not all share their judges.
 */
public final class Certainty {
    /** Up to so many submissions the draws are the default. */
    public static final int MOST_DRAWN = 20_000;

    /** The way in which it was worked out. */
    public enum Way {
        JOINT_DRAWS,
        CLOSED_FORM
    }

    private final Estimates estimates;
    private final int seats;
    private final Way way;
    private final double line;
    private final double[] chance;
    private final Spread spread;
    private final JointDraws draws; // null in closed form

    private Certainty(Estimates estimates, int seats, JointDraws draws) {
        this.estimates = estimates;
        this.seats = seats;
        this.draws = draws;
        this.way = draws == null ? Way.CLOSED_FORM : Way.JOINT_DRAWS;
        this.spread = Spread.of(estimates);
        this.line = spread.line(seats);
        this.chance = draws == null ? spread.above(line) : draws.above();
    }

    /**
     * The way is chosen by the size of the field.
     *
     * @param seats how many places lie above the line; refused where it is not between 1 and the number of submissions
     * @param seed of the draws; another seed moves a probability by about 0.01
     */
    public static Certainty of(Estimates estimates, int seats, long seed) {
        var submissions = estimates.readings().submissions().size();
        var varies = IntStream.range(0, submissions).anyMatch(i -> estimates.rankError(i) > 0);
        return estimates.draws() && varies && submissions <= MOST_DRAWN
                ? drawn(estimates, seats, JointDraws.DRAWS, seed)
                : closedForm(estimates, seats);
    }

    public static Certainty closedForm(Estimates estimates, int seats) {
        refuse(estimates, seats);
        return new Certainty(estimates, seats, null);
    }

    /** By that many joint draws. */
    public static Certainty drawn(Estimates estimates, int seats, int draws, long seed) {
        refuse(estimates, seats);
        return new Certainty(estimates, seats, JointDraws.of(estimates, seats, draws, seed));
    }

    private static void refuse(Estimates estimates, int seats) {
        if (seats < 1 || seats > estimates.readings().submissions().size()) {
            throw new IllegalArgumentException("as many seats as submissions at the most, and one at least");
        }
    }

    public Estimates estimates() {
        return estimates;
    }

    public int seats() {
        return seats;
    }

    public Way way() {
        return way;
    }

    /** The figure at which the line is expected, in closed form. */
    public double line() {
        return line;
    }

    /** The probability that this submission truly belongs above the line. */
    public double chance(int entry) {
        return chance[entry];
    }

    public Band band(int entry) {
        return Band.of(chance[entry]);
    }

    /** How many submissions are in that band. */
    public int count(Band band) {
        return (int) Arrays.stream(chance).filter(one -> Band.of(one) == band).count();
    }

    /** How many of a list are expected to be truly above the line. */
    public double expectedHits(int... entries) {
        var hits = 0.0;
        for (var entry : entries) {
            hits += chance[entry];
        }
        return hits;
    }

    /** The same for the submissions with the highest figures, as many as there are seats. */
    public double expectedHits() {
        return expectedHits(best());
    }

    private int[] best() {
        return IntStream.range(0, chance.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -estimates.value(i)))
                .limit(seats)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The best and the worst place of each submission: its true place lies between with that probability. */
    public Places places(double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("a probability lies between 0 and 1");
        }
        var tail = (1 - probability) / 2;
        if (draws != null) {
            return new Places(draws.places(tail), draws.places(1 - tail));
        }
        var distance = Normal.quantile(1 - tail);
        return new Places(rounded(spread.placesAt(distance)), rounded(spread.placesAt(-distance)));
    }

    /** The mean place of each submission over all that the readings leave open, 1 being the best. */
    public double[] expectedPlaces() {
        return draws != null ? draws.expectedPlaces() : spread.expectedPlaces();
    }

    private static int[] rounded(double[] places) {
        return Arrays.stream(places)
                .mapToInt(place -> (int) Math.max(1, Math.min(places.length, Math.rint(place))))
                .toArray();
    }

    /** From which to which place, by submission. */
    public static final class Places {
        private final int[] best;
        private final int[] worst;

        private Places(int[] best, int[] worst) {
            this.best = best;
            this.worst = worst;
        }

        public int best(int entry) {
            return best[entry];
        }

        public int worst(int entry) {
            return worst[entry];
        }
    }
}
