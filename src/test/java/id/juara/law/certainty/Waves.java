package id.juara.law.certainty;

import id.juara.law.calibration.Advice;
import id.juara.law.calibration.Estimates;
import id.juara.law.calibration.MadeUp.Round;
import id.juara.law.certainty.ExtraWish.Reader;
import id.juara.law.proof.Seed;
import id.juara.law.rules.PointsRule.Method;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** A made-up round that gets its extra readings in waves: read, fit, plan, read again. */
final class Waves {
    static final Seed SEED = Seed.ofHex("00112233445566778899aabbccddeeff");

    private Waves() {}

    static Estimates estimates(Round round) {
        return Advice.of(Method.CALIBRATED, round.readings(), true).estimates();
    }

    static ExtraReadings plan(Round round, int seats, int budget, int mostAdded) {
        var advice = Advice.of(Method.CALIBRATED, round.readings(), true);
        var model = advice.model().orElseThrow();
        var readings = round.readings();
        var piles = readings.piles();
        var severity = IntStream.range(0, piles.length)
                .mapToDouble(j -> model.judgeError(j) * model.judgeError(j))
                .average()
                .orElseThrow();
        var readers = IntStream.range(0, piles.length)
                .mapToObj(j -> new Reader(readings.judges().get(j), piles[j], Optional.empty(), Optional.empty()))
                .toList();
        return ExtraReadings.plan(
                advice.estimates(),
                seats,
                severity,
                new ExtraWish(budget, ExtraWish.MOST_EACH, mostAdded, readers, (s, j) -> false, SEED));
    }

    /** Spends a budget in so many waves. */
    static void read(Round round, int seats, int budget, int waves) {
        for (var wave = 0; wave < waves; wave++) {
            var share = budget * (wave + 1) / waves - budget * wave / waves;
            plan(round, seats, share, 1)
                    .readings()
                    .forEach(extra -> round.read(number(extra.submission()), number(extra.judge())));
        }
    }

    /** Spends it on submissions by chance. */
    static void readAnywhere(Round round, int budget) {
        new Random(1)
                .ints(0, round.quality.length)
                .distinct()
                .limit(budget)
                .forEach(i -> round.read(i, round.leastLoaded(i)));
    }

    static int hits(Round round, int seats) {
        return round.hits(estimates(round).values(), seats);
    }

    static double expectedHits(Round round, int seats) {
        return Certainty.closedForm(estimates(round), seats).expectedHits();
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }
}
