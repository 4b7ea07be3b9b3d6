package id.juara.law.anomaly;

import id.juara.law.calibration.Advice;
import id.juara.law.calibration.MadeUp;
import id.juara.law.calibration.MadeUp.Round;
import id.juara.law.crossed.CrossedModel;
import id.juara.law.crossed.Reading;
import id.juara.law.rules.PointsRule.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rounds in which thirty submissions have one reading that is too high on purpose; means over the rounds.
 *
 * @param by how many standard deviations of a reading
 * @param found share of the thirty whose reading is shown
 * @param falseAlarms share of the honest readings that are shown
 * @param crossed how many of the thirty are among the hundred by the crossed model
 * @param huber the same robustly
 * @param readAgain the same robustly after two more readings of every submission shown
 * @param honest the same had nobody cheated
 */
record Collusion(
        int by, double found, double falseAlarms, double crossed, double huber, double readAgain, double honest) {
    private static final int THIRTY = 30;
    private static final int TOP = 100;

    static Collusion over(int rounds, int by) {
        var sum = new double[6];
        for (var seed = 0; seed < rounds; seed++) {
            var round = MadeUp.field(3_054, 120, 3).draw(300 + seed);
            var chosen =
                    new Random(seed).ints(0, 3_054).distinct().limit(THIRTY).toArray();
            sum[5] += among(round, Method.CROSSED, chosen);
            var bought = new HashSet<Reading>();
            for (var i : chosen) {
                var high = round.told.get(i); // its first reading
                bought.add(new Reading(high.submission(), high.judge(), high.total() + by));
                round.told.set(i, new Reading(high.submission(), high.judge(), high.total() + by));
            }
            sum[2] += among(round, Method.CROSSED, chosen);
            sum[3] += among(round, Method.HUBER, chosen);
            var shown = shown(round);
            var honest = round.told.size() - THIRTY;
            var caught = bought.stream().filter(one -> shown.contains(key(one))).count();
            sum[0] += (double) caught / THIRTY;
            sum[1] += (double) (shown.size() - caught) / honest;
            shown.stream().map(key -> key.split(" ")[0]).distinct().sorted().forEach(submission -> {
                var i = Integer.parseInt(submission.substring(1));
                round.read(i, round.leastLoaded(i));
                round.read(i, round.leastLoaded(i));
            });
            sum[4] += among(round, Method.HUBER, chosen);
        }
        var mean = Arrays.stream(sum).map(one -> one / rounds).toArray();
        return new Collusion(by, mean[0], mean[1], mean[2], mean[3], mean[4], mean[5]);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static Set<String> shown(Round round) {
        return Anomalies.of(CrossedModel.of(round.readings()), Circumstances.UNKNOWN, Limits.USUAL).stream()
                .filter(one -> one.kind() == Kind.SINGLE_READING)
                .map(one -> one.submissions().get(0) + " " + one.judges().get(0))
                .collect(Collectors.toSet());
    }

    private static String key(Reading one) {
        return one.submission() + " " + one.judge();
    }

    private static int among(Round round, Method method, int[] chosen) {
        var value = Advice.of(method, round.readings(), true).estimates().values();
        var least = Arrays.stream(value).sorted().toArray()[value.length - TOP];
        return (int) Arrays.stream(chosen).filter(i -> value[i] >= least).count();
    }
}
