package id.juara.law.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.juara.law.calibration.Advice;
import id.juara.law.calibration.MadeUp;
import id.juara.law.reliability.Coefficient.Note;
import id.juara.law.reliability.KrippendorffAlpha.Metric;
import id.juara.law.rules.PointsRule.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Coefficients of agreement, to the digits in which they were published, and undefined where nothing can be told. */
class AgreementTest {
    /** Shrout and Fleiss (1979), table 2. */
    private static final double[][] SHROUT_FLEISS = {
        {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
    };

    /** Krippendorff (2011), the example with missing marks, by unit. */
    private static final List<double[]> KRIPPENDORFF = List.of(
            new double[] {1, 1, 1},
            new double[] {2, 2, 3, 2},
            new double[] {3, 3, 3, 3},
            new double[] {3, 3, 3, 3},
            new double[] {2, 2, 2, 2},
            new double[] {1, 2, 3, 4},
            new double[] {4, 4, 4, 4},
            new double[] {1, 1, 2, 1},
            new double[] {2, 2, 2, 2},
            new double[] {5, 5, 5},
            new double[] {1, 1},
            new double[] {3});

    private static final double[] KNOWN = {
        203.56527777777785, 19.140277777777776, 2.6472222222222217, 0, 1.4472222222222217, 0, 2.361111111111111
    };

    @Test
    void intraclassCorrelationsAreThoseOfShroutAndFleiss() {
        var icc = IntraclassCorrelation.of(SHROUT_FLEISS);

        assertThat(value(icc.oneWaySingle())).isCloseTo(.1657, within(5e-5));
        assertThat(value(icc.twoWaySingle())).isCloseTo(.2898, within(5e-5));
        assertThat(value(icc.fixedSingle())).isCloseTo(.7148, within(5e-5));
        assertThat(value(icc.oneWayMean())).isCloseTo(.4428, within(5e-5));
        assertThat(value(icc.twoWayMean())).isCloseTo(.6201, within(5e-5));
        assertThat(value(icc.fixedMean())).isCloseTo(.9093, within(5e-5));
    }

    @Test
    void theOneWayCorrelationNeedsNoCompleteTable() {
        var complete = IntraclassCorrelation.oneWay(List.of(SHROUT_FLEISS));
        var ragged = IntraclassCorrelation.oneWay(
                List.of(new double[] {9, 8}, new double[] {2}, new double[] {}, new double[] {5, 6, 5}));

        assertThat(value(complete.single())).isCloseTo(.1657, within(5e-5));
        assertThat(value(complete.low())).isCloseTo(-.1329, within(5e-5)); // psych::ICC prints -0.13 to 0.72
        assertThat(value(complete.high())).isCloseTo(.7226, within(5e-5));
        assertThat(complete.low().note()).contains(Note.BELOW_CHANCE);
        assertThat(value(ragged.single())).isBetween(.9, 1.0);
    }

    @ParameterizedTest
    @CsvSource({"NOMINAL, .7434", "ORDINAL, .8154", "INTERVAL, .8491", "RATIO, .7974"})
    void alphaIsKrippendorffs(Metric metric, double published) {
        assertThat(value(KrippendorffAlpha.of(KRIPPENDORFF, metric))).isCloseTo(published, within(5e-5));
    }

    /** Three judges rank six submissions: by hand. */
    @Test
    void agreementOnAnOrderIsKendalls() {
        double[][] ranks = {{1, 2, 6}, {6, 5, 3}, {3, 6, 2}, {2, 1, 5}, {5, 4, 4}, {4, 3, 1}};

        var w = KendallW.of(ranks);

        // sums 9, 14, 11, 8, 13, 8 around 10.5: S = 33.5, W = 12 · 33.5 / (9 · 210)
        assertThat(value(w.agreement())).isCloseTo(12 * 33.5 / (9 * 210), within(1e-12));
        assertThat(w.chance().orElseThrow()).isBetween(.6, .9);
    }

    @Test
    void tiesAreTakenOffKendallsMeasure() {
        double[][] tied = {{1, 1}, {1, 1}, {3, 3}, {4, 4}};

        assertThat(value(KendallW.of(tied).agreement())).isCloseTo(1, within(1e-12));
    }

    @Test
    void equalMarksTellNothing() {
        double[][] equal = {{7, 7}, {7, 7}, {7, 7}};

        var icc = IntraclassCorrelation.of(equal);

        assertThat(List.of(icc.oneWaySingle(), icc.twoWayMean(), icc.fixedMean(), icc.oneWayMean()))
                .containsOnly(Coefficient.undefined(Note.NO_VARIATION));
        assertThat(KrippendorffAlpha.of(List.of(equal), Metric.ORDINAL))
                .isEqualTo(Coefficient.undefined(Note.NO_VARIATION));
        assertThat(KendallW.of(equal).agreement()).isEqualTo(Coefficient.undefined(Note.NO_VARIATION));
        assertThat(KendallW.of(equal).chance()).isEmpty();
        assertThat(IntraclassCorrelation.oneWay(List.of(equal)).single().note()).contains(Note.NO_VARIATION);
    }

    @Test
    void equalMarksWithDecimalsTellNothingEither() {
        double[][] equal = {{7.1, 7.1, 7.1}, {7.1, 7.1, 7.1}, {7.1, 7.1, 7.1}};

        assertThat(IntraclassCorrelation.of(equal).fixedSingle().note()).contains(Note.NO_VARIATION);
    }

    @Test
    void oneJudgeOneSubmissionOrSingleReadingsAreTooFew() {
        assertThat(IntraclassCorrelation.of(new double[][] {{1}, {2}})
                        .fixedMean()
                        .note())
                .contains(Note.TOO_FEW);
        assertThat(IntraclassCorrelation.of(new double[][] {{1, 2}}).fixedMean().note())
                .contains(Note.TOO_FEW);
        assertThat(IntraclassCorrelation.of(new double[][] {}).fixedMean().note())
                .contains(Note.TOO_FEW);
        assertThat(KendallW.of(new double[][] {{1}, {2}}).agreement().note()).contains(Note.TOO_FEW);
        assertThat(KrippendorffAlpha.of(List.of(new double[] {1}, new double[] {4}), Metric.RATIO)
                        .note())
                .contains(Note.TOO_FEW);
        assertThat(IntraclassCorrelation.oneWay(List.of(new double[] {1}, new double[] {2}))
                        .single()
                        .note())
                .contains(Note.TOO_FEW);
        assertThat(Generalizability.of(new double[][][] {{{1, 2}, {2, 3}}})).isEmpty();
    }

    @Test
    void missingMarksAreNotZero() {
        double[][] ragged = {{1, 2}, {3}};

        assertThat(IntraclassCorrelation.of(ragged).oneWaySingle().note()).contains(Note.INCOMPLETE);
        assertThat(KendallW.of(ragged).agreement().note()).contains(Note.INCOMPLETE);
        assertThat(Generalizability.of(new double[][][] {{{1, 2}, {2, 3}}, {{1, 2}, {2}}}))
                .isEmpty();
    }

    @Test
    void disagreementBelowChanceIsToldAsComputed() {
        double[][] opposed = {{1, 9}, {9, 1}, {2, 8}, {8, 2}};

        var icc = IntraclassCorrelation.of(opposed);

        assertThat(value(icc.oneWaySingle())).isNegative();
        assertThat(icc.oneWaySingle().note()).contains(Note.BELOW_CHANCE);
        assertThat(KrippendorffAlpha.of(List.of(opposed), Metric.INTERVAL).note())
                .contains(Note.BELOW_CHANCE);
    }

    /** Mean squares and their solution by another program (NumPy), from the same formula of marks. */
    @Test
    void variationIsToldApartBySubmissionJudgeAndCriterion() {
        var told = Generalizability.of(marks()).orElseThrow();

        assertThat(new double[] {
                    told.submission(),
                    told.judge(),
                    told.criterion(),
                    told.submissionJudge(),
                    told.submissionCriterion(),
                    told.judgeCriterion(),
                    told.rest()
                })
                .containsExactly(KNOWN, within(1e-9));
    }

    @Test
    void moreJudgesMakePointsSurerAndPointsAreLessSureThanTheOrder() {
        var told = Generalizability.of(marks()).orElseThrow();

        assertThat(value(told.ofOrder(9, 4))).isGreaterThan(value(told.ofOrder(3, 4)));
        assertThat(value(told.ofPoints(3, 4))).isLessThan(value(told.ofOrder(3, 4)));
        var relative = told.submissionJudge() / 3 + told.submissionCriterion() / 4 + told.rest() / 12;
        assertThat(value(told.ofOrder(3, 4)))
                .isCloseTo(told.submission() / (told.submission() + relative), within(1e-12));
    }

    @Test
    void aRoundsReliabilityFollowsFromItsVariances() {
        var readings = MadeUp.field(600, 30, 3).draw(1).readings();
        var advice = Advice.of(Method.CROSSED, readings, true);

        var told = Reliability.of(readings, advice);

        assertThat(value(told.single())).isCloseTo(1 / 2.25, within(.06));
        assertThat(value(told.singleCalibrated())).isCloseTo(.5, within(.06));
        assertThat(value(told.published())).isCloseTo(.75, within(.05));
        assertThat(value(told.oneWay().single()))
                .isBetween(value(told.oneWay().low()), value(told.oneWay().high()));
        assertThat(value(told.alpha())).isCloseTo(value(told.oneWay().single()), within(.02));
    }

    @Test
    void withoutAModelWhatRestsOnItIsUndefined() {
        var readings = MadeUp.field(60, 6, 3).draw(1).readings();

        var told = Reliability.of(readings, Advice.of(Method.Z_SCORE, readings, true));

        assertThat(told.single().value()).isEmpty();
        assertThat(told.published().value()).isEmpty();
        assertThat(told.alpha().value()).isPresent();
    }

    @Test
    void theOrderOfSubmissionsNeverMatters() {
        var shuffled = new ArrayList<>(KRIPPENDORFF);
        Collections.shuffle(shuffled, new Random(1));

        assertThat(value(KrippendorffAlpha.of(shuffled, Metric.ORDINAL)))
                .isCloseTo(value(KrippendorffAlpha.of(KRIPPENDORFF, Metric.ORDINAL)), within(1e-12));
    }

    private static double[][][] marks() {
        var marks = new double[5][3][4];
        for (var p = 0; p < 5; p++) {
            for (var j = 0; j < 3; j++) {
                for (var c = 0; c < 4; c++) {
                    marks[p][j][c] =
                            9 * p + 4 * j + c + (p * j) % 3 + (p * c) % 4 + (p * 3 + j * 2 + c * 7 + p * j * c) % 5;
                }
            }
        }
        return marks;
    }

    private static double value(Coefficient coefficient) {
        return coefficient.value().orElseThrow();
    }
}
