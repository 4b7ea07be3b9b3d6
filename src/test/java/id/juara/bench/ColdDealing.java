package id.juara.bench;

import id.juara.law.allocation.OptimalAllocation;
import id.juara.law.allocation.Pair;
import id.juara.law.allocation.Terms;
import id.juara.law.allocation.Wish;
import id.juara.law.linkage.DesignLimits;
import id.juara.law.proof.Digest;
import id.juara.law.proof.Seed;
import id.juara.law.rules.Round.Conflicts;
import id.juara.law.rules.Round.Conflicts.OwnRegion;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A season dealt once in a fresh process, the native solver's loading included: 3,054 submissions, a cost for every pair. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgs = "-Xmx1500m")
@Measurement(iterations = 1)
@State(Scope.Benchmark)
public class ColdDealing {
    private static final int SUBMISSIONS = 3_054;
    private static final int JUDGES = 120;

    private Wish plain;
    private Wish linked;

    @Setup
    public void wish() {
        plain = wish(Terms.PLAIN);
        linked = wish(new Terms(new BigDecimal("0.5"), Optional.of(DesignLimits.USUAL)));
    }

    @Benchmark
    public long dealtAtTheOptimum() {
        return new OptimalAllocation().deal(plain).cost();
    }

    @Benchmark
    public long dealtByChanceAndLinked() {
        return new OptimalAllocation().deal(linked).cost();
    }

    private static Wish wish(Terms terms) {
        var random = new Random(2017);
        var costs = new HashMap<Pair, Long>();
        for (var s = 0; s < SUBMISSIONS; s++) {
            for (var j = 0; j < JUDGES; j++) {
                costs.put(new Pair("s" + s, "j" + j), (long) random.nextInt(1_000));
            }
        }
        return new Wish(
                IntStream.range(0, SUBMISSIONS)
                        .mapToObj(s -> new Wish.Submission(
                                "s" + s,
                                Digest.ofText("s" + s).hex(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(3)))
                        .toList(),
                IntStream.range(0, JUDGES)
                        .mapToObj(j -> new Wish.Judge(
                                "j" + j,
                                Digest.ofText("j" + j).hex(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                        .toList(),
                new Conflicts(OwnRegion.ALLOWED, 100),
                Optional.of(costs),
                Set.of(),
                Set.of(),
                terms,
                Seed.of(Digest.ofText("bench").bytes()));
    }
}
