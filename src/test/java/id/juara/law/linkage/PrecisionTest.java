package id.juara.law.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrecisionTest {
    private static final int SUBMISSIONS = 3054;
    private static final int JUDGES = 120;

    @Test
    void twoJudgesWhoShareMSubmissionsDifferWithAVarianceOfTwoOverM() {
        var shared = IntStream.range(0, 8).mapToObj(s -> new int[] {0, 1}).toArray(int[][]::new);

        var precision = Precision.of(new JudgeGraph(2, shared));

        assertThat(precision.rms()).isCloseTo(Math.sqrt(2.0 / 8), within(1e-12));
        assertThat(precision.max()).isCloseTo(Math.sqrt(2.0 / 8), within(1e-12));
        assertThat(precision.lambda2()).isCloseTo(8, within(1e-9));
    }

    @Test
    void twoJudgesWhoNeverMeetAreComparedThroughAThird() {
        var chain = new int[][] {{0, 1}, {0, 1}, {1, 2}};

        var precision = Precision.of(new JudgeGraph(3, chain));

        // variances 2/2 and 2/1 of the neighbours; along the chain they add up
        assertThat(precision.max()).isCloseTo(Math.sqrt(3), within(1e-12));
        assertThat(precision.rms()).isCloseTo(Math.sqrt((1 + 2 + 3) / 3.0), within(1e-12));
    }

    @Test
    void aSubmissionThatOneJudgeReadsTellsNothingOfTheOthers() {
        var pair = new int[][] {{0, 1}};
        var withLoners = new int[][] {{0, 1}, {0}, {0}, {1}, {}};

        assertThat(Precision.of(new JudgeGraph(2, withLoners))).isEqualTo(Precision.of(new JudgeGraph(2, pair)));
    }

    @Test
    void whereEverybodyReadsEverythingAllPairsAreAlike() {
        var crossed = Designs.withAnchors(new int[0][], 7, 20);

        var precision = Precision.of(new JudgeGraph(7, crossed));

        assertThat(precision.rms()).isCloseTo(Math.sqrt(2.0 / 20), within(1e-12));
        assertThat(precision.max()).isCloseTo(precision.rms(), within(1e-12));
        assertThat(precision.lambda2()).isCloseTo(20, within(1e-9));
    }

    @Test
    void judgesWithoutAnySharedSubmissionCannotBeCompared() {
        var apart = new JudgeGraph(4, new int[][] {{0, 1}, {2, 3}});

        assertThat(Precision.of(apart))
                .isEqualTo(new Precision(2, 0, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY));
        assertThat(apart.componentOf()).containsExactly(0, 0, 1, 1);
    }

    @Test
    void aJudgeAloneHasNobodyToBeComparedWith() {
        assertThat(Precision.of(new JudgeGraph(1, new int[][] {{0}})))
                .isEqualTo(new Precision(1, Double.POSITIVE_INFINITY, 0, 0));
    }

    @Test
    void aRandomBalancedDealingLinksNearlyAsWellAsCanBe() {
        var precision = of(Designs.balanced(SUBMISSIONS, JUDGES, 3, 1));

        assertThat(precision.lambda2()).isCloseTo(43.0, within(1.0));
        assertThat(precision.rms()).isCloseTo(0.198, within(0.001));
        assertThat(precision.max()).isCloseTo(0.200, within(0.002));
    }

    @Test
    void strataWithAFifthOfTheReadingsCrossingLinkWell() {
        var precision = of(Designs.strata(SUBMISSIONS, JUDGES, 30, 0.20, 2));

        assertThat(precision.components()).isEqualTo(1);
        assertThat(precision.lambda2()).isCloseTo(14.1, within(1.5));
        assertThat(precision.rms()).isCloseTo(0.227, within(0.004));
        assertThat(precision.max()).isCloseTo(0.243, within(0.010));
    }

    @Test
    void strataThatHardlyCrossLinkTooWeakly() {
        var precision = of(Designs.strata(SUBMISSIONS, JUDGES, 30, 0.05, 3));

        assertThat(precision.components()).isEqualTo(1);
        assertThat(precision.lambda2()).isCloseTo(1.9, within(0.7));
        assertThat(precision.rms()).isCloseTo(0.384, within(0.030));
        assertThat(precision.max()).isCloseTo(0.515, within(0.060));
    }

    @Test
    void fixedPanelsWithATenthOfTheReadingsDealtAnewJustLink() {
        var precision = of(Designs.panels(SUBMISSIONS, JUDGES, 0.10, 4));

        assertThat(precision.components()).isEqualTo(1);
        assertThat(precision.lambda2()).isCloseTo(6.0, within(2.0));
        assertThat(precision.rms()).isCloseTo(0.300, within(0.005));
        assertThat(precision.max()).isCloseTo(0.357, within(0.030));
    }

    @Test
    void tenSubmissionsThatAllReadLinkFixedPanels() {
        var precision = of(Designs.withAnchors(Designs.panels(SUBMISSIONS, JUDGES, 0, 5), JUDGES, 10));

        assertThat(precision.components()).isEqualTo(1);
        assertThat(precision.lambda2()).isCloseTo(10.0, within(0.01));
        assertThat(precision.rms()).isCloseTo(0.285, within(0.001));
        assertThat(precision.max()).isCloseTo(0.287, within(0.001));
    }

    @Test
    void fixedPanelsAndStrataWithoutCrossingStayApart() {
        assertThat(of(Designs.panels(SUBMISSIONS, JUDGES, 0, 6)).components()).isEqualTo(40);
        assertThat(of(Designs.strata(SUBMISSIONS, JUDGES, 30, 0, 7)).components())
                .isEqualTo(30);
    }

    @Test
    void theEstimateForLargeGraphsAgreesWithTheExactFigures() {
        for (var design : new int[][][] {
            Designs.balanced(900, 60, 3, 8),
            Designs.strata(SUBMISSIONS, JUDGES, 30, 0.05, 9),
            Designs.withAnchors(Designs.panels(900, 60, 0, 10), 60, 10)
        }) {
            var judges = design[0].length == 3 && design.length == SUBMISSIONS ? JUDGES : 60;
            var exact = Precision.of(new JudgeGraph(judges, design));
            var estimated = Precision.of(new JudgeGraph(judges, design), 0);

            assertThat(estimated.rms() / exact.rms()).isCloseTo(1, within(0.02));
            assertThat(estimated.max() / exact.max()).isCloseTo(1, within(0.05));
            assertThat(estimated.lambda2()).isEqualTo(exact.lambda2());
        }
    }

    @Test
    void theOrderOfSubmissionsAndReadersChangesNothingThatIsSeen() {
        var design = Designs.strata(300, 20, 5, 0.3, 11);
        var turned = design.clone();
        Collections.shuffle(Arrays.asList(turned), new Random(1));
        for (var s = 0; s < turned.length; s++) {
            turned[s] = new int[] {turned[s][2], turned[s][0], turned[s][1]};
        }

        var precision = Precision.of(new JudgeGraph(20, design));
        var again = Precision.of(new JudgeGraph(20, turned));

        assertThat(again.rms()).isCloseTo(precision.rms(), within(1e-12));
        assertThat(again.max()).isCloseTo(precision.max(), within(1e-12));
        assertThat(again.lambda2()).isCloseTo(precision.lambda2(), within(1e-9));
    }

    private static Precision of(int[][] design) {
        return Precision.of(new JudgeGraph(JUDGES, design));
    }
}
