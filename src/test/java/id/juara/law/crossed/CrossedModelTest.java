package id.juara.law.crossed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.juara.law.calibration.MadeUp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Strict and lenient judges are told apart as R's lme4 tells them. */
class CrossedModelTest {
    private static final Lme4 LME4 = new Lme4();

    @Test
    void theVariancesAreThoseOfLme4() {
        var model = CrossedModel.of(Readings.of(LME4.readings));

        assertThat(relative(model.variances().submission(), LME4.variances.submission()))
                .isLessThan(1e-5);
        assertThat(relative(model.variances().judge(), LME4.variances.judge())).isLessThan(1e-5);
        assertThat(relative(model.variances().residual(), LME4.variances.residual()))
                .isLessThan(1e-5);
        assertThat(model.criterion().orElseThrow()).isCloseTo(LME4.criterion, within(1e-6));
        assertThat(model.mean()).isCloseTo(LME4.mean, within(1e-6));
    }

    @Test
    void everyPredictionIsThatOfLme4() {
        var readings = Readings.of(LME4.readings);

        var model = CrossedModel.of(readings);

        for (var i = 0; i < readings.submissions().size(); i++) {
            var told = LME4.submissions.get(readings.submissions().get(i));
            assertThat(model.submission(i)).isCloseTo(told[0], within(1e-6));
        }
        for (var j = 0; j < readings.judges().size(); j++) {
            assertThat(model.judge(j))
                    .isCloseTo(LME4.judges.get(readings.judges().get(j))[0], within(1e-6));
        }
    }

    @Test
    void givenLme4sVariancesPredictionsAndTheirErrorsAreLme4sToNineDigits() {
        var readings = Readings.of(LME4.readings);

        var model = CrossedModel.given(readings, LME4.variances);

        for (var i = 0; i < readings.submissions().size(); i++) {
            var told = LME4.submissions.get(readings.submissions().get(i));
            assertThat(model.submission(i)).isCloseTo(told[0], within(1e-9));
            assertThat(model.submissionErrorGivenMean(i)).isCloseTo(told[1], within(1e-9));
        }
        for (var j = 0; j < readings.judges().size(); j++) {
            var told = LME4.judges.get(readings.judges().get(j));
            assertThat(model.judge(j)).isCloseTo(told[0], within(1e-9));
            assertThat(model.judgeErrorGivenMean(j)).isCloseTo(told[1], within(1e-9));
            assertThat(model.judgeError(j)).isGreaterThan(model.judgeErrorGivenMean(j));
        }
    }

    @Test
    void submissionsAndJudgesMayChangePlaces() {
        var round = MadeUp.field(60, 25, 4).draw(1).told;
        var turned = round.stream()
                .map(one -> new Reading(one.judge(), one.submission(), one.total()))
                .toList();

        var model = CrossedModel.of(Readings.of(round));
        var other = CrossedModel.of(Readings.of(turned));

        assertThat(other.variances().judge()).isCloseTo(model.variances().submission(), within(1e-9));
        for (var i = 0; i < 60; i++) {
            assertThat(other.judge(i)).isCloseTo(model.submission(i), within(1e-9));
            assertThat(other.judgeError(i)).isCloseTo(model.submissionError(i), within(1e-9));
        }
        for (var j = 0; j < 25; j++) {
            assertThat(other.submission(j)).isCloseTo(model.judge(j), within(1e-9));
            assertThat(other.submissionErrorGivenMean(j)).isCloseTo(model.judgeErrorGivenMean(j), within(1e-9));
        }
    }

    @Test
    void theOrderInWhichReadingsAreToldNeverMatters() {
        var model = CrossedModel.of(Readings.of(LME4.readings));

        var other = CrossedModel.of(Readings.of(LME4.shuffled(7)));

        assertThat(other.variances()).isEqualTo(model.variances());
        assertThat(IntStream.range(0, 3_054).mapToDouble(other::submission).toArray())
                .containsExactly(
                        IntStream.range(0, 3_054).mapToDouble(model::submission).toArray());
    }

    @Test
    void newNamesForJudgesAndSubmissionsChangeNoEffect() {
        var round = MadeUp.field(60, 12, 3).draw(2).told;
        var renamed = round.stream()
                .map(one -> new Reading(reversed(one.submission()), reversed(one.judge()), one.total()))
                .toList();

        var readings = Readings.of(round);
        var model = CrossedModel.of(readings);
        var others = Readings.of(renamed);
        var other = CrossedModel.of(others);

        assertThat(other.variances().judge()).isCloseTo(model.variances().judge(), within(1e-9));
        for (var i = 0; i < 60; i++) {
            var same =
                    others.submissions().indexOf(reversed(readings.submissions().get(i)));
            assertThat(other.submission(same)).isCloseTo(model.submission(i), within(1e-9));
        }
    }

    @Test
    void moreOrLessForEverybodyMovesTheMeanAlone() {
        var round = MadeUp.field(60, 12, 3).draw(3).told;
        var raised = round.stream()
                .map(one -> new Reading(one.submission(), one.judge(), 1_000 + 10 * one.total()))
                .toList();

        var model = CrossedModel.of(Readings.of(round));
        var other = CrossedModel.of(Readings.of(raised));

        assertThat(other.mean()).isCloseTo(1_000 + 10 * model.mean(), within(1e-7));
        assertThat(other.variances().submission())
                .isCloseTo(100 * model.variances().submission(), within(1e-6));
        for (var i = 0; i < 60; i++) {
            assertThat(other.submission(i)).isCloseTo(10 * model.submission(i), within(1e-7));
        }
    }

    @Test
    void whereJudgesAreAlikeSeverityIsNought() {
        var alike = new ArrayList<Reading>();
        var random = new Random(11);
        for (var pair = 0; pair < 20; pair++) {
            var noise = random.nextGaussian() / 2;
            for (var i = 2 * pair; i < 2 * pair + 2; i++) {
                var quality = random.nextGaussian();
                for (var j = 0; j < 4; j++) { // too high in one of the pair is too low in the other
                    alike.add(new Reading("s" + i, "j" + j, quality + ((i + j) % 2 == 0 ? noise : -noise)));
                }
            }
        }

        var model = CrossedModel.of(Readings.of(alike));

        assertThat(model.variances().judge()).isZero();
        assertThat(IntStream.range(0, 4).mapToDouble(model::judge).toArray()).containsOnly(0);
        assertThat(IntStream.range(0, 4).mapToDouble(model::judgeError).toArray())
                .containsOnly(0);
        assertThat(model.variances().submission()).isPositive();
    }

    @Test
    void whereNothingVariesEveryEffectIsNought() {
        var equal = List.of(new Reading("a", "x", 7), new Reading("a", "y", 7), new Reading("b", "x", 7));

        var model = CrossedModel.of(Readings.of(equal));

        assertThat(model.variances()).isEqualTo(new Variances(0, 0, 0));
        assertThat(model.mean()).isEqualTo(7);
        assertThat(model.submission(0)).isZero();
        assertThat(model.criterion()).isEmpty();
    }

    @Test
    void aSingleReadingAndOneReadingEachGiveFiniteFigures() {
        var single = CrossedModel.of(Readings.of(List.of(new Reading("a", "x", 7))));
        var apart = CrossedModel.of(
                Readings.of(List.of(new Reading("a", "x", 7), new Reading("b", "y", 5), new Reading("c", "z", 6.5))));

        assertThat(single.mean()).isEqualTo(7);
        assertThat(apart.submission(0)).isFinite();
        assertThat(apart.judgeError(0)).isFinite();
    }

    @Test
    void byConjugateGradientsTheEffectsAreThoseOfTheWholeEquations() {
        var readings = MadeUp.field(900, 150, 4).strata(.4, .2).draw(4).readings();

        stepwiseAsWhole(readings, .8, .4, .2);
        stepwiseAsWhole(readings.withoutStrata(), .8, .4);
    }

    private static void stepwiseAsWhole(Readings readings, double... ratio) {
        var design = Design.crossed(readings);

        var whole = new DenseEquations(design, ratio).solve(readings.totals());
        var stepwise = new IterativeEquations(design, ratio).solve(readings.totals());

        assertThat(stepwise.mean()).isCloseTo(whole.mean(), within(1e-8));
        for (var f = 0; f < ratio.length; f++) {
            assertThat(stepwise.level()[f]).containsExactly(whole.level()[f], within(1e-8));
        }
    }

    /** Given the mean, and in a field dealt at random: there the diagonal tells nearly all. */
    @Test
    void byConjugateGradientsVariancesComeNearThoseOfTheWholeEquations() {
        var readings = MadeUp.field(2_000, 400, 4).draw(4).readings();
        var design = Design.crossed(readings);
        var whole = new DenseEquations(design, new double[] {.8, .4});
        var stepwise = new IterativeEquations(design, new double[] {.8, .4});

        for (var level = 0; level < 400; level++) {
            for (var factor = 0; factor < 2; factor++) {
                assertThat(stepwise.variance(factor, true, level) / whole.variance(factor, true, level))
                        .isCloseTo(1, within(.03));
            }
        }
    }

    @Test
    void theVarianceOfAPanelsSeverityFollowsFromTheDraws() {
        panelsSeverityFollowsFromTheDraws(MadeUp.field(40, 8, 3).draw(5).readings());
    }

    @Test
    void alsoWhereThereAreMoreJudgesThanSubmissions() {
        panelsSeverityFollowsFromTheDraws(
                MadeUp.field(20, 45, 9).strata(.4, .5).draw(5).readings());
    }

    private static void panelsSeverityFollowsFromTheDraws(Readings readings) {
        var model = CrossedModel.of(readings);
        var random = new Random(6);
        var squares = 0.0;
        var draws = 20_000;

        for (var d = 0; d < draws; d++) {
            var drawn = model.deviations(Factor.Effect.JUDGE, random::nextGaussian);
            var mean = 0.0;
            for (var r = readings.start(0); r < readings.start(1); r++) {
                mean += drawn[readings.judge(r)] / readings.readings(0);
            }
            squares += mean * mean / draws;
        }

        assertThat(squares / model.severityVariance(0)).isCloseTo(1, within(.04));
    }

    @Test
    void theMomentsComeNearTheTruth() {
        var readings =
                MadeUp.field(3_000, 120, 3).severity(.8).strata(.5, .3).draw(8).readings();

        var variances = Moments.of(Design.crossed(readings), readings.totals());

        assertThat(variances.submission()).isCloseTo(.75, within(.1));
        assertThat(variances.judge()).isCloseTo(.64, within(.2));
        assertThat(variances.stratum()).isCloseTo(.25, within(.15));
        assertThat(variances.residual()).isCloseTo(1, within(.1));
    }

    @Test
    void readingsWithoutAFigureAreRefused() {
        assertThatThrownBy(() -> new Reading("a", "x", Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Readings.of(List.of(), Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static double relative(double told, double known) {
        return Math.abs(told / known - 1);
    }

    private static String reversed(String id) {
        return new StringBuilder(id).reverse().toString();
    }
}
