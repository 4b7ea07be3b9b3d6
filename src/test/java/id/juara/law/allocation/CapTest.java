package id.juara.law.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.juara.law.allocation.Block.Limit;
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
import org.junit.jupiter.api.Test;

/** Below a cap of 1 nobody can count on being dealt a submission. */
class CapTest {
    private static final int DRAWS = 2000;
    private final OptimalAllocation allocation = new OptimalAllocation();

    @Test
    void noPairIsDealtMoreOftenThanTheCap() {
        var wish = wanted();

        for (var cap : List.of("0.5", "0.35")) {
            var often = new HashMap<Pair, Integer>();
            for (var draw = 0; draw < DRAWS; draw++) {
                var dealing = allocation.deal(Samples.with(wish, capped(cap), seed(draw)));
                assertThat(Samples.flaws(wish, dealing)).isEmpty();
                assertThat(Set.copyOf(dealing.loads().values())).isSubsetOf(4);
                dealing.pairs().forEach(pair -> often.merge(pair, 1, Integer::sum));
            }

            var most = Double.parseDouble(cap);
            var error = Math.sqrt(most * (1 - most) / DRAWS);
            assertThat(often.values()).allMatch(count -> count / (double) DRAWS <= most + 3 * error);
            // and the pairs that cost nothing are dealt as often as they may be
            assertThat(often.get(new Pair("s0", "j0")) / (double) DRAWS).isGreaterThan(most - 4 * error);
        }
    }

    @Test
    void withoutACapThePairThatCostsLeastIsSure() {
        var wish = wanted();

        for (var draw = 0; draw < 20; draw++) {
            assertThat(allocation
                            .deal(Samples.with(wish, Terms.PLAIN, seed(draw)))
                            .pairs())
                    .contains(new Pair("s0", "j0"));
        }
    }

    @Test
    void aCapCostsSomethingAndTheDealingSaysWhat() {
        var wish = wanted();

        var dealing = allocation.deal(Samples.with(wish, capped("0.5")));

        assertThat(dealing.cheapest()).isEqualTo(allocation.deal(wish).cost());
        assertThat(dealing.cost()).isGreaterThan(dealing.cheapest());
    }

    @Test
    void aSeasonKeepsBarsPilesAndSharesUnderACap() {
        var season = Samples.season(600, 30, 3, new Conflicts(OwnRegion.CAPPED, 3));
        var wish = Samples.with(Samples.costly(season, 50, 0.2, new Random(3)), capped("0.25"));

        var dealing = allocation.deal(wish);

        assertThat(Samples.flaws(wish, dealing)).isEmpty();
        assertThat(Set.copyOf(dealing.loads().values())).containsExactly(60);
        assertThat(allocation.deal(Samples.shuffled(wish, new Random(4)))).isEqualTo(dealing);
    }

    @Test
    void aCapTooLowForThoseWhoMayReadASubmissionIsNamed() {
        var wish = Samples.barring(wanted(), Set.of(new Pair("s3", "j0"), new Pair("s3", "j1"), new Pair("s3", "j2")));

        // three judges are left, each with at most a half of a chance: one and a half of two readings
        assertThatExceptionOfType(CannotDeal.class)
                .isThrownBy(() -> allocation.deal(Samples.with(wish, capped("0.5"))))
                .satisfies(refusal -> assertThat(refusal.blocks())
                        .containsExactly(new Block(Limit.PAIR_CAP, List.of("s3"), List.of(), 2, 1)));
        assertThat(allocation.deal(Samples.with(wish, capped("0.7"))).readersOf("s3"))
                .hasSize(2);
    }

    @Test
    void aCapIsAboveZeroAndUpToOne() {
        for (var wrong : List.of("0", "-0.5", "1.1", "0.1234567")) {
            assertThatIllegalArgumentException().isThrownBy(() -> capped(wrong));
        }
        assertThat(capped("0.500000000").parts()).isEqualTo(2);
        assertThat(capped("0.35").parts()).isEqualTo(20);
        assertThat(capped("0.35").capParts()).isEqualTo(7);
        assertThat(capped("1.00").parts()).isEqualTo(1);
    }

    /** Twelve submissions, two readings each; every judge would be cheapest for two of them. */
    private static Wish wanted() {
        var season = Samples.season(12, 6, 2, Samples.REGION_ALLOWED);
        Map<Pair, Long> costs = new HashMap<>();
        for (var s = 0; s < 12; s++) {
            for (var j = 0; j < 6; j++) {
                costs.put(new Pair("s" + s, "j" + j), s % 6 == j ? 0L : 10L + (s + j) % 3);
            }
        }
        return Samples.with(
                Samples.wish(
                        season.submissions(),
                        season.judges().stream()
                                .map(one -> Samples.limited(one.id(), 99))
                                .toList(),
                        Samples.REGION_ALLOWED),
                costs);
    }

    private static Terms capped(String cap) {
        return new Terms(new BigDecimal(cap), Optional.empty());
    }

    private static Seed seed(int draw) {
        return Seed.of(Digest.ofText("draw " + draw).bytes());
    }
}
