package id.juara.law.calibration;

import id.juara.law.crossed.Reading;
import id.juara.law.crossed.Readings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * A made-up round whose truth is known: quality = √(1 − strata²) · N + strata · N of the stratum, reading = scale of the judge
 * · (quality + noise) + severity of the judge, where a scale is exp(scale · N); on a grid, five criteria are marked from 1 to
 * 10 in halves around 6.5 + 1.3 · the reading, each with noise of its own. Judges are dealt evenly, of the submission's
 * stratum but for a share that crosses.
 */
public record MadeUp(
        int entries,
        int judges,
        int readings,
        double severity,
        double scale,
        double strata,
        double crossing,
        double noise,
        boolean grid) {
    private static final int STRATA = 30;

    public static MadeUp field(int entries, int judges, int readings) {
        return new MadeUp(entries, judges, readings, .5, 0, 0, 1, 1, false);
    }

    public MadeUp severity(double sd) {
        return new MadeUp(entries, judges, readings, sd, scale, strata, crossing, noise, grid);
    }

    public MadeUp scale(double sd) {
        return new MadeUp(entries, judges, readings, severity, sd, strata, crossing, noise, grid);
    }

    /** Strata of that weight; a reading comes from outside with that probability. */
    public MadeUp strata(double sd, double crosses) {
        return new MadeUp(entries, judges, readings, severity, scale, sd, crosses, noise, grid);
    }

    public MadeUp noise(double sd) {
        return new MadeUp(entries, judges, readings, severity, scale, strata, crossing, sd, grid);
    }

    public MadeUp onGrid() {
        return new MadeUp(entries, judges, readings, severity, scale, strata, crossing, noise, true);
    }

    public Round draw(long seed) {
        return new Round(this, new Random(seed));
    }

    /** One drawn round; more readings may be asked for. */
    public static final class Round {
        public final double[] quality;
        public final double[] leniency;
        public final List<Reading> told = new ArrayList<>();
        public final Map<String, String> strata = new HashMap<>();
        private final MadeUp field;
        private final Random random;
        private final double[] scale;
        private final int[] load;
        private final boolean[][] read;

        private Round(MadeUp field, Random random) {
            this.field = field;
            this.random = random;
            var ofStratum =
                    random.doubles(STRATA).map(x -> random.nextGaussian()).toArray();
            this.quality = new double[field.entries];
            Arrays.setAll(
                    quality,
                    i -> Math.sqrt(1 - field.strata * field.strata) * random.nextGaussian()
                            + field.strata * ofStratum[i % STRATA]);
            this.leniency = new double[field.judges];
            Arrays.setAll(leniency, j -> field.severity * random.nextGaussian());
            this.scale = new double[field.judges];
            Arrays.setAll(scale, j -> Math.exp(field.scale * random.nextGaussian()));
            this.load = new int[field.judges];
            this.read = new boolean[field.entries][field.judges];
            for (var i = 0; i < field.entries && field.strata > 0; i++) {
                strata.put(submission(i), "stratum " + i % STRATA);
            }
            for (var k = 0; k < field.readings; k++) {
                for (var i = 0; i < field.entries; i++) {
                    read(i, leastLoaded(i));
                }
            }
        }

        public static String submission(int i) {
            return String.format(Locale.ROOT, "s%07d", i);
        }

        public static String judge(int j) {
            return String.format(Locale.ROOT, "j%06d", j);
        }

        public Readings readings() {
            return Readings.of(told, strata);
        }

        public boolean hasRead(int i, int j) {
            return read[i][j];
        }

        public double read(int i, int j) {
            read[i][j] = true;
            load[j]++;
            var total = scale[j] * (quality[i] + field.noise * random.nextGaussian()) + leniency[j];
            if (field.grid) {
                var sum = 0.0;
                for (var c = 0; c < 5; c++) {
                    var mark = 6.5 + 1.3 * total + 1.1 * random.nextGaussian();
                    sum += Math.max(1, Math.min(10, Math.rint(2 * mark) / 2));
                }
                total = sum / 5;
            }
            told.add(new Reading(submission(i), judge(j), total));
            return total;
        }

        /** Somebody who has not read it and has read least, by chance among equals. */
        public int leastLoaded(int i) {
            var cross = field.strata == 0 || random.nextDouble() < field.crossing;
            var best = -1;
            var ties = 0;
            for (var j = 0; j < field.judges; j++) {
                var own = j % STRATA == i % STRATA;
                if (read[i][j] || (field.strata > 0 && own == cross)) {
                    continue;
                }
                if (best < 0 || load[j] < load[best]) {
                    best = j;
                    ties = 1;
                } else if (load[j] == load[best] && random.nextInt(++ties) == 0) {
                    best = j;
                }
            }
            return best >= 0 ? best : random.nextInt(field.judges);
        }

        /** How many of the truly best {@code top} are among the best of these figures. */
        public int hits(double[] figure, int top) {
            var truly = best(quality, top);
            return (int) best(figure, top).stream().filter(truly::contains).count();
        }

        private static List<Integer> best(double[] figure, int top) {
            var order = new ArrayList<Integer>();
            for (var i = 0; i < figure.length; i++) {
                order.add(i);
            }
            order.sort((a, b) -> Double.compare(figure[b], figure[a]));
            return order.subList(0, top);
        }
    }
}
