package id.juara.law.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.juara.law.linkage.DesignLimits;
import id.juara.law.proof.Digest;
import id.juara.law.proof.Seed;
import id.juara.law.rules.Round.Conflicts;
import id.juara.law.rules.Round.Conflicts.OwnRegion;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A dealing is first as even as can be, and then as cheap as can be. */
class OptimumTest {
    private final OptimalAllocation allocation = new OptimalAllocation();

    @Test
    void aSmallDealingCostsWhatTheBestOfAllDealingsCosts() {
        var random = new Random(17);
        var dealt = 0;
        for (var round = 0; round < 1500; round++) {
            var wish = Samples.costly(Samples.small(random), 1 + random.nextInt(20), 0.1, random);
            var best = Exhaustive.best(wish);
            if (best.isPresent()) {
                var dealing = allocation.deal(wish);

                assertThat(Samples.flaws(wish, dealing)).isEmpty();
                assertThat(worth(dealing)).isEqualTo(best.get());
                assertThat(dealing.cheapest()).isEqualTo(dealing.cost());
                dealt++;
            } else {
                assertThatExceptionOfType(CannotDeal.class).isThrownBy(() -> allocation.deal(wish));
            }
        }
        assertThat(dealt).isGreaterThan(400);
    }

    @Test
    void aShareOfTheOwnRegionIsKeptAtLeastCostWherePilesCanBeEven() {
        var random = new Random(19);
        var dealt = 0;
        for (var round = 0; round < 1500; round++) {
            var any = Samples.small(random);
            var share = new Conflicts(OwnRegion.CAPPED, 30 + random.nextInt(60));
            var wish = Samples.costly(
                    Samples.wish(
                            any.submissions(),
                            any.judges().stream().map(OptimumTest::unlimited).toList(),
                            share),
                    20,
                    0,
                    random);
            var best = Exhaustive.best(wish);
            var readings = wish.submissions().size()
                    * wish.submissions().get(0).readings().orElseThrow();
            if (best.filter(one ->
                            one.squares() == mostEven(readings, wish.judges().size()))
                    .isPresent()) {
                assertThat(worth(allocation.deal(wish))).isEqualTo(best.get());
                dealt++;
            }
        }
        assertThat(dealt).isGreaterThan(300);
    }

    @Test
    void twoHundredRandomDealingsCostWhatAnotherWayOfSolvingFinds() {
        var random = new Random(23);
        var dealt = 0;
        for (var round = 0; round < 200; round++) {
            var submissions = 5 + random.nextInt(40);
            var judges = 3 + random.nextInt(10);
            var readings = 1 + random.nextInt(3);
            var season = Samples.season(submissions, judges, readings, Samples.REGION_ALLOWED);
            var wish = Samples.costly(
                    Samples.wish(
                            season.submissions(),
                            season.judges().stream()
                                    .map(one -> random.nextInt(3) == 0
                                            ? Samples.limited(one.id(), random.nextInt(submissions))
                                            : Samples.limited(one.id(), 9999))
                                    .toList(),
                            Samples.REGION_ALLOWED),
                    1 + random.nextInt(1000),
                    random.nextDouble() / 2,
                    random);
            var best = ShortestPaths.best(costs(wish), limits(wish), readings);
            if (best == null) {
                assertThatExceptionOfType(CannotDeal.class).isThrownBy(() -> allocation.deal(wish));
            } else {
                var dealing = allocation.deal(wish);

                assertThat(Samples.flaws(wish, dealing)).isEmpty();
                assertThat(worth(dealing)).isEqualTo(best);
                dealt++;
            }
        }
        assertThat(dealt).isGreaterThan(100);
    }

    @Test
    @Tag("season")
    void aWholeSeasonWithACostForEveryPairIsDealtEvenlyAndTheSameInAnyOrder() {
        var random = new Random(29);
        var wish = Samples.costly(Samples.season(3054, 120, 3, Samples.REGION_ALLOWED), 1000, 0, random);
        assertThat(wish.costs().orElseThrow()).hasSize(366_480);

        var dealing = allocation.deal(wish);

        assertThat(Samples.flaws(wish, dealing)).isEmpty();
        assertThat(Set.copyOf(dealing.loads().values())).isSubsetOf(76, 77);
        assertThat(allocation.deal(Samples.shuffled(wish, random))).isEqualTo(dealing);
    }

    @Test
    void costsBelowZeroArePreferences() {
        var wish = Samples.wish(
                List.of(Samples.submission("clinic", "A", "11", 1), Samples.submission("bus", "B", "12", 1)),
                List.of(Samples.limited("ani", 9), Samples.limited("budi", 9)),
                Samples.REGION_ALLOWED);

        var dealing = allocation.deal(Samples.with(
                wish,
                Map.of(
                        new Pair("clinic", "ani"), 0L,
                        new Pair("clinic", "budi"), -7L,
                        new Pair("bus", "ani"), -3L,
                        new Pair("bus", "budi"), -7L)));

        assertThat(dealing.pairs()).containsExactlyInAnyOrder(new Pair("clinic", "budi"), new Pair("bus", "ani"));
        assertThat(dealing.cost()).isEqualTo(-10);
    }

    @Test
    void betweenDealingsOfOneCostTheSeedDecides() {
        var wish = Samples.costly(Samples.season(60, 12, 3, Samples.REGION_ALLOWED), 2, 0, new Random(31));

        var dealing = allocation.deal(wish);
        var other = allocation.deal(Samples.with(wish, Terms.PLAIN, Seed.ofHex("ffeeddccbbaa99887766554433221100")));

        assertThat(other.cost()).isEqualTo(dealing.cost());
        assertThat(other.pairs()).isNotEqualTo(dealing.pairs());
    }

    @Test
    void everyMachineDealsTheSame() {
        var wish = Samples.costly(Samples.season(300, 20, 3, Samples.REGION_ALLOWED), 5, 0.1, new Random(41));
        var strict = new DesignLimits(0.2, 0.2, 5, 5, 1);
        var drawn = Samples.with(wish, new Terms(new BigDecimal("0.4"), Optional.of(strict)));

        assertThat(fingerprint(allocation.deal(wish)))
                .isEqualTo("c1e63662a507f5c657f8b462d1865f2eb3ab964fb4f3f4c1a01b477a5fc53507");
        assertThat(fingerprint(allocation.deal(drawn)))
                .isEqualTo("446f530b41297fdb312fc32e82e2bc331bb5c76e312b16ebe06aaf4bdbd236db");
    }

    @Test
    void costsMayBeLargeAndThoseTooLargeAreRefused() {
        var wish = Samples.season(40, 8, 3, Samples.REGION_ALLOWED);
        Map<Pair, Long> costs = new HashMap<>();
        wish.submissions().forEach(one -> wish.judges()
                .forEach(judge -> costs.put(new Pair(one.id(), judge.id()), 1_000_000_000_000L)));

        assertThat(allocation.deal(Samples.with(wish, costs)).cost()).isEqualTo(120_000_000_000_000L);
        costs.put(new Pair("s1", "j1"), -1_000_000_000_001L);
        assertThatIllegalArgumentException().isThrownBy(() -> Samples.with(wish, costs));
    }

    private static String fingerprint(Dealing dealing) {
        return Digest.ofText(dealing.pairs().stream()
                        .map(pair -> pair.submission() + "," + pair.judge())
                        .collect(Collectors.joining("\n")))
                .hex();
    }

    private static Exhaustive.Worth worth(Dealing dealing) {
        return new Exhaustive.Worth(Exhaustive.sumOfSquares(dealing.loads().values()), dealing.cost());
    }

    private static Wish.Judge unlimited(Wish.Judge judge) {
        return new Wish.Judge(judge.id(), judge.fingerprint(), judge.institution(), judge.province(), Optional.empty());
    }

    private static int mostEven(int readings, int judges) {
        var low = readings / judges;
        var higher = readings % judges;
        return higher * (low + 1) * (low + 1) + (judges - higher) * low * low;
    }

    private static long[][] costs(Wish wish) {
        return wish.submissions().stream()
                .map(one -> wish.judges().stream()
                        .mapToLong(
                                judge -> wish.costs().orElseThrow().getOrDefault(new Pair(one.id(), judge.id()), -1L))
                        .toArray())
                .toArray(long[][]::new);
    }

    private static int[] limits(Wish wish) {
        return wish.judges().stream()
                .mapToInt(judge -> judge.limit().orElseThrow())
                .toArray();
    }
}
