package id.juara.law.allocation;

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
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BalancedAllocationTest {
    private static final Seed SEED = Seed.ofHex("00112233445566778899aabbccddeeff");
    private static final Conflicts REGION_ALLOWED = new Conflicts(OwnRegion.ALLOWED, 100);
    private final Allocation allocation = new BalancedAllocation();

    @Test
    void aWholeSeasonIsDealtEvenlyAndWithoutConflicts() {
        var wish = season(3054, 120, Optional.of(3), new Conflicts(OwnRegion.CAPPED, 60));

        var dealing = allocation.deal(wish);

        assertThat(flaws(wish, dealing)).isEmpty();
        assertThat(dealing.pairs()).hasSize(3 * 3054);
        assertThat(Set.copyOf(dealing.loads().values())).isSubsetOf(76, 77);
    }

    @Test
    void judgesAreMixedSoThatNoCircleOfJudgesReadsApartFromTheOthers() {
        var wish = season(120, 60, Optional.of(3), REGION_ALLOWED);

        var dealing = allocation.deal(wish);

        assertThat(circles(wish, dealing)).isEqualTo(1);
    }

    @Test
    void theOrderInWhichSubmissionsJudgesAndConflictsAreToldDoesNotMatter() {
        var random = new Random(7);
        for (var round = 0; round < 20; round++) {
            var wish = small(random);
            var shuffled = new Wish(
                    shuffled(wish.submissions(), random),
                    shuffled(wish.judges(), random),
                    wish.readings(),
                    wish.conflicts(),
                    wish.barred(),
                    wish.fixed(),
                    wish.seed());

            assertThat(outcome(shuffled)).isEqualTo(outcome(wish));
        }
    }

    @Test
    void newIdsForTheSameSubmissionsAndJudgesDealTheSame() {
        var wish = season(50, 10, Optional.of(3), REGION_ALLOWED);
        var renamed = new Wish(
                wish.submissions().stream()
                        .map(one ->
                                new Submission(renamed(one.id()), one.fingerprint(), one.institution(), one.province()))
                        .toList(),
                wish.judges().stream()
                        .map(one -> new Judge(
                                renamed(one.id()), one.fingerprint(), one.institution(), one.province(), one.limit()))
                        .toList(),
                wish.readings(),
                wish.conflicts(),
                Set.of(),
                Set.of(),
                SEED);

        var pairs = allocation.deal(wish).pairs();

        assertThat(allocation.deal(renamed).pairs())
                .isEqualTo(pairs.stream()
                        .map(pair -> new Pair(renamed(pair.submission()), renamed(pair.judge())))
                        .toList());
    }

    @Test
    void anotherSeedDealsAnotherWay() {
        var wish = season(50, 10, Optional.of(3), REGION_ALLOWED);
        var other = new Wish(
                wish.submissions(),
                wish.judges(),
                wish.readings(),
                wish.conflicts(),
                wish.barred(),
                wish.fixed(),
                Seed.ofHex("ffeeddccbbaa99887766554433221100"));

        assertThat(allocation.deal(other)).isNotEqualTo(allocation.deal(wish));
    }

    @Test
    void aDealingIsFoundWheneverOneExistsAndIsAsEvenAsCanBe() {
        var random = new Random(11);
        var dealt = 0;
        var refused = 0;
        for (var round = 0; round < 3000; round++) {
            var wish = small(random);
            var best = Exhaustive.smallestSumOfSquares(wish);
            if (best.isPresent()) {
                var dealing = allocation.deal(wish);
                assertThat(flaws(wish, dealing)).isEmpty();
                assertThat(Exhaustive.sumOfSquares(dealing.loads().values())).isEqualTo(best.get());
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
            var share = new Conflicts(OwnRegion.CAPPED, 30 + random.nextInt(50));
            var wish = new Wish(
                    any.submissions(), any.judges(), any.readings(), share, any.barred(), Set.of(), any.seed());
            try {
                assertThat(flaws(wish, allocation.deal(wish))).isEmpty();
                dealt++;
            } catch (CannotDeal refused) {
                missed += Exhaustive.smallestSumOfSquares(wish).isPresent() ? 1 : 0;
            }
        }
        assertThat(missed).isLessThan(dealt / 20);
    }

    @Test
    void aRepairAfterAJudgeDropsOutKeepsEveryPairThatStands() {
        var wish = season(100, 12, Optional.of(3), REGION_ALLOWED);
        var dealing = allocation.deal(wish);
        var gone = wish.judges().get(4).id();
        var marked = dealing.pairs().stream()
                .filter(pair -> pair.judge().equals(gone))
                .findFirst()
                .orElseThrow();
        var fixed = new HashSet<>(dealing.pairs());
        fixed.removeIf(pair -> pair.judge().equals(gone) && !pair.equals(marked));
        var left = wish.judges().stream().filter(one -> !one.id().equals(gone)).toList();

        var repaired = allocation.deal(new Wish(
                wish.submissions(), left, wish.readings(), wish.conflicts(), wish.barred(), fixed, wish.seed()));

        assertThat(repaired.pairs()).containsAll(fixed).hasSize(300);
        assertThat(repaired.loads().get(gone)).isEqualTo(1);
        assertThat(wish.submissions())
                .allSatisfy(one -> assertThat(repaired.readersOf(one.id())).hasSize(3));
        assertThat(left.stream().map(one -> repaired.loads().get(one.id())).collect(Collectors.toSet()))
                .isSubsetOf(27, 28);
    }

    @Test
    void whereEveryJudgeReadsAllOnlyTheBarsHoldHimBack() {
        var judges = List.of(judge("ani", "Kota Solo", "33"), judge("budi", "Universitas", "34"));
        var submissions = List.of(submission("clinic", "Kota Solo", "33"), submission("bus", "Kota Tegal", "33"));

        var dealing = allocation.deal(
                new Wish(submissions, judges, Optional.empty(), REGION_ALLOWED, Set.of(), Set.of(), SEED));

        assertThat(dealing.pairs())
                .containsExactlyInAnyOrder(new Pair("bus", "ani"), new Pair("bus", "budi"), new Pair("clinic", "budi"));
    }

    @Test
    void whereEveryJudgeReadsAllAShareOfTheOwnRegionLeavesSomeOut() {
        var judges = List.of(judge("ani", "Universitas", "33"), judge("budi", "Universitas", "34"));
        var submissions = List.of(
                submission("clinic", "Kota Solo", "33"),
                submission("bus", "Kota Tegal", "33"),
                submission("permits", "Kota Denpasar", "51"));

        var dealing = allocation.deal(new Wish(
                submissions, judges, Optional.empty(), new Conflicts(OwnRegion.CAPPED, 50), Set.of(), Set.of(), SEED));

        assertThat(dealing.loads()).containsEntry("ani", 2).containsEntry("budi", 3);
    }

    @Test
    void aSubmissionWithTooFewReadersIsNamed() {
        var judges = List.of(judge("ani", "Kota Solo", "33"), judge("budi", "Universitas", "34"));
        var submissions = List.of(submission("clinic", "Kota Solo", "33"), submission("bus", "Kota Tegal", "33"));
        var wish = new Wish(
                submissions, judges, Optional.of(2), REGION_ALLOWED, Set.of(new Pair("bus", "budi")), Set.of(), SEED);

        assertThat(blocks(wish))
                .containsExactlyInAnyOrder(
                        new Block(Limit.TOO_FEW_READERS, List.of("clinic"), List.of(), 2, 1),
                        new Block(Limit.TOO_FEW_READERS, List.of("bus"), List.of(), 2, 1));
    }

    @Test
    void theBarOnTheOwnRegionIsNamedWithThoseWhoCouldReadButForIt() {
        var judges = List.of(
                judge("ani", "Kota Solo", "33"), judge("budi", "Universitas", "33"), judge("citra", "LIPI", "31"));
        var clinic = List.of(submission("clinic", "Kota Solo", "33"));
        var barred = new Conflicts(OwnRegion.BARRED, 100);

        var two = new Wish(clinic, judges, Optional.of(2), barred, Set.of(), Set.of(), SEED);
        var three = new Wish(clinic, judges, Optional.of(3), barred, Set.of(), Set.of(), SEED);

        assertThat(blocks(two))
                .containsExactly(new Block(Limit.OWN_REGION_BARRED, List.of("clinic"), List.of("budi"), 2, 1));
        assertThat(blocks(three)).containsExactly(new Block(Limit.TOO_FEW_READERS, List.of("clinic"), List.of(), 3, 1));
    }

    @Test
    void limitsThatAreTooSmallTogetherAreNamedWithTheirSum() {
        var wish = new Wish(
                List.of(submission("clinic", "A", "11"), submission("bus", "B", "12")),
                List.of(limited("ani", 1), limited("budi", 2)),
                Optional.of(2),
                REGION_ALLOWED,
                Set.of(),
                Set.of(),
                SEED);

        assertThat(blocks(wish)).containsExactly(new Block(Limit.LIMITS_TOGETHER, List.of(), List.of(), 4, 3));
    }

    @Test
    void theJudgesAtTheirLimitAreNamed() {
        var wish = new Wish(
                List.of(submission("clinic", "A", "11"), submission("bus", "B", "12")),
                List.of(limited("ani", 1), limited("budi", 9)),
                Optional.of(1),
                REGION_ALLOWED,
                Set.of(new Pair("clinic", "budi"), new Pair("bus", "budi")),
                Set.of(),
                SEED);

        assertThat(blocks(wish)).singleElement().satisfies(block -> {
            assertThat(block.limit()).isEqualTo(Limit.LIMITS);
            assertThat(block.judges()).containsExactly("ani");
        });
    }

    @Test
    void theCapOnTheOwnRegionIsNamedWhereItBlocks() {
        var wish = new Wish(
                List.of(submission("clinic", "A", "33"), submission("bus", "B", "33")),
                List.of(judge("ani", "Universitas", "33")),
                Optional.of(1),
                new Conflicts(OwnRegion.CAPPED, 50),
                Set.of(),
                Set.of(),
                SEED);

        assertThat(blocks(wish)).singleElement().satisfies(block -> {
            assertThat(block.limit()).isEqualTo(Limit.OWN_REGION_CAP);
            assertThat(block.judges()).containsExactly("ani");
        });
    }

    @Test
    void nothingToReadAndNobodyToReadItAreDealtPlainly() {
        var nobody = new Wish(
                List.of(submission("clinic", "A", "11")),
                List.of(),
                Optional.of(1),
                REGION_ALLOWED,
                Set.of(),
                Set.of(),
                SEED);
        var nothing = new Wish(
                List.of(), List.of(limited("ani", 5)), Optional.of(3), REGION_ALLOWED, Set.of(), Set.of(), SEED);

        assertThat(blocks(nobody))
                .containsExactly(new Block(Limit.TOO_FEW_READERS, List.of("clinic"), List.of(), 1, 0));
        assertThat(allocation.deal(nothing).loads()).containsEntry("ani", 0);
    }

    @Test
    void oneJudgeReadsAllThatHeMay() {
        var wish = season(30, 1, Optional.of(1), REGION_ALLOWED);
        var alone = new Wish(
                wish.submissions(),
                List.of(judge("ani", "Universitas", "99")),
                wish.readings(),
                wish.conflicts(),
                Set.of(),
                Set.of(),
                SEED);

        assertThat(allocation.deal(alone).loads()).containsEntry("ani", 30);
    }

    @Test
    void aWishThatContradictsItselfIsRefused() {
        var clinic = submission("clinic", "A", "11");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Wish(
                        List.of(clinic, clinic), List.of(), Optional.of(1), REGION_ALLOWED, Set.of(), Set.of(), SEED));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Wish(List.of(clinic), List.of(), Optional.of(0), REGION_ALLOWED, Set.of(), Set.of(), SEED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Wish(
                        List.of(clinic),
                        List.of(),
                        Optional.of(1),
                        REGION_ALLOWED,
                        Set.of(),
                        Set.of(new Pair("bus", "ani")),
                        SEED));
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

    /** Whatever a dealing does against its wish, in words; empty where it is sound. */
    private static List<String> flaws(Wish wish, Dealing dealing) {
        var flaws = new ArrayList<String>();
        var pairs = Set.copyOf(dealing.pairs());
        if (pairs.size() != dealing.pairs().size() || !pairs.containsAll(wish.fixed())) {
            flaws.add("a pair twice, or a fixed one lost");
        }
        for (var judge : wish.judges()) {
            var pile = wish.submissions().stream()
                    .filter(one -> pairs.contains(new Pair(one.id(), judge.id())))
                    .toList();
            var own = pile.stream()
                    .filter(one -> judge.province().equals(one.province()))
                    .count();
            if (pile.size() != dealing.loads().get(judge.id())
                    || pile.size() > judge.limit().orElse(9999)) {
                flaws.add("load of " + judge.id());
            }
            if (wish.conflicts().ownRegion() == OwnRegion.CAPPED
                    && own * 100 > (long) wish.conflicts().mostOfPile() * pile.size()) {
                flaws.add("own region of " + judge.id());
            }
            pile.stream()
                    .filter(one -> !wish.fixed().contains(new Pair(one.id(), judge.id())))
                    .filter(one -> !Exhaustive.mayRead(wish, one, judge))
                    .forEach(one -> flaws.add(judge.id() + " is barred from " + one.id()));
        }
        wish.submissions().stream()
                .filter(one ->
                        dealing.readersOf(one.id()).size() != wish.readings().orElseThrow())
                .forEach(one -> flaws.add("readings of " + one.id()));
        return flaws;
    }

    private static int circles(Wish wish, Dealing dealing) {
        var circles = wish.judges().stream()
                .map(one -> new HashSet<>(Set.of(one.id())))
                .collect(Collectors.toCollection(ArrayList::new));
        for (var submission : wish.submissions()) {
            var joined = new HashSet<>(dealing.readersOf(submission.id()));
            circles.stream()
                    .filter(one -> !Collections.disjoint(one, dealing.readersOf(submission.id())))
                    .forEach(joined::addAll);
            circles.removeIf(joined::containsAll);
            circles.add(joined);
        }
        return circles.size();
    }

    private static Wish season(int submissions, int judges, Optional<Integer> readings, Conflicts conflicts) {
        return new Wish(
                IntStream.range(0, submissions)
                        .mapToObj(i -> submission("s" + i, "institution " + i % 548, Integer.toString(i % 34)))
                        .toList(),
                IntStream.range(0, judges)
                        .mapToObj(i -> judge("j" + i, "institution " + i * 7 % 548, Integer.toString(i % 34)))
                        .toList(),
                readings,
                conflicts,
                Set.of(),
                Set.of(),
                SEED);
    }

    /** Up to 4 submissions and 4 judges with bars, limits and fixed pairs: small enough to try every dealing. */
    private static Wish small(Random random) {
        var submissions = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> submission("s" + i, "i" + random.nextInt(5), "p" + random.nextInt(3)))
                .toList();
        var judges = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> new Judge(
                        "j" + i,
                        Digest.ofText("j" + i).hex(),
                        Optional.of("i" + random.nextInt(6)),
                        Optional.of("p" + random.nextInt(4)),
                        random.nextInt(3) == 0 ? Optional.of(random.nextInt(4)) : Optional.empty()))
                .toList();
        var readings = 1 + random.nextInt(Math.min(3, judges.size()));
        var barred = new HashSet<Pair>();
        var fixed = new HashSet<Pair>();
        for (var submission : submissions) {
            for (var judge : judges) {
                var draw = random.nextInt(12);
                if (draw == 0) {
                    barred.add(new Pair(submission.id(), judge.id()));
                }
                var fixedHere = fixed.stream()
                        .filter(pair -> pair.submission().equals(submission.id()))
                        .count();
                var fixedForHim = fixed.stream()
                        .filter(pair -> pair.judge().equals(judge.id()))
                        .count();
                if (draw == 1
                        && fixedHere < readings
                        && fixedForHim < judge.limit().orElse(9)) {
                    fixed.add(new Pair(submission.id(), judge.id()));
                }
            }
        }
        var region = random.nextBoolean() ? OwnRegion.BARRED : OwnRegion.ALLOWED;
        return new Wish(submissions, judges, Optional.of(readings), new Conflicts(region, 100), barred, fixed, SEED);
    }

    private static <T> List<T> shuffled(List<T> all, Random random) {
        var copy = new ArrayList<>(all);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static Submission submission(String id, String institution, String province) {
        return new Submission(id, Digest.ofText("text of " + id).hex(), institution, Optional.of(province));
    }

    private static Judge judge(String id, String institution, String province) {
        return new Judge(
                id,
                Digest.ofText("issuer " + id).hex(),
                Optional.of(institution),
                Optional.of(province),
                Optional.empty());
    }

    private static Judge limited(String id, int limit) {
        return new Judge(
                id, Digest.ofText("issuer " + id).hex(), Optional.empty(), Optional.empty(), Optional.of(limit));
    }

    private static String renamed(String id) {
        return Digest.ofText(id).hex();
    }
}
