package id.juara.law.allocation;

import static id.juara.law.allocation.Samples.REGION_ALLOWED;
import static id.juara.law.allocation.Samples.SEED;
import static id.juara.law.allocation.Samples.barring;
import static id.juara.law.allocation.Samples.flaws;
import static id.juara.law.allocation.Samples.judge;
import static id.juara.law.allocation.Samples.limited;
import static id.juara.law.allocation.Samples.season;
import static id.juara.law.allocation.Samples.small;
import static id.juara.law.allocation.Samples.submission;
import static id.juara.law.allocation.Samples.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.juara.law.allocation.Block.Limit;
import id.juara.law.allocation.Wish.Judge;
import id.juara.law.allocation.Wish.Submission;
import id.juara.law.proof.Digest;
import id.juara.law.proof.Seed;
import id.juara.law.rules.Round.Conflicts;
import id.juara.law.rules.Round.Conflicts.OwnRegion;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sentences about dealing where all pairs are alike; {@link OptimumTest} has those about costs. */
class OptimalAllocationTest {
    private final OptimalAllocation allocation = new OptimalAllocation();

    @Test
    @Tag("season")
    void aWholeSeasonIsDealtEvenlyAndWithoutConflicts() {
        var wish = season(3054, 120, 3, new Conflicts(OwnRegion.CAPPED, 60));

        var dealing = allocation.deal(wish);

        assertThat(flaws(wish, dealing)).isEmpty();
        assertThat(dealing.pairs()).hasSize(3 * 3054);
        assertThat(Set.copyOf(dealing.loads().values())).isSubsetOf(76, 77);
    }

    @Test
    void judgesAreMixedSoThatNoCircleOfJudgesReadsApartFromTheOthers() {
        var dealing = allocation.deal(season(120, 60, 3, REGION_ALLOWED));

        assertThat(dealing.graph().components()).isEqualTo(1);
    }

    @Test
    void theOrderInWhichSubmissionsAndJudgesAreToldDoesNotMatter() {
        var random = new Random(7);
        for (var round = 0; round < 200; round++) {
            var wish = small(random);

            assertThat(outcome(Samples.shuffled(wish, random))).isEqualTo(outcome(wish));
        }
    }

    @Test
    void newIdsForTheSameSubmissionsAndJudgesDealTheSame() {
        var wish = season(50, 10, 3, REGION_ALLOWED);
        var renamed = wish(
                wish.submissions().stream()
                        .map(one -> new Submission(
                                renamed(one.id()),
                                one.fingerprint(),
                                one.institution(),
                                one.province(),
                                one.readings()))
                        .toList(),
                wish.judges().stream()
                        .map(one -> new Judge(
                                renamed(one.id()), one.fingerprint(), one.institution(), one.province(), one.limit()))
                        .toList(),
                wish.conflicts());

        var pairs = allocation.deal(wish).pairs();

        assertThat(allocation.deal(renamed).pairs())
                .isEqualTo(pairs.stream()
                        .map(pair -> new Pair(renamed(pair.submission()), renamed(pair.judge())))
                        .toList());
    }

    @Test
    void anotherSeedDealsAnotherWay() {
        var wish = season(50, 10, 3, REGION_ALLOWED);

        var other = allocation.deal(Samples.with(wish, Terms.PLAIN, Seed.ofHex("ffeeddccbbaa99887766554433221100")));

        assertThat(other.pairs()).isNotEqualTo(allocation.deal(wish).pairs());
    }

    @Test
    void aDealingIsFoundWheneverOneExistsAndIsAsEvenAsCanBe() {
        var random = new Random(11);
        var dealt = 0;
        var refused = 0;
        for (var round = 0; round < 3000; round++) {
            var wish = small(random);
            var best = Exhaustive.best(wish);
            if (best.isPresent()) {
                var dealing = allocation.deal(wish);
                assertThat(flaws(wish, dealing)).isEmpty();
                assertThat(Exhaustive.sumOfSquares(dealing.loads().values()))
                        .isEqualTo(best.get().squares());
                dealt++;
            } else {
                assertThatExceptionOfType(CannotDeal.class)
                        .isThrownBy(() -> allocation.deal(wish))
                        .satisfies(refusal -> assertThat(refusal.blocks()).isNotEmpty());
                refused++;
            }
        }
        assertThat(dealt).isGreaterThan(500);
        assertThat(refused).isGreaterThan(200);
    }

    @Test
    void aShareOfTheOwnRegionIsKeptWhereverADealingIsFound() {
        var random = new Random(13);
        var dealt = 0;
        var missed = 0;
        for (var round = 0; round < 3000; round++) {
            var any = small(random);
            var wish = barring(
                    wish(any.submissions(), any.judges(), new Conflicts(OwnRegion.CAPPED, 30 + random.nextInt(50))),
                    any.barred());
            try {
                assertThat(flaws(wish, allocation.deal(wish))).isEmpty();
                dealt++;
            } catch (CannotDeal refused) {
                missed += Exhaustive.best(wish).isPresent() ? 1 : 0;
            }
        }
        assertThat(missed).isLessThan(dealt / 20);
    }

    @Test
    void whatCannotAllBeDealtIsDealtAsFarAsCanBe() {
        var random = new Random(37);
        var scarce = 0;
        for (var round = 0; round < 1000; round++) {
            var wish = small(random);

            var dealing = allocation.dealWhatCanBe(wish);

            var asked = wish.submissions().stream()
                    .mapToInt(one -> one.readings().orElseThrow())
                    .sum();
            assertThat(dealing.pairs()).hasSize(Exhaustive.mostReadings(wish));
            assertThat(dealing.blocks().isEmpty()).isEqualTo(dealing.pairs().size() == asked);
            assertThat(flaws(wish, dealing)).allMatch(flaw -> flaw.startsWith("readings of "));
            scarce += dealing.blocks().isEmpty() ? 0 : 1;
        }
        assertThat(scarce).isGreaterThan(100);
    }

    @Test
    void aRepairAfterAJudgeDropsOutKeepsEveryPairThatStands() {
        var wish = season(100, 12, 3, REGION_ALLOWED);
        var dealing = allocation.deal(wish);
        var gone = wish.judges().get(4).id();
        var marked = dealing.pairs().stream()
                .filter(pair -> pair.judge().equals(gone))
                .findFirst()
                .orElseThrow();
        var fixed = new HashSet<>(dealing.pairs());
        fixed.removeIf(pair -> pair.judge().equals(gone) && !pair.equals(marked));
        var left = wish.judges().stream().filter(one -> !one.id().equals(gone)).toList();

        var repaired = allocation.deal(standing(wish(wish.submissions(), left, wish.conflicts()), fixed));

        assertThat(repaired.pairs()).containsAll(fixed).hasSize(300);
        assertThat(repaired.loads().get(gone)).isEqualTo(1);
        assertThat(Set.copyOf(repaired.readings().values())).containsExactly(3);
        assertThat(left.stream().map(one -> repaired.loads().get(one.id())).collect(Collectors.toSet()))
                .isSubsetOf(27, 28);
    }

    @Test
    void aPairThatStandsAgainstABarStaysAndIsCounted() {
        var wish = season(10, 4, 2, REGION_ALLOWED);
        var pair = allocation.deal(wish).pairs().get(0);

        var dealing = allocation.deal(standing(barring(wish, Set.of(pair)), Set.of(pair)));

        assertThat(dealing.pairs()).contains(pair);
        assertThat(dealing.conflicts()).isEqualTo(1);
    }

    @Test
    void whereEveryJudgeReadsAllOnlyTheBarsHoldHimBack() {
        var judges = List.of(judge("ani", "Kota Solo", "33"), judge("budi", "Universitas", "34"));
        var submissions = List.of(readByAll("clinic", "Kota Solo", "33"), readByAll("bus", "Kota Tegal", "33"));

        var dealing = allocation.deal(wish(submissions, judges, REGION_ALLOWED));

        assertThat(dealing.pairs())
                .containsExactlyInAnyOrder(new Pair("bus", "ani"), new Pair("bus", "budi"), new Pair("clinic", "budi"));
    }

    @Test
    void whereEveryJudgeReadsAllAShareOfTheOwnRegionLeavesSomeOut() {
        var judges = List.of(judge("ani", "Universitas", "33"), judge("budi", "Universitas", "34"));
        var submissions = List.of(
                readByAll("clinic", "Kota Solo", "33"),
                readByAll("bus", "Kota Tegal", "33"),
                readByAll("permits", "Kota Denpasar", "51"));

        var dealing = allocation.deal(wish(submissions, judges, new Conflicts(OwnRegion.CAPPED, 50)));

        assertThat(dealing.loads()).containsEntry("ani", 2).containsEntry("budi", 3);
    }

    @Test
    void whereEveryJudgeReadsAllALimitThatIsTooSmallIsNamed() {
        var submissions = List.of(readByAll("clinic", "A", "11"), readByAll("bus", "B", "12"));
        var wish = wish(submissions, List.of(limited("ani", 1), limited("budi", 2)), REGION_ALLOWED);

        assertThat(blocks(wish)).containsExactly(new Block(Limit.LIMITS, List.of(), List.of("ani"), 2, 1));
        assertThat(allocation.dealWhatCanBe(wish).loads())
                .containsEntry("ani", 1)
                .containsEntry("budi", 2);
    }

    @Test
    void aSubmissionWithTooFewReadersIsNamed() {
        var judges = List.of(judge("ani", "Kota Solo", "33"), judge("budi", "Universitas", "34"));
        var submissions = List.of(submission("clinic", "Kota Solo", "33", 2), submission("bus", "Kota Tegal", "33", 2));

        assertThat(blocks(barring(wish(submissions, judges, REGION_ALLOWED), Set.of(new Pair("bus", "budi")))))
                .containsExactlyInAnyOrder(
                        new Block(Limit.TOO_FEW_READERS, List.of("clinic"), List.of(), 2, 1),
                        new Block(Limit.TOO_FEW_READERS, List.of("bus"), List.of(), 2, 1));
    }

    @Test
    void theBarOnTheOwnRegionIsNamedWithThoseWhoCouldReadButForIt() {
        var judges = List.of(
                judge("ani", "Kota Solo", "33"), judge("budi", "Universitas", "33"), judge("citra", "LIPI", "31"));
        var barred = new Conflicts(OwnRegion.BARRED, 100);

        var two = wish(List.of(submission("clinic", "Kota Solo", "33", 2)), judges, barred);
        var three = wish(List.of(submission("clinic", "Kota Solo", "33", 3)), judges, barred);

        assertThat(blocks(two))
                .containsExactly(new Block(Limit.OWN_REGION_BARRED, List.of("clinic"), List.of("budi"), 2, 1));
        assertThat(blocks(three)).containsExactly(new Block(Limit.TOO_FEW_READERS, List.of("clinic"), List.of(), 3, 1));
    }

    @Test
    void limitsThatAreTooSmallTogetherAreNamedWithTheirSum() {
        var wish = wish(
                List.of(submission("clinic", "A", "11", 2), submission("bus", "B", "12", 2)),
                List.of(limited("ani", 1), limited("budi", 2)),
                REGION_ALLOWED);

        assertThat(blocks(wish)).containsExactly(new Block(Limit.LIMITS_TOGETHER, List.of(), List.of(), 4, 3));
    }

    @Test
    void theJudgesAtTheirLimitAndTheSubmissionsThatNeedThemAreNamed() {
        var wish = barring(
                wish(
                        List.of(
                                submission("clinic", "A", "11", 1),
                                submission("bus", "B", "12", 1),
                                submission("school", "C", "13", 1)),
                        List.of(limited("ani", 1), limited("budi", 9)),
                        REGION_ALLOWED),
                Set.of(new Pair("clinic", "budi"), new Pair("bus", "budi")));

        assertThat(blocks(wish))
                .containsExactly(new Block(Limit.LIMITS, List.of("bus", "clinic"), List.of("ani"), 2, 1));
    }

    @Test
    void theCapOnTheOwnRegionIsNamedWhereItBlocks() {
        var wish = wish(
                List.of(submission("clinic", "A", "33", 1), submission("bus", "B", "33", 1)),
                List.of(judge("ani", "Universitas", "33")),
                new Conflicts(OwnRegion.CAPPED, 50));

        assertThat(blocks(wish)).isNotEmpty().allSatisfy(block -> {
            assertThat(block.limit()).isEqualTo(Limit.OWN_REGION_CAP);
            assertThat(block.judges()).containsExactly("ani");
        });
    }

    @Test
    void nothingToReadAndNobodyToReadItAreDealtPlainly() {
        var nobody = wish(List.of(submission("clinic", "A", "11", 1)), List.of(), REGION_ALLOWED);
        var nothing = wish(List.of(), List.of(limited("ani", 5)), REGION_ALLOWED);

        assertThat(blocks(nobody))
                .containsExactly(new Block(Limit.TOO_FEW_READERS, List.of("clinic"), List.of(), 1, 0));
        assertThat(allocation.deal(nothing).loads()).containsEntry("ani", 0);
    }

    @Test
    void aSubmissionMayNeedNobody() {
        var wish = wish(
                List.of(submission("clinic", "A", "11", 0), submission("bus", "B", "12", 2)),
                List.of(limited("ani", 5), limited("budi", 5)),
                REGION_ALLOWED);

        assertThat(allocation.deal(wish).readings()).containsEntry("clinic", 0).containsEntry("bus", 2);
    }

    @Test
    void oneJudgeReadsAllThatHeMay() {
        var wish = season(30, 1, 1, REGION_ALLOWED);

        var dealing =
                allocation.deal(wish(wish.submissions(), List.of(judge("ani", "Universitas", "99")), REGION_ALLOWED));

        assertThat(dealing.loads()).containsEntry("ani", 30);
    }

    @Test
    void aWishThatContradictsItselfIsRefused() {
        var clinic = submission("clinic", "A", "11", 1);
        var sound = wish(List.of(clinic), List.of(), REGION_ALLOWED);

        assertThatIllegalArgumentException().isThrownBy(() -> wish(List.of(clinic, clinic), List.of(), REGION_ALLOWED));
        assertThatIllegalArgumentException().isThrownBy(() -> submission("clinic", "A", "11", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> standing(sound, Set.of(new Pair("bus", "ani"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wish(List.of(), List.of(), new Conflicts(OwnRegion.CAPPED, 101)));
        assertThatIllegalArgumentException().isThrownBy(() -> limited("ani", -1));
    }

    private List<Block> blocks(Wish wish) {
        try {
            allocation.deal(wish);
            return List.of();
        } catch (CannotDeal refused) {
            return refused.blocks();
        }
    }

    private Object outcome(Wish wish) {
        try {
            return allocation.deal(wish);
        } catch (CannotDeal refused) {
            return refused.blocks();
        }
    }

    private static Submission readByAll(String id, String institution, String province) {
        return submission(id, institution, province, 1).with(Optional.empty());
    }

    private static Wish standing(Wish wish, Set<Pair> fixed) {
        return new Wish(
                wish.submissions(),
                wish.judges(),
                wish.conflicts(),
                wish.costs(),
                wish.barred(),
                fixed,
                wish.terms(),
                SEED);
    }

    private static String renamed(String id) {
        return Digest.ofText(id).hex();
    }
}
