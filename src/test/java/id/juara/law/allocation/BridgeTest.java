package id.juara.law.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.law.linkage.DesignGate;
import id.juara.law.linkage.DesignLimits;
import id.juara.law.rules.Round.Conflicts;
import id.juara.law.rules.Round.Conflicts.OwnRegion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Judges are linked by what they read in common, or are brought to it. */
class BridgeTest {
    private final OptimalAllocation allocation = new OptimalAllocation();

    @Test
    void aDealingByTheSeedAloneLinksAllJudges() {
        var wish = Samples.season(3054, 120, 3, new Conflicts(OwnRegion.CAPPED, 60));

        var dealing = allocation.deal(Samples.with(wish, Terms.LINKED));

        var gate = gate(dealing);
        assertThat(gate.holds()).isTrue();
        assertThat(gate.precision().rms()).isBetween(0.197, 0.199);
        assertThat(gate.precision().lambda2()).isBetween(42.0, 44.0);
        assertThat(dealing.exchanged()).isZero();
    }

    @Test
    void panelsThatCostsWouldKeepApartAreLinkedByExchanges() {
        var wish = panels(600, 24);

        var apart = allocation.deal(wish);
        var linked = allocation.deal(Samples.with(wish, Terms.LINKED));

        assertThat(gate(apart).precision().components()).isEqualTo(8);
        assertThat(gate(linked).holds()).isTrue();
        assertThat(Samples.flaws(wish, linked)).isEmpty();
        assertThat(linked.loads()).isEqualTo(apart.loads());
        assertThat(linked.exchanged()).isBetween(8, 200);
        assertThat(linked.cost()).isGreaterThan(linked.cheapest());
        assertThat(linked.cheapest()).isEqualTo(apart.cost());
        assertThat(allocation.deal(Samples.shuffled(Samples.with(wish, Terms.LINKED), new Random(1))))
                .isEqualTo(linked);
    }

    @Test
    void exchangesKeepBarsAndWhatStands() {
        var panels = panels(600, 24);
        var apart = allocation.deal(panels);
        var random = new Random(5);
        var fixed = new HashSet<>(apart.pairs());
        fixed.removeIf(pair -> random.nextInt(2) == 0);
        var barred = new HashSet<Pair>();
        for (var submission : panels.submissions()) {
            for (var judge : panels.judges()) {
                var pair = new Pair(submission.id(), judge.id());
                if (random.nextInt(4) == 0 && !apart.pairs().contains(pair)) {
                    barred.add(pair);
                }
            }
        }
        var wish = new Wish(
                panels.submissions(),
                panels.judges(),
                new Conflicts(OwnRegion.CAPPED, 10),
                panels.costs(),
                barred,
                fixed,
                Terms.LINKED,
                panels.seed());

        var linked = allocation.deal(wish);

        assertThat(Samples.flaws(wish, linked)).isEmpty();
        assertThat(gate(linked).isLinked()).isTrue();
    }

    @Test
    void submissionsThatEverybodyReadsLinkPanelsToo() {
        var panels = panels(600, 24);
        var anchors = IntStream.range(0, 10)
                .mapToObj(
                        n -> Samples.submission("anchor" + n, "anchor", "99", 1).with(Optional.empty()))
                .toList();
        var submissions =
                Stream.concat(panels.submissions().stream(), anchors.stream()).toList();
        Map<Pair, Long> costs = new HashMap<>(panels.costs().orElseThrow());
        anchors.forEach(one -> panels.judges().forEach(judge -> costs.put(new Pair(one.id(), judge.id()), 0L)));
        var wish = Samples.with(Samples.wish(submissions, panels.judges(), panels.conflicts()), costs);

        var dealing = allocation.deal(wish);

        assertThat(dealing.readersOf("anchor3")).hasSize(24);
        assertThat(Set.copyOf(dealing.loads().values())).containsExactly(85);
        assertThat(gate(dealing).holds()).isTrue();
        assertThat(dealing.cost()).isEqualTo(allocation.deal(panels).cost());
    }

    @Test
    void readingsThatAreTooFewForTheLimitsLinkAsWellAsTheyCan() {
        var wish = panels(240, 120);

        var dealing = allocation.deal(Samples.with(wish, Terms.LINKED));

        var precision = gate(dealing).precision();
        assertThat(precision.components()).isEqualTo(1);
        assertThat(precision.rms()).isBetween(0.30, 1.1 * Math.sqrt(2.0 * 119 / (720 - 240)) + 0.05);
        assertThat(Samples.flaws(wish, dealing)).isEmpty();
    }

    @Test
    void submissionsReadByOneLinkNobodyAndAreLeftAlone() {
        var wish = Samples.season(40, 5, 1, Samples.REGION_ALLOWED);

        var dealing = allocation.deal(Samples.with(wish, Terms.LINKED));

        assertThat(dealing.exchanged()).isZero();
        assertThat(dealing.loads().values()).containsOnly(8);
    }

    @Test
    void whereBarsForbidEveryBridgeTheDealingStandsAndTheGateSaysSo() {
        var panels = panels(600, 24);
        Map<Pair, Long> within = new HashMap<>(panels.costs().orElseThrow());
        within.values().removeIf(cost -> cost > 0);

        var dealing = allocation.deal(Samples.with(Samples.with(panels, within), Terms.LINKED));

        assertThat(dealing.exchanged()).isZero();
        assertThat(gate(dealing).isLinked()).isFalse();
        assertThat(gate(dealing).precision().components()).isEqualTo(8);
    }

    private static DesignGate gate(Dealing dealing) {
        return DesignGate.of(dealing.graph(), 3, dealing.conflicts(), DesignLimits.USUAL);
    }

    /** Panels of three, each cheap for its own share of the submissions. */
    private static Wish panels(int submissions, int judges) {
        var season = Samples.season(submissions, judges, 3, Samples.REGION_ALLOWED);
        Map<Pair, Long> costs = new HashMap<>();
        for (var s = 0; s < submissions; s++) {
            for (var j = 0; j < judges; j++) {
                costs.put(new Pair("s" + s, "j" + j), s % (judges / 3) == j / 3 ? 0L : 1L);
            }
        }
        List<Wish.Judge> people = IntStream.range(0, judges)
                .mapToObj(j -> Samples.judge("j" + j, "Universitas", Integer.toString(j % 34)))
                .toList();
        return Samples.with(Samples.wish(season.submissions(), people, Samples.REGION_ALLOWED), costs);
    }
}
