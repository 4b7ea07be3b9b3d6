package id.juara.law.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.withinPercentage;

import id.juara.law.linkage.DesignGate.Check;
import id.juara.law.linkage.DesignGate.Limit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DesignGateTest {

    @Test
    void aRandomBalancedDealingPasses() {
        var graph = new JudgeGraph(120, Designs.balanced(3054, 120, 3, 1));

        var gate = DesignGate.of(graph, 3, 0, DesignLimits.USUAL);

        assertThat(gate.holds()).isTrue();
        assertThat(gate.checks()).extracting(Check::limit).containsExactly(Limit.values());
    }

    @Test
    void fixedPanelsFailAndEveryReasonHasItsFigure() {
        var graph = new JudgeGraph(120, Designs.panels(3054, 120, 0, 1));

        var gate = DesignGate.of(graph, 3, 2, DesignLimits.USUAL);

        assertThat(failed(gate))
                .containsExactly(
                        new Check(Limit.COMPONENTS, 40, 1),
                        new Check(Limit.RMS_ERROR, Double.POSITIVE_INFINITY, 0.30),
                        new Check(Limit.MAX_ERROR, Double.POSITIVE_INFINITY, 0.40),
                        new Check(Limit.COMPANIONS, 2, 5),
                        new Check(Limit.CONFLICTS, 2, 0));
        assertThat(gate.isLinked()).isFalse();
    }

    @Test
    void pilesThatAreSmallOrUnevenAndSubmissionsWithoutReadersAreSeen() {
        var graph = new JudgeGraph(2, new int[][] {{0, 1}, {0, 1}, {0}, {0}, {}});

        var gate = DesignGate.of(graph, 2, 0, new DesignLimits(2, 2, 5, 5, 1));

        assertThat(failed(gate))
                .containsExactly(
                        new Check(Limit.LEAST_LOAD, 2, 5),
                        new Check(Limit.LOAD_SPREAD, 2, 1),
                        new Check(Limit.READINGS, 0, 2));
        assertThat(gate.isLinked()).isTrue();
    }

    @Test
    void aSmallPanelThatReadsEverythingTogetherPasses() {
        var graph = new JudgeGraph(4, Designs.withAnchors(new int[0][], 4, 30));

        var gate = DesignGate.of(graph, 4, 0, DesignLimits.USUAL);

        assertThat(gate.holds()).isTrue();
        assertThat(gate.checks()).contains(new Check(Limit.COMPANIONS, 3, 3));
    }

    @Test
    void whereNobodyReadsAnythingTheGateIsShutWithoutAFault() {
        assertThat(DesignGate.of(new JudgeGraph(0, new int[0][]), 3, 0, DesignLimits.USUAL)
                        .holds())
                .isFalse();
        assertThat(DesignGate.of(new JudgeGraph(3, new int[][] {{}, {}}), 3, 0, DesignLimits.USUAL)
                        .precision()
                        .components())
                .isEqualTo(3);
    }

    @Test
    void companionsAreCountedOnceHoweverOftenTheyMeet() {
        var graph = new JudgeGraph(4, new int[][] {{0, 1}, {1, 0}, {0, 2}, {3}});

        assertThat(graph.companions()).containsExactly(2, 1, 1, 0);
    }

    @Test
    void aJudgeWhoReadsASubmissionTwiceOrIsNotThereIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new JudgeGraph(2, new int[][] {{1, 1}}));
        assertThatIllegalArgumentException().isThrownBy(() -> new JudgeGraph(2, new int[][] {{0, 2}}));
        assertThatIllegalArgumentException().isThrownBy(() -> new JudgeGraph(2, new int[][] {{-1}}));
    }

    @Test
    void anExchangeBetweenPanelsIsWorthMoreThanOneWithin() {
        var design = Designs.panels(60, 6, 0, 1);
        var exchange = new Exchange(new JudgeGraph(6, design));

        // submission 0 is read by the judges 0, 1, 2
        assertThat(exchange.gain(design[0], 0, 3)).isGreaterThan(0);
        assertThat(exchange.gain(design[0], 0, 3)).isEqualTo(exchange.gain(design[0], 2, 5));
    }

    @Test
    void theGainOfAnExchangeIsTheSlopeOfWhatItLowers() {
        var before = Designs.withAnchors(Designs.balanced(2000, 10, 3, 3), 10, 0);
        var readers = before[7];
        var in = IntStream.range(0, 10)
                .filter(j -> Arrays.stream(readers).noneMatch(one -> one == j))
                .findFirst()
                .orElseThrow();
        var after = before.clone();
        after[7] = new int[] {in, readers[1], readers[2]};
        var there = new Exchange(new JudgeGraph(10, before));
        var back = new Exchange(new JudgeGraph(10, after));

        var seen = there.trace() - back.trace();
        var foretold = there.gain(readers, readers[0], in);
        var returned = back.gain(after[7], in, readers[0]);

        assertThat((foretold - returned) / 2).isCloseTo(seen, withinPercentage(1));
        assertThat(foretold).isGreaterThanOrEqualTo(seen);
        assertThat(returned).isGreaterThanOrEqualTo(-seen);
    }

    private static List<Check> failed(DesignGate gate) {
        return gate.checks().stream().filter(check -> !check.holds()).toList();
    }
}
