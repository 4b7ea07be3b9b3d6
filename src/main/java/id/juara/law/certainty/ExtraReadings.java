package id.juara.law.certainty;

import id.juara.law.calibration.Estimates;
import id.juara.law.calibration.Normal;
import id.juara.law.certainty.ExtraWish.Reader;
import id.juara.law.proof.Digest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Where a few more readings tell most about the line: the knowledge gradient.
 *
 * <p>Procedure. One more reading would move a submission's figure by a standard deviation of m = s² / √(s² + v), s being the
 * error of its figure and v the variance of a reading by a judge whose severity is known so well and no better. With g its
 * distance to the line, the reading is worth m (φ(z) + z Φ(z)), z = −g / m: much where the figure is close to the line or
 * still open. (1) Give a reading to the submission that it is worth most for; its error falls to s²v / (s² + v); (2) until the
 * budget is spent, each submission at most as often as the wish says. (3) Its judge is the one who may read it, preferably from
 * another stratum, with the smallest load. One without a judge is passed over, and named. After the wave, fit again: the next
 * plan starts from what was read. The same readings spread evenly find far fewer. Frazier, Powell and Dayanik (2008), SIAM J.
 * Control Optim. 47:2410.
 *
 * @param readings in the order of their worth
 * @param withoutReader submissions for which no judge was left
 * @param hits how many of the best are expected to be right now
 * @param hitsForetold how many after these readings, as foretold; never fewer than now
 */
public record ExtraReadings(List<Extra> readings, List<String> withoutReader, double hits, double hitsForetold) {
    /** A wave that gained less than this many hits a reading was the last worth its readers' time. */
    public static final double WORTH_WHILE = .02;

    private static final int PAIRS = 32;

    public ExtraReadings {
        readings = List.copyOf(readings);
        withoutReader = List.copyOf(withoutReader);
    }

    /** One reading more. */
    public record Extra(String submission, String judge, double worth) {}

    /** How many more hits are foretold. */
    public double gain() {
        return hitsForetold - hits;
    }

    /** Whether another wave is worth its readings, by the hits expected before and after the last one. */
    public static boolean worthAnotherWave(double hitsBefore, double hitsAfter, int readings) {
        return readings > 0 && (hitsAfter - hitsBefore) / readings >= WORTH_WHILE;
    }

    /**
     * @param seats how many lie above the line
     * @param severityVariance the variance of prediction of a judge's severity, in squared points; see {@code judgeError}
     */
    public static ExtraReadings plan(Estimates estimates, int seats, double severityVariance, ExtraWish wish) {
        return new Planning(estimates, seats, severityVariance, wish).planned();
    }

    /** A submission as it would stand after the readings planned so far. */
    private record Candidate(int entry, int added, double variance, double worth) {}

    private static final class Planning {
        private final Estimates estimates;
        private final int seats;
        private final double noise;
        private final ExtraWish wish;
        private final Spread spread;
        private final double line;
        private final int[] load;
        private final double[] variance;

        Planning(Estimates estimates, int seats, double severityVariance, ExtraWish wish) {
            this.estimates = estimates;
            this.seats = seats;
            this.noise = estimates.readingError() * estimates.readingError() + severityVariance;
            this.wish = wish;
            this.spread = Spread.of(estimates);
            this.line = spread.line(seats);
            this.load = wish.readers().stream().mapToInt(Reader::load).toArray();
            this.variance = new double[estimates.values().length];
        }

        ExtraReadings planned() {
            var readings = estimates.readings();
            var queue = new PriorityQueue<>(
                    Comparator.comparingDouble((Candidate one) -> -one.worth()).thenComparing(Candidate::entry));
            for (var i = 0; i < variance.length; i++) {
                variance[i] = estimates.error(i) * estimates.error(i);
                if (readings.readings(i) < wish.mostEach()) {
                    queue.add(candidate(i, 0));
                }
            }
            var planned = new ArrayList<Extra>();
            var without = new ArrayList<String>();
            var taken = new ArrayList<List<String>>();
            for (var i = 0; i < variance.length; i++) {
                taken.add(new ArrayList<>());
            }
            while (planned.size() < wish.budget()
                    && !queue.isEmpty()
                    && queue.peek().worth() > 0) {
                var next = queue.poll();
                var submission = readings.submissions().get(next.entry());
                var judge = judge(next.entry(), taken.get(next.entry()));
                if (judge.isEmpty()) {
                    without.add(submission);
                    continue;
                }
                var reader = wish.readers().get(judge.get());
                load[judge.get()]++;
                taken.get(next.entry()).add(reader.judge());
                planned.add(new Extra(submission, reader.judge(), next.worth()));
                variance[next.entry()] = next.variance() * noise / (next.variance() + noise);
                var added = next.added() + 1;
                if (added < wish.mostAdded() && readings.readings(next.entry()) + added < wish.mostEach()) {
                    queue.add(candidate(next.entry(), added));
                }
            }
            var hits = hits(spread.value, spread.error);
            return new ExtraReadings(planned, without, hits, planned.isEmpty() ? hits : foretold(hits));
        }

        private Candidate candidate(int entry, int added) {
            var moves = variance[entry] == 0 ? 0 : variance[entry] / Math.sqrt(variance[entry] + noise);
            var z = moves == 0 ? 0 : -Math.abs(estimates.value(entry) - line) / moves;
            var worth = moves * (Normal.density(z) + z * Spread.below(z));
            return new Candidate(entry, added, variance[entry], worth);
        }

        private Optional<Integer> judge(int entry, List<String> taken) {
            var readings = estimates.readings();
            var submission = readings.submissions().get(entry);
            var stratum = readings.stratum(entry) < 0 ? "" : readings.strata().get(readings.stratum(entry));
            var read = new ArrayList<>(taken);
            for (var r = readings.start(entry); r < readings.start(entry + 1); r++) {
                read.add(readings.judges().get(readings.judge(r)));
            }
            var best = Optional.<Integer>empty();
            for (var j = 0; j < load.length; j++) {
                var reader = wish.readers().get(j);
                if (load[j] >= reader.limit().orElse(Integer.MAX_VALUE)
                        || read.contains(reader.judge())
                        || wish.barred().test(submission, reader.judge())) {
                    continue;
                }
                if (best.isEmpty() || suits(j, best.get(), submission, stratum)) {
                    best = Optional.of(j);
                }
            }
            return best;
        }

        private boolean suits(int one, int other, String submission, String stratum) {
            var home = home(one, stratum);
            if (home != home(other, stratum)) {
                return !home;
            }
            return load[one] != load[other]
                    ? load[one] < load[other]
                    : lot(one, submission).compareTo(lot(other, submission)) < 0;
        }

        private boolean home(int reader, String stratum) {
            return wish.readers().get(reader).stratum().filter(stratum::equals).isPresent();
        }

        private Digest lot(int reader, String submission) {
            return wish.seed()
                    .lot(Digest.ofText(
                            submission + '\n' + wish.readers().get(reader).judge()));
        }

        /**
         * The hits expected after the plan, over futures in which each figure moves as far as its readings may move it; each
         * comes with its mirror image, in which it moves as far the other way, so that few are enough. To know more never
         * lowers what is expected: where they come to less, it is their own chance.
         *
         * @param now the hits expected before
         */
        private double foretold(double now) {
            var normal = new NormalStream(1);
            var error = new double[variance.length];
            var moves = new double[variance.length];
            for (var i = 0; i < variance.length; i++) {
                var before = estimates.error(i) * estimates.error(i);
                error[i] = before == 0 ? 0 : spread.error[i] * Math.sqrt(variance[i] / before);
                moves[i] = Math.sqrt(Math.max(0, before - variance[i]));
            }
            var sum = 0.0;
            for (var pair = 0; pair < PAIRS; pair++) {
                var future = spread.value.clone();
                var mirrored = spread.value.clone();
                for (var i = 0; i < future.length; i++) {
                    var move = moves[i] == 0 ? 0 : moves[i] * normal.getAsDouble();
                    future[i] += move;
                    mirrored[i] -= move;
                }
                sum += hits(future, error) + hits(mirrored, error);
            }
            return Math.max(now, sum / (2 * PAIRS));
        }

        private double hits(double[] value, double[] error) {
            var after = Spread.of(value, error);
            var chance = after.above(after.line(seats));
            var order = new ArrayList<Integer>();
            for (var i = 0; i < value.length; i++) {
                order.add(i);
            }
            order.sort(Comparator.comparingDouble(i -> -value[i]));
            var hits = 0.0;
            for (var i : order.subList(0, seats)) {
                hits += chance[i];
            }
            return hits;
        }
    }
}
