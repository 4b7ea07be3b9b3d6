package id.juara.law.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.law.FiguresPage;
import id.juara.law.calibration.Estimates;
import id.juara.law.calibration.MadeUp;
import id.juara.law.calibration.Normal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whether probabilities and intervals come true, and what extra readings find, over many made-up rounds. */
@Tag("simulation")
class CertaintySimulationTest {
    private static final int TOP = 100;

    @Test
    void whatIsSaidToHappenNineTimesInTenDoes() {
        var page = FiguresPage.section(
                "Intervals and probabilities: 3,054 submissions, 120 judges, variances estimated each time",
                "readings each, rounds",
                "90 % intervals hold the truth",
                "the same among the top 200",
                "90 % intervals of places",
                "expected of the 100",
                "found",
                "surely in",
                "undecided");
        var soft = new SoftAssertions();
        var bins = new double[10][3]; // said, came true, counted
        for (var readings : List.of(2, 3, 5)) {
            var found = new Found();
            for (var seed = 0; seed < 70; seed++) {
                found.add(MadeUp.field(3_054, 120, readings).draw(7_000 + seed), seed, bins);
            }
            page.row(
                    readings + ", " + found.rounds,
                    share(found.held[0], found.held[1]),
                    share(found.heldTop[0], found.heldTop[1]),
                    share(found.places[0], found.places[1]),
                    found.expected / found.rounds,
                    found.hits / found.rounds,
                    found.in / found.rounds,
                    found.undecided / found.rounds);
            soft.assertThat(100 * found.held[0] / found.held[1]).isBetween(88.0, 92.0);
            soft.assertThat(100 * found.heldTop[0] / found.heldTop[1]).isBetween(88.0, 92.0);
            soft.assertThat(100 * found.places[0] / found.places[1]).isBetween(88.0, 92.0);
            soft.assertThat(found.hits / found.rounds)
                    .isBetween(found.expected / found.rounds - 2, found.expected / found.rounds + 2);
        }
        page.write();
        var chances = FiguresPage.section(
                "Of submissions said to belong in the top 100 with a probability of",
                "probability",
                "so many did",
                "of how many");
        for (var bin : bins) {
            var said = bin[0] / bin[2];
            var error = Math.sqrt(said * (1 - said) / bin[2]);
            chances.row(share(bin[0], bin[2]), share(bin[1], bin[2]), (int) bin[2]);
            soft.assertThat(bin[1] / bin[2])
                    .as("said " + said)
                    .isBetween(said - 3 * error - .005, said + 3 * error + .005);
        }
        chances.write();
        soft.assertAll();
    }

    @Test
    void extraReadingsAtTheLineFindFarMoreThanAnywhere() {
        var page = FiguresPage.section(
                "Recovered of the truly best 100 after 10 % more readings (3 each before)",
                "how they are spent", "found");
        var seeds = 24;
        var found = new double[4];
        for (var seed = 0; seed < seeds; seed++) {
            for (var way = 0; way < found.length; way++) {
                var round = MadeUp.field(3_054, 120, 3).draw(9_000 + seed);
                switch (way) {
                    case 1 -> Waves.readAnywhere(round, 916);
                    case 2 -> Waves.read(round, TOP, 916, 3);
                    case 3 -> Waves.read(round, TOP, 916, 6);
                    default -> {} // none
                }
                found[way] += Waves.hits(round, TOP);
            }
        }
        page.row("not at all", found[0] / seeds);
        page.row("anywhere", found[1] / seeds);
        page.row("at the line, 3 waves", found[2] / seeds);
        page.row("at the line, 6 waves", found[3] / seeds);
        page.write();

        assertThat(found[2] / seeds).isGreaterThanOrEqualTo(64).isGreaterThanOrEqualTo(found[1] / seeds + 7);
        assertThat(found[3] / seeds).isGreaterThanOrEqualTo(64);
    }

    private static final class Found {
        private final double[] held = new double[2];
        private final double[] heldTop = new double[2];
        private final double[] places = new double[2];
        private double expected;
        private double hits;
        private double in;
        private double undecided;
        private int rounds;

        void add(MadeUp.Round round, long seed, double[][] bins) {
            var estimates = Waves.estimates(round);
            var certainty = Certainty.drawn(estimates, TOP, 1_000, seed);
            var closed = Certainty.closedForm(estimates, TOP);
            var truth = truePlaces(round.quality);
            var between = certainty.places(.9);
            var top = topOf(estimates, 200);
            var off = mean(estimates.values()) - mean(round.quality);
            for (var i = 0; i < truth.length; i++) {
                var within = Math.abs(estimates.value(i) - off - round.quality[i])
                        <= Normal.quantile(.95) * estimates.error(i);
                count(held, within);
                count(places, between.best(i) <= truth[i] && truth[i] <= between.worst(i));
                if (top[i]) {
                    count(heldTop, within);
                }
                var bin = bins[Math.min(9, (int) (10 * closed.chance(i)))];
                bin[0] += closed.chance(i);
                bin[1] += truth[i] <= TOP ? 1 : 0;
                bin[2]++;
            }
            expected += closed.expectedHits();
            hits += round.hits(estimates.values(), TOP);
            in += closed.count(Band.IN);
            undecided += closed.count(Band.UNDECIDED);
            rounds++;
        }
    }

    private static void count(double[] figures, boolean holds) {
        figures[0] += holds ? 1 : 0;
        figures[1]++;
    }

    private static double mean(double[] figures) {
        return Arrays.stream(figures).average().orElseThrow();
    }

    private static boolean[] topOf(Estimates estimates, int top) {
        var least = Arrays.stream(estimates.values()).sorted().toArray()[estimates.values().length - top];
        var isTop = new boolean[estimates.values().length];
        IntStream.range(0, isTop.length).forEach(i -> isTop[i] = estimates.value(i) >= least);
        return isTop;
    }

    private static int[] truePlaces(double[] quality) {
        var sorted = quality.clone();
        Arrays.sort(sorted);
        return Arrays.stream(quality)
                .mapToInt(one -> quality.length - Arrays.binarySearch(sorted, one))
                .toArray();
    }

    private static String share(double part, double whole) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * part / whole);
    }
}
