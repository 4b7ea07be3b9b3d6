package id.juara.bench;

import id.juara.law.calibration.Advice;
import id.juara.law.calibration.Estimates;
import id.juara.law.certainty.Certainty;
import id.juara.law.crossed.CrossedModel;
import id.juara.law.crossed.Reading;
import id.juara.law.crossed.Readings;
import id.juara.law.crossed.Variances;
import id.juara.law.rules.PointsRule.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures calibration and certainty, warm, one thread each, and {@linkplain ColdDealing dealing}; prints a table beside the
 * aims and what R's lme4 and HotCRP take.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1500m")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Mathematics {
    private static final Variances KNOWN = new Variances(1, .25, 1);

    /** What is measured, how fast it is to be, and what others take for it on the same machine. */
    private record Aim(String what, String aim, String elsewhere) {}

    private static final Map<String, Aim> AIMS = Map.ofEntries(
            aim("fitGivenVariances", "3,054 × 120 × 3, fit given variances", "5 ms", ""),
            aim(
                    "remlWithProbabilitiesAndIntervals",
                    "3,054 × 120 × 3, REML with probabilities and intervals",
                    "250 ms",
                    "lme4, REML alone: 330 to 730 ms"),
            aim("calibratedWithGate", "3,054 × 120 × 3, calibrated behind its gate", "", ""),
            aim("fourThousandDraws", "3,054 × 120 × 3, 4,000 joint draws", "2,000 ms", ""),
            aim("remlOfManyRaters", "73,421 readings crossed 2,972 × 1,128, full REML", "14,000 ms", "lme4: 16,800 ms"),
            aim("aHundredThousand", "100,000 × 5,000, 300,000 readings, fit", "500 ms", ""),
            aim(
                    "aMillion",
                    "1,000,000 × 100,000, 3 million readings, put in order, fitted, with probabilities",
                    "5,000 ms",
                    ""),
            aim("aMillionFitted", "the same, fit alone", "ten times the next row", ""),
            aim("aTenthFitted", "100,000 × 10,000, 300,000 readings, fit alone", "", ""),
            aim(
                    "dealtAtTheOptimum",
                    "3,054 × 120 × 3 dealt at the optimum, cold",
                    "3,000 ms",
                    "HotCRP: 51,000 to 114,000 ms"),
            aim("dealtByChanceAndLinked", "the same with a cap of 0.5 and all judges linked", "", ""));

    private static Map.Entry<String, Aim> aim(String benchmark, String what, String aim, String elsewhere) {
        return Map.entry(benchmark, new Aim(what, aim, elsewhere));
    }

    /** A desk round. */
    @State(Scope.Benchmark)
    public static class Desk {
        Readings readings;
        Estimates estimates;

        @Setup
        public void deal() {
            readings = Readings.of(dealt(3_054, 120, 9_162));
            estimates = Advice.of(Method.CROSSED, readings, true).estimates();
        }
    }

    /** Everybody rates somebody: the shape of a teaching survey that lme4 is measured on. */
    @State(Scope.Benchmark)
    public static class Raters {
        Readings readings;

        @Setup
        public void deal() {
            readings = Readings.of(dealt(2_972, 1_128, 73_421));
        }
    }

    /** More than any competition has. */
    @State(Scope.Benchmark)
    public static class Large {
        Readings readings;

        @Setup
        public void deal() {
            readings = Readings.of(dealt(100_000, 5_000, 300_000));
        }
    }

    /** Ten times that. */
    @State(Scope.Benchmark)
    public static class Largest {
        List<Reading> told;

        @Setup
        public void deal() {
            told = dealt(1_000_000, 100_000, 3_000_000);
        }
    }

    /** The same in order already. */
    @State(Scope.Benchmark)
    public static class LargestInOrder {
        Readings readings;

        @Setup
        public void deal() {
            readings = Readings.of(dealt(1_000_000, 100_000, 3_000_000));
        }
    }

    /** A tenth of that, to see how the cost grows. */
    @State(Scope.Benchmark)
    public static class TenthInOrder {
        Readings readings;

        @Setup
        public void deal() {
            readings = Readings.of(dealt(100_000, 10_000, 300_000));
        }
    }

    @Benchmark
    public double fitGivenVariances(Desk desk) {
        return CrossedModel.given(desk.readings, KNOWN).mean();
    }

    @Benchmark
    public int remlWithProbabilitiesAndIntervals(Desk desk) {
        var estimates = Advice.of(Method.CROSSED, desk.readings, true).estimates();
        return Certainty.closedForm(estimates, 100).places(.9).best(0);
    }

    @Benchmark
    public double calibratedWithGate(Desk desk) {
        return Advice.of(Method.CALIBRATED, desk.readings, true).estimates().value(0);
    }

    @Benchmark
    public double fourThousandDraws(Desk desk) {
        return Certainty.drawn(desk.estimates, 100, 4_000, 1).chance(0);
    }

    @Benchmark
    public double remlOfManyRaters(Raters raters) {
        return CrossedModel.of(raters.readings).mean();
    }

    @Benchmark
    public double aHundredThousand(Large large) {
        return CrossedModel.of(large.readings).mean();
    }

    @Benchmark
    public double aMillion(Largest largest) {
        var estimates =
                Advice.of(Method.CROSSED, Readings.of(largest.told), true).estimates();
        return Certainty.of(estimates, 1_000, 1).chance(0);
    }

    @Benchmark
    public double aMillionFitted(LargestInOrder largest) {
        return CrossedModel.of(largest.readings).mean();
    }

    @Benchmark
    public double aTenthFitted(TenthInOrder tenth) {
        return CrossedModel.of(tenth.readings).mean();
    }

    /** Every submission is read at least once; who reads is chance. */
    private static List<Reading> dealt(int submissions, int judges, int readings) {
        var random = new Random(2017);
        var severity =
                random.doubles(judges).map(x -> .5 * random.nextGaussian()).toArray();
        var quality =
                random.doubles(submissions).map(x -> random.nextGaussian()).toArray();
        var ids = new String[judges];
        Arrays.setAll(ids, j -> "j" + j);
        var told = new ArrayList<Reading>(readings);
        for (var r = 0; r < readings; r++) {
            var j = random.nextInt(judges);
            var i = r % submissions;
            told.add(new Reading("s" + i, ids[j], quality[i] + severity[j] + random.nextGaussian()));
        }
        return told;
    }

    public static void main(String... arguments) throws RunnerException {
        var options = new OptionsBuilder()
                .include(Mathematics.class.getName())
                .include(ColdDealing.class.getName())
                .verbosity(VerboseMode.SILENT)
                .build();
        var rows = new TreeMap<String, Double>();
        for (var result : new Runner(options).run()) {
            rows.put(
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getScore());
        }
        System.out.println("| what | aim | seen | elsewhere |");
        System.out.println("| --- | --- | --- | --- |");
        rows.forEach((name, seen) -> {
            var aim = AIMS.get(name);
            System.out.printf(
                    Locale.ROOT, "| %s | %s | %.1f ms | %s |%n", aim.what(), aim.aim(), seen, aim.elsewhere());
        });
    }
}
