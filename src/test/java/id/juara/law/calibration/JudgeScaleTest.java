package id.juara.law.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.juara.law.crossed.Reading;
import id.juara.law.crossed.Readings;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A judge's spread is corrected as far as his pile bears, and not where judges are alike. */
class JudgeScaleTest {
    private static final double[] VARIANCE = {.8, 1.1, 2.6, .35, 1.7, .95, 4.2, .61};
    private static final double[] FREEDOM = {4, 9, 5, 11, 7, 3, 6, 8};

    /** Worked out with SciPy 1.17's polygamma and root search. */
    @Test
    void variancesAreModeratedAsLimmaDoes() {
        var known = new double[] {
            1.1262940195702933, 1.183565608563286, 1.7180633246293695, 0.7760992502614399,
            1.4457417351391564, 1.1876260232186338, 2.387525839064224, 0.9662930375429967
        };

        var moderated = ModeratedVariance.of(VARIANCE, FREEDOM);

        assertThat(moderated.freedom() / 9.657242114921473).isCloseTo(1, within(1e-12));
        assertThat(moderated.prior() / 1.2614439995282913).isCloseTo(1, within(1e-12));
        for (var j = 0; j < known.length; j++) {
            assertThat(moderated.of(VARIANCE[j], FREEDOM[j]) / known[j]).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void variancesThatDifferByNoMoreThanChanceBecomeOne() {
        var moderated = ModeratedVariance.of(new double[] {1, 1.1, .9}, new double[] {5, 5, 5});

        assertThat(moderated.freedom()).isInfinite();
        assertThat(moderated.of(1.1, 5)).isCloseTo(1, within(1e-15));
    }

    @Test
    void aJudgeWithoutSpreadHasNoSayInWhatIsUsual() {
        var variance = Arrays.copyOf(VARIANCE, 9);
        var freedom = Arrays.copyOf(FREEDOM, 9);
        freedom[8] = 6;

        assertThat(ModeratedVariance.of(variance, freedom)).isEqualTo(ModeratedVariance.of(VARIANCE, FREEDOM));
    }

    @Test
    void whereJudgesSpreadAlikeNotAMarkIsChanged() {
        var readings = MadeUp.field(400, 40, 3).draw(1).readings();

        var scale = JudgeScale.of(readings);

        assertThat(IntStream.range(0, 40).mapToDouble(scale::stretch).toArray()).containsOnly(1);
        assertThat(scale.applied(readings).totals()).containsExactly(readings.totals());
    }

    @Test
    void aJudgeWhoSpreadsWideIsDrawnInAndKeepsHisMean() {
        var round = MadeUp.field(400, 20, 3).draw(2);
        var wide = round.told.stream()
                .map(one -> one.judge().equals(MadeUp.Round.judge(3))
                        ? new Reading(one.submission(), one.judge(), 10 + 4 * one.total())
                        : one)
                .toList();
        var readings = Readings.of(wide);

        var scale = JudgeScale.of(readings);
        var after = JudgeScale.of(scale.applied(readings));

        assertThat(scale.stretch(3)).isBetween(.25, .4);
        assertThat(after.mean(3)).isCloseTo(scale.mean(3), within(1e-9));
    }

    @Test
    void oneWhoGivesAllTheSameStaysWhereHeIs() {
        var readings = Readings.of(List.of(
                new Reading("a", "flat", 5),
                new Reading("b", "flat", 5),
                new Reading("c", "once", 8),
                new Reading("a", "x", 1),
                new Reading("b", "x", 9),
                new Reading("a", "y", 4),
                new Reading("b", "y", 4.1)));

        var scaled = JudgeScale.of(readings).applied(readings);

        assertThat(scaled.totals()).doesNotContain(Double.NaN);
        assertThat(scaled.total(readings.start(0))).isEqualTo(5);
        assertThat(scaled.total(readings.start(2))).isEqualTo(8);
    }
}
