package id.juara.law.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.law.calibration.Advice;
import id.juara.law.calibration.MadeUp;
import id.juara.law.calibration.MadeUp.Round;
import id.juara.law.certainty.ExtraReadings.Extra;
import id.juara.law.certainty.ExtraWish.Reader;
import id.juara.law.rules.PointsRule.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where a few more readings tell most. */
class ExtraReadingsTest {

    @Test
    void extraReadingsGoToSubmissionsNearTheLine() {
        var round = MadeUp.field(1_000, 40, 3).draw(1);
        var certainty = Certainty.closedForm(Waves.estimates(round), 50);

        var plan = Waves.plan(round, 50, 60, 1);

        assertThat(plan.readings()).hasSize(60);
        assertThat(plan.readings()).extracting(Extra::submission).doesNotHaveDuplicates();
        assertThat(plan.readings()).allSatisfy(extra -> assertThat(certainty.chance(number(extra.submission())))
                .isBetween(.05, .95));
        assertThat(plan.readings()).isSortedAccordingTo((a, b) -> Double.compare(b.worth(), a.worth()));
    }

    @Test
    void nobodyReadsWhatHeHasReadAndLoadsStayEven() {
        var round = MadeUp.field(400, 20, 3).draw(2);

        var plan = Waves.plan(round, 40, 80, 2);

        assertThat(plan.readings())
                .allSatisfy(extra -> assertThat(round.hasRead(number(extra.submission()), judge(extra.judge())))
                        .isFalse());
        assertThat(new HashSet<>(plan.readings().stream()
                        .map(extra -> extra.submission() + extra.judge())
                        .toList()))
                .hasSize(80);
        var loads = IntStream.range(0, 20)
                .map(j -> (int) plan.readings().stream()
                        .filter(extra -> judge(extra.judge()) == j)
                        .count())
                .summaryStatistics();
        assertThat(loads.getMax() - loads.getMin()).isLessThanOrEqualTo(2);
    }

    @Test
    void barsAndLimitsHoldAndWhoIsLeftWithoutAReaderIsNamed() {
        var round = MadeUp.field(60, 6, 3).draw(3);
        var readers = List.of(
                new Reader(Round.judge(0), 30, Optional.of(31), Optional.empty()),
                new Reader(Round.judge(1), 30, Optional.of(200), Optional.empty()));
        var wish = new ExtraWish(60, 8, 1, readers, (s, j) -> j.equals(Round.judge(1)), Waves.SEED);

        var plan = ExtraReadings.plan(Waves.estimates(round), 10, .01, wish);

        assertThat(plan.readings()).extracting(Extra::judge).containsExactly(Round.judge(0));
        assertThat(plan.withoutReader())
                .isNotEmpty()
                .doesNotContain(plan.readings().get(0).submission());
    }

    @Test
    void judgesFromOtherStrataGoFirst() {
        var round = MadeUp.field(900, 60, 3).strata(.3, .5).draw(4);
        var readers = IntStream.range(0, 60)
                .mapToObj(j -> new Reader(
                        Round.judge(j), j % 30 == 0 ? 0 : 50, Optional.empty(), Optional.of("stratum " + j % 30)))
                .toList();
        var wish = new ExtraWish(40, 8, 1, readers, (s, j) -> false, Waves.SEED);

        var plan = ExtraReadings.plan(Waves.estimates(round), 30, .01, wish);

        assertThat(plan.readings()).hasSize(40);
        assertThat(plan.readings()).noneMatch(extra -> number(extra.submission()) % 30 == judge(extra.judge()) % 30);
    }

    @Test
    void theCapCountsTheReadingsThatASubmissionHas() {
        var round = MadeUp.field(200, 20, 3).draw(5);
        var readers = IntStream.range(0, 20)
                .mapToObj(j -> new Reader(Round.judge(j), 15, Optional.empty(), Optional.empty()))
                .toList();

        var plan = ExtraReadings.plan(
                Waves.estimates(round), 40, .01, new ExtraWish(1_000, 5, 9, readers, (s, j) -> false, Waves.SEED));

        assertThat(plan.readings()).hasSizeLessThanOrEqualTo(400);
        assertThat(plan.readings().stream().map(Extra::submission)).allSatisfy(id -> assertThat(plan.readings().stream()
                        .filter(extra -> extra.submission().equals(id)))
                .hasSizeLessThanOrEqualTo(2));
    }

    @Test
    void theGainThatIsForetoldComesTrue() {
        var foretold = 0.0;
        var seen = 0.0;
        for (var seed = 0; seed < 4; seed++) {
            var round = MadeUp.field(1_000, 40, 3).draw(20 + seed);
            var plan = Waves.plan(round, 50, 150, 1);
            foretold += plan.gain() / 4;
            plan.readings().forEach(extra -> round.read(number(extra.submission()), judge(extra.judge())));
            seen += (Certainty.closedForm(Waves.estimates(round), 50).expectedHits() - plan.hits()) / 4;
        }

        assertThat(foretold).isGreaterThan(1.5);
        assertThat(seen).isBetween(foretold - 1, foretold + 1);
    }

    @Test
    void noPlanForetellsALossHoweverSmallTheField() {
        var readers = IntStream.range(0, 6)
                .mapToObj(j -> new Reader(Round.judge(j), 4, Optional.empty(), Optional.empty()))
                .toList();
        var wish = new ExtraWish(4, 8, 1, readers, (s, j) -> false, Waves.SEED);

        assertThat(IntStream.range(0, 60)
                        .mapToObj(seed -> MadeUp.field(12, 6, 2).draw(seed).readings())
                        .map(readings ->
                                Advice.of(Method.CROSSED, readings, true).estimates())
                        .map(estimates -> ExtraReadings.plan(estimates, 4, .01, wish)))
                .allSatisfy(plan -> assertThat(plan.gain()).isNotNegative())
                .anySatisfy(plan -> assertThat(plan.gain()).isPositive());
    }

    @Test
    void noBudgetChangesNothingAndAWaveThatGainedLittleWasTheLast() {
        var round = MadeUp.field(200, 20, 3).draw(6);

        var plan = Waves.plan(round, 10, 0, 1);

        assertThat(plan.readings()).isEmpty();
        assertThat(plan.gain()).isZero();
        assertThat(ExtraReadings.worthAnotherWave(50, 53, 100)).isTrue();
        assertThat(ExtraReadings.worthAnotherWave(50, 51, 100)).isFalse();
        assertThat(ExtraReadings.worthAnotherWave(50, 50, 0)).isFalse();
    }

    /** By the hits expected, which come true (as the simulations show) and vary less than those found in one round. */
    @Test
    void threeWavesAtTheLineFindMoreThanTheSameReadingsSpreadEvenly() {
        var waves = MadeUp.field(3_054, 120, 3).draw(500);
        var even = MadeUp.field(3_054, 120, 3).draw(500);

        Waves.read(waves, 100, 916, 3);
        Waves.readAnywhere(even, 916);

        assertThat(Waves.expectedHits(waves, 100)).isGreaterThan(Waves.expectedHits(even, 100) + 7);
    }

    private static int number(String submission) {
        return Integer.parseInt(submission.substring(1));
    }

    private static int judge(String judge) {
        return Integer.parseInt(judge.substring(1));
    }
}
