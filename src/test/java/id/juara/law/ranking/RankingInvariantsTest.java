package id.juara.law.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Cut;
import id.juara.law.rules.Cut.Bounds;
import id.juara.law.rules.Cut.TieAtLine;
import id.juara.law.rules.Group;
import id.juara.law.rules.Marks;
import id.juara.law.rules.PointsRule;
import id.juara.law.rules.PointsRule.Method;
import id.juara.law.rules.Round;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no permutation and no change of scale may alter, over many small made-up rounds full of ties. */
class RankingInvariantsTest {
    private static final int ROUNDS = 200;

    static List<PointsRule> rules() {
        return List.of(
                Desk.MEAN,
                Desk.rule(Method.TRIMMED_MEAN, 1, false),
                Desk.rule(Method.TRIMMED_MEAN, 1, true),
                Desk.rule(Method.MEDIAN, 0, false),
                Desk.rule(Method.MEDIAN, 0, true));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theOrderOfSubmissionsAndScoresheetsNeverMatters(PointsRule rule) {
        var random = new Random(19);
        for (var i = 0; i < ROUNDS; i++) {
            var season = Season.madeUp(random, rule);
            var shuffled =
                    new Season(season.round, shuffled(season.marks, random), shuffled(season.contenders, random));

            assertThat(told(shuffled.ranking())).isEqualTo(told(season.ranking()));
            assertThat(shuffled.selection()).isEqualTo(season.selection());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whoTheJudgesAreNeverMatters(PointsRule rule) {
        var random = new Random(23);
        for (var i = 0; i < ROUNDS; i++) {
            var season = Season.madeUp(random, rule);
            var names = shuffled(IntStream.range(0, 9).boxed().toList(), random);
            var renamed = season.marks.stream()
                    .map(one -> new Marks(
                            one.submission(),
                            "other " + names.get(Integer.parseInt(one.judge().substring(1))),
                            one.values()))
                    .toList();

            var other = new Season(season.round, renamed, season.contenders);

            assertThat(places(other.ranking())).isEqualTo(places(season.ranking()));
            assertThat(other.selection()).isEqualTo(season.selection());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void newIdsForTheSubmissionsChangeNoPlace(PointsRule rule) {
        var random = new Random(29);
        UnaryOperator<String> renamed = id -> "x" + id.hashCode() % 7 + id;
        for (var i = 0; i < ROUNDS; i++) {
            var season = Season.madeUp(random, rule);
            var other = new Season(
                    season.round,
                    season.marks.stream()
                            .map(one -> new Marks(renamed.apply(one.submission()), one.judge(), one.values()))
                            .toList(),
                    season.contenders.stream()
                            .map(one -> new Contender(
                                    renamed.apply(one.submission()),
                                    one.cluster(),
                                    one.group(),
                                    one.carried(),
                                    one.fingerprint()))
                            .toList());

            assertThat(other.ranking().standings().stream().map(Standing::submission))
                    .containsExactlyElementsOf(season.ranking().standings().stream()
                            .map(one -> renamed.apply(one.submission()))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void halvingAllMarksHalvesThePointsAndChangesNoPlace(PointsRule rule) {
        var random = new Random(31);
        for (var i = 0; i < ROUNDS; i++) {
            var season = Season.madeUp(random, rule);
            var half = season.withMarks(mark -> mark.divide(BigDecimal.valueOf(2)));
            var raised = season.withMarks(mark -> mark.add(BigDecimal.TEN));

            assertThat(places(half.ranking())).isEqualTo(places(season.ranking()));
            assertThat(places(raised.ranking())).isEqualTo(places(season.ranking()));
            season.ranking().standings().forEach(one -> assertThat(half.ranking()
                            .standing(one.submission())
                            .orElseThrow()
                            .points()
                            .total())
                    .isEqualTo(one.points().total().over(2)));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void placesAreCountedByHowManyStandBefore(PointsRule rule) {
        var random = new Random(37);
        for (var i = 0; i < ROUNDS; i++) {
            var standings = Season.madeUp(random, rule).ranking().standings();
            for (var index = 0; index < standings.size(); index++) {
                var one = standings.get(index);
                var before = standings.stream().filter(other -> other.place() < one.place());

                assertThat(before.count()).isEqualTo(one.place() - 1L);
                assertThat(one.sharesPlace())
                        .isEqualTo(standings.stream()
                                        .filter(other -> other.place() == one.place())
                                        .count()
                                > 1);
            }
        }
    }

    @Test
    void aGroupRankedApartHasPlacesAndACutOfItsOwn() {
        var own = new Group(
                "khusus",
                new Bilingual("Khusus", "Special"),
                List.of(),
                true,
                true,
                Map.of("desk", Desk.top(1)),
                Optional.empty());
        var common = new Group(
                "umum", new Bilingual("Umum", "General"), List.of(), false, false, Map.of(), Optional.empty());
        var contenders = List.of(
                Desk.contender("a"),
                Desk.contender("b"),
                new Contender("c", "city", "khusus", Map.of(), Desk.fingerprint("c")),
                new Contender("d", "city", "khusus", Map.of(), Desk.fingerprint("d")));
        var marks = List.of(
                Desk.sheet("a", "j", "60", "60"),
                Desk.sheet("b", "j", "70", "70"),
                Desk.sheet("c", "j", "90", "90"),
                Desk.sheet("d", "j", "80", "80"));

        var rankings =
                RankedGroup.each(Desk.round(Desk.MEAN), List.of(common, own), marks, contenders, Optional.empty());

        assertThat(rankings).hasSize(2);
        assertThat(rankings.get(0).group()).contains(own);
        assertThat(rankings.get(0).selection().chosen())
                .extracting(Choice::submission)
                .containsExactly("c");
        assertThat(rankings.get(1).group()).isEmpty();
        assertThat(places(rankings.get(1).ranking())).isEqualTo(Map.of("b", 1, "a", 2));
    }

    /** A round with up to 12 submissions whose coarse marks tie often, some of them missing. */
    private record Season(Round round, List<Marks> marks, List<Contender> contenders) {
        static Season madeUp(Random random, PointsRule rule) {
            var cut = new Cut(
                    Optional.of(1 + random.nextInt(6)),
                    Optional.empty(),
                    Map.of("city", new Bounds(Optional.of(1), Optional.of(3))),
                    random.nextBoolean() ? TieAtLine.LOT : TieAtLine.ADMIT_ALL);
            var ties = random.nextBoolean() ? new String[] {"impact"} : new String[] {"impact", "lot"};
            var contenders = IntStream.range(0, random.nextInt(12))
                    .mapToObj(i -> Desk.contender("s" + i, random.nextBoolean() ? "city" : "regency"))
                    .toList();
            var marks = new ArrayList<Marks>();
            for (var contender : contenders) {
                for (var judge = 0; judge < random.nextInt(6); judge++) {
                    marks.add(Desk.sheet(contender.submission(), "j" + judge, mark(random), mark(random)));
                }
            }
            return new Season(Desk.round("desk", Desk.CRITERIA, rule, Map.of(), cut, ties), marks, contenders);
        }

        private static String mark(Random random) {
            return random.nextInt(8) == 0 ? "-" : Integer.toString(10 * (5 + random.nextInt(3)));
        }

        Season withMarks(UnaryOperator<BigDecimal> change) {
            return new Season(
                    round,
                    marks.stream()
                            .map(one -> new Marks(
                                    one.submission(),
                                    one.judge(),
                                    one.values().entrySet().stream()
                                            .collect(Collectors.toMap(
                                                    Map.Entry::getKey, entry -> change.apply(entry.getValue())))))
                            .toList(),
                    contenders);
        }

        Ranking ranking() {
            return Ranking.of(round, marks, contenders, Optional.of(Desk.SEED));
        }

        Selection selection() {
            return Selection.of(ranking());
        }
    }

    private static Map<String, Integer> places(Ranking ranking) {
        return ranking.standings().stream()
                .collect(Collectors.toMap(Standing::submission, Standing::place, (a, b) -> a, TreeMap::new));
    }

    private static List<Object> told(Ranking ranking) {
        var told = new ArrayList<Object>(ranking.unplaced());
        ranking.standings().forEach(one -> told.add(List.of(one.submission(), one.explanation())));
        return told;
    }

    private static <T> List<T> shuffled(List<T> all, Random random) {
        var copy = new ArrayList<>(all);
        Collections.shuffle(copy, random);
        return copy;
    }
}
