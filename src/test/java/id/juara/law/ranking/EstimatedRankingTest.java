package id.juara.law.ranking;

import static id.juara.law.ranking.Desk.SEED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import id.juara.law.calibration.MadeUp;
import id.juara.law.calibration.Obstacle;
import id.juara.law.certainty.Band;
import id.juara.law.certainty.Certainty;
import id.juara.law.proof.Digest;
import id.juara.law.ranking.Choice.Outcome;
import id.juara.law.ranking.Choice.Why;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Cut;
import id.juara.law.rules.Cut.TieAtLine;
import id.juara.law.rules.Cut.Undecided;
import id.juara.law.rules.Group;
import id.juara.law.rules.Marks;
import id.juara.law.rules.PointsRule;
import id.juara.law.rules.PointsRule.Method;
import id.juara.law.rules.Round;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A round in which the rules let a method decide that fits a model: 120 submissions, 12 judges, some strict, some lenient. */
class EstimatedRankingTest {
    private static final int TOP = 20;
    private static final MadeUp.Round MADE =
            MadeUp.field(120, 12, 3).severity(1).draw(7);
    private static final List<Marks> MARKS = marks(MADE);
    private static final Origins BY_CHANCE = new Origins(true, Map.of());

    @Test
    void whereTheRulesLetCalibratedPointsDecideMoreOfTheTrulyBestGoOn() {
        var byMean = 0L;
        var byCalibrated = 0L;
        for (var seed = 1; seed <= 10; seed++) {
            var made = MadeUp.field(120, 12, 3).severity(1).draw(seed);

            byMean += trulyBest(made, Method.MEAN);
            byCalibrated += trulyBest(made, Method.CALIBRATED);
        }

        assertThat(byCalibrated).isGreaterThan(byMean);
    }

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {"CROSSED", "CALIBRATED", "HUBER", "Z_SCORE"})
    void thePointsCanBeWorkedOutByHandFromTheMarks(Method method) {
        var ranking = group(method, Undecided.ORDER).ranking();

        for (var standing : ranking.standings()) {
            var tree = standing.points().explanation();
            var readings = tree.children().stream()
                    .filter(one -> one.key().equals("reading"))
                    .toList();
            var sum = 0.0;
            var weights = 0.0;
            for (var one : readings) {
                var corrected = figure(one, "scaled") - figure(one, "severity");
                assertThat(figure(one, "corrected")).isCloseTo(corrected, within(2e-9));
                sum += figure(one, "weight") * corrected;
                weights += figure(one, "weight");
            }
            var centre = figure(tree, "centre");
            assertThat(figure(tree, "corrected")).isCloseTo(sum / weights, within(1e-8));
            assertThat(standing.points().total().print(9, RoundingMode.HALF_UP)).satisfies(told -> assertThat(
                            Double.parseDouble(told))
                    .isCloseTo(centre + figure(tree, "kept") * (figure(tree, "corrected") - centre), within(1e-6)));
            assertThat(readings).hasSize(standing.points().readings());
        }
    }

    @Test
    void whereJudgesAgreeInEverythingThePointsAreTheirMarks() {
        var marks = IntStream.range(0, 60)
                .boxed()
                .flatMap(i ->
                        Stream.of("a", "b", "c").map(judge -> Desk.sheet(name(i), judge, (20 + i) + "", (20 + i) + "")))
                .toList();

        var standings = ranking(round(Method.CROSSED, Undecided.ORDER), marks, BY_CHANCE)
                .standings();

        assertThat(standings.get(0).points().printed()).isEqualTo("79.00");
        assertThat(standings.get(0).points().explanation().figures()).containsEntry("printed", "79.00");
    }

    @Test
    void whereTheGateRefusesTheMeanDecidesAndTheReasonIsTold() {
        var apart = new ArrayList<Marks>();
        for (var i = 0; i < 40; i++) {
            for (var judge : i < 20 ? List.of("a", "b") : List.of("c", "d")) {
                apart.add(Desk.sheet(name(i), judge, (30 + i) + "", (40 + i % 7) + ""));
            }
        }

        var calibrated = ranking(round(Method.CALIBRATED, Undecided.ORDER), apart, BY_CHANCE);
        var mean = ranking(round(Method.MEAN, Undecided.ORDER), apart, BY_CHANCE);

        assertThat(told(calibrated)).isEqualTo(told(mean));
        assertThat(calibrated.standings().get(0).points().explanation().children())
                .extracting(Explanation::key)
                .contains("obstacle.several-parts");
        assertThat(Estimation.of(round(Method.MEAN, Undecided.ORDER), Method.CALIBRATED, apart, BY_CHANCE))
                .hasValueSatisfying(made ->
                        assertThat(made.obstacles()).extracting(Obstacle::key).contains(Obstacle.Key.SEVERAL_PARTS));
    }

    @Test
    void aScoresheetThatLacksACriterionHasNoTotalAndIsLeftOut() {
        var marks = new ArrayList<>(MARKS);
        marks.add(Desk.sheet("half", "j000001", "80", "-"));

        var ranking = ranking(round(Method.CROSSED, Undecided.ORDER), marks, BY_CHANCE);

        assertThat(ranking.unplaced()).singleElement().satisfies(one -> assertThat(one.reason())
                .isEqualTo(Unplaced.Reason.NO_COMPLETE_SCORESHEET));
    }

    @Test
    void noOrderIsMadeWhereTheModelWasNotAsked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Ranking.of(round(Method.HUBER, Undecided.ORDER), MARKS, contenders(MARKS), Optional.of(SEED)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {"CROSSED", "CALIBRATED", "HUBER", "Z_SCORE"})
    void theSameMarksInAnotherOrderAndOnSeveralThreadsGiveTheSameBytes(Method method) {
        var shuffled = IntStream.range(0, 4)
                .mapToObj(turn -> {
                    var marks = new ArrayList<>(MARKS);
                    Collections.shuffle(marks, new Random(turn));
                    return marks;
                })
                .toList();

        var digests = shuffled.parallelStream()
                .map(marks -> RankedGroup.each(
                        round(method, Undecided.ORDER),
                        List.of(),
                        marks,
                        contenders(marks),
                        Optional.of(SEED),
                        BY_CHANCE))
                .map(groups -> Digest.ofText(told(groups.get(0).ranking())).hex())
                .collect(Collectors.toSet());

        assertThat(digests).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {"CROSSED", "CALIBRATED", "HUBER"})
    void underOtherNamesForSubmissionsAndJudgesFiguresChancesAndListAreTheSameToTheLastBit(Method method) {
        var renamed = MARKS.stream()
                .map(one -> new Marks(other(one.submission()), other(one.judge()), one.values()))
                .toList();
        var there = submissions(MARKS)
                .map(one -> new Contender(other(one), "regency", "umum", Map.of(), Desk.fingerprint(one)))
                .toList();
        var round = round(method, Undecided.LOT);

        var here = RankedGroup.each(
                        round, List.of(), MARKS, contenders(MARKS), Optional.of(SEED), known(contenders(MARKS)))
                .get(0);
        var elsewhere = RankedGroup.each(round, List.of(), renamed, there, Optional.of(SEED), known(there))
                .get(0);

        for (var standing : here.ranking().standings()) {
            var twin =
                    elsewhere.ranking().standing(other(standing.submission())).orElseThrow();
            assertThat(twin.points().total()).isEqualTo(standing.points().total());
            assertThat(twin.place()).isEqualTo(standing.place());
            assertThat(elsewhere.likelihood().orElseThrow().chance(twin.submission()))
                    .isEqualTo(here.likelihood().orElseThrow().chance(standing.submission()));
        }
        assertThat(elsewhere.selection().chosen().stream().map(Choice::submission))
                .containsExactlyElementsOf(here.selection().chosen().stream()
                        .map(one -> other(one.submission()))
                        .toList());
    }

    /** A name that stands elsewhere in the order of names. */
    private static String other(String name) {
        return Digest.ofText("another " + name).hex();
    }

    private static Origins known(Collection<Contender> contenders) {
        return new Origins(
                true,
                Map.of(),
                contenders.stream().collect(Collectors.toMap(Contender::submission, Contender::fingerprint)));
    }

    @Test
    void pointsCarriedFromAnEarlierRoundAddWhatIsCertain() {
        var panel = Desk.round(
                "panel",
                Desk.CRITERIA,
                rule(Method.CROSSED),
                Map.of("desk", new BigDecimal("40"), "panel", new BigDecimal("60")),
                cut(Undecided.LOT));
        var far = MARKS.get(0).submission();
        var contenders = submissions(MARKS)
                .map(one -> new Contender(
                        one,
                        "city",
                        "umum",
                        Map.of("desk", Fraction.of(one.equals(far) ? 1000 : 50)),
                        Desk.fingerprint(one)))
                .toList();

        var group = RankedGroup.each(panel, List.of(), MARKS, contenders, Optional.of(SEED), BY_CHANCE)
                .get(0);

        var standing = group.ranking().standing(far).orElseThrow();
        assertThat(standing.place()).isEqualTo(1);
        assertThat(standing.points().total())
                .isEqualTo(Fraction.of(400)
                        .plus(standing.points().own().orElseThrow().percent(new BigDecimal("60"))));
        assertThat(group.likelihood().orElseThrow().chance(far)).isEqualTo(1);
    }

    @Test
    void theUndecidedAreDrawnByThePublishedSeedWhereTheRulesSaySo() {
        var group = group(Method.CALIBRATED, Undecided.LOT);
        var likelihood = group.likelihood().orElseThrow();

        var selection = group.selection();

        assertThat(selection.chosen()).hasSize(TOP);
        var drawn = selection.choices().stream()
                .filter(one -> likelihood.band(one.submission()) == Band.UNDECIDED)
                .toList();
        assertThat(drawn).extracting(Choice::why).containsOnly(Why.BY_LOT);
        assertThat(drawn.stream().filter(Choice::isIn))
                .containsExactlyInAnyOrderElementsOf(drawn.stream()
                        .sorted((one, other) -> SEED.lot(one.contender().digest())
                                .compareTo(SEED.lot(other.contender().digest())))
                        .limit(TOP - likelihood.count(Band.IN))
                        .toList());
        assertThat(selection.choices().stream().filter(one -> likelihood.band(one.submission()) == Band.IN))
                .isNotEmpty()
                .allMatch(Choice::isIn);
        assertThat(selection.choices().stream().filter(one -> likelihood.band(one.submission()) == Band.OUT))
                .isNotEmpty()
                .noneMatch(Choice::isIn);
    }

    @Test
    void beforeTheSeedIsKnownTheUndecidedStayUndecided() {
        var group = RankedGroup.each(
                        round(Method.CALIBRATED, Undecided.LOT),
                        List.of(),
                        MARKS,
                        contenders(MARKS),
                        Optional.empty(),
                        BY_CHANCE)
                .get(0);

        var undecided = group.selection().undecided();

        assertThat(undecided).hasSize(group.likelihood().orElseThrow().count(Band.UNDECIDED));
        assertThat(undecided).extracting(Choice::why).containsOnly(Why.TOO_CLOSE);
        assertThat(undecided).extracting(Choice::outcome).containsOnly(Outcome.UNDECIDED);
    }

    @Test
    void byExpectedPlaceFewerAreDrawnAndTheOthersKeepTheirSide() {
        var group = group(Method.CROSSED, Undecided.EXPECTED_PLACE);

        var selection = group.selection();

        var drawn = selection.choices().stream()
                .filter(one -> one.why() == Why.BY_LOT)
                .toList();
        assertThat(selection.chosen()).hasSize(TOP);
        assertThat(drawn)
                .isNotEmpty()
                .hasSizeLessThan(group.likelihood().orElseThrow().count(Band.UNDECIDED));
        var best = drawn.stream().mapToInt(one -> one.place().orElseThrow()).min();
        assertThat(selection.choices().stream().filter(one -> one.place().orElseThrow() < best.orElseThrow()))
                .allMatch(Choice::isIn);
    }

    @Test
    void aSmallGroupRankedApartHasALineOfItsOwnThoughJudgesAreKnownFromAll() {
        var made = MadeUp.field(600, 40, 3).severity(1).draw(4);
        var marks = marks(made);
        var special = new Group(
                "khusus",
                new Bilingual("Khusus", "Special"),
                List.of(),
                true,
                true,
                Map.of("desk", new Cut(Optional.of(5), Optional.empty(), Map.of(), TieAtLine.LOT, Undecided.LOT)),
                Optional.empty());
        var contenders = submissions(marks)
                .map(one -> new Contender(
                        one, "city", one.compareTo(name(30)) < 0 ? "khusus" : "umum", Map.of(), Desk.fingerprint(one)))
                .toList();

        var rankings = RankedGroup.each(
                round(Method.CALIBRATED, Undecided.LOT),
                List.of(special),
                marks,
                contenders,
                Optional.of(SEED),
                BY_CHANCE);

        assertThat(rankings).extracting(one -> one.selection().chosen().size()).containsExactly(5, TOP);
        var apart = rankings.get(0).likelihood().orElseThrow();
        assertThat(apart.way()).isEqualTo(Certainty.Way.JOINT_DRAWS);
        assertThat(rankings.get(0).ranking().standings().stream()
                        .mapToDouble(one -> apart.chance(one.submission()))
                        .sum())
                .isCloseTo(5, within(1e-9));
        assertThat(rankings.get(1).likelihood().orElseThrow().way()).isEqualTo(Certainty.Way.CLOSED_FORM);
    }

    @Test
    void theUndecidedCanBeDrawnBesideAMeanThatDecides() {
        var rule = new PointsRule(Method.MEAN, 0, false, 2, RoundingMode.HALF_UP, Optional.of(Method.CALIBRATED));
        var round = Desk.round("desk", Desk.CRITERIA, rule, Map.of(), cut(Undecided.LOT));

        var group = RankedGroup.each(round, List.of(), MARKS, contenders(MARKS), Optional.of(SEED), BY_CHANCE)
                .get(0);

        assertThat(told(group.ranking()))
                .isEqualTo(told(group(Method.MEAN, Undecided.ORDER).ranking()));
        assertThat(group.selection().choices()).extracting(Choice::why).contains(Why.BY_LOT);
    }

    private static RankedGroup group(Method method, Undecided undecided) {
        return RankedGroup.each(
                        round(method, undecided), List.of(), MARKS, contenders(MARKS), Optional.of(SEED), BY_CHANCE)
                .get(0);
    }

    private static Ranking ranking(Round round, Collection<Marks> marks, Origins origins) {
        return RankedGroup.each(round, List.of(), marks, contenders(marks), Optional.of(SEED), origins)
                .get(0)
                .ranking();
    }

    private static Round round(Method method, Undecided undecided) {
        return Desk.round("desk", Desk.CRITERIA, rule(method), Map.of(), cut(undecided), "novelty");
    }

    private static PointsRule rule(Method method) {
        return Desk.rule(method, 0, false);
    }

    private static Cut cut(Undecided undecided) {
        return new Cut(Optional.of(TOP), Optional.empty(), Map.of(), TieAtLine.LOT, undecided);
    }

    private static List<Contender> contenders(Collection<Marks> marks) {
        return submissions(marks).map(Desk::contender).toList();
    }

    private static Stream<String> submissions(Collection<Marks> marks) {
        return marks.stream().map(Marks::submission).distinct();
    }

    /** The same total on both criteria, around 50, a standard deviation being 10. */
    private static List<Marks> marks(MadeUp.Round made) {
        return made.told.stream()
                .map(one -> {
                    var mark = BigDecimal.valueOf(50 + 10 * one.total())
                            .setScale(2, RoundingMode.HALF_UP)
                            .max(BigDecimal.ZERO)
                            .min(BigDecimal.valueOf(100))
                            .toPlainString();
                    return Desk.sheet(one.submission(), one.judge(), mark, mark);
                })
                .toList();
    }

    private static String name(int i) {
        return MadeUp.Round.submission(i);
    }

    private static long trulyBest(MadeUp.Round made, Method method) {
        var truly = IntStream.range(0, made.quality.length)
                .boxed()
                .sorted((a, b) -> Double.compare(made.quality[b], made.quality[a]))
                .limit(TOP)
                .map(EstimatedRankingTest::name)
                .toList();
        var marks = marks(made);
        return RankedGroup.each(
                        round(method, Undecided.ORDER),
                        List.of(),
                        marks,
                        contenders(marks),
                        Optional.of(SEED),
                        BY_CHANCE)
                .get(0)
                .selection()
                .chosen()
                .stream()
                .filter(one -> truly.contains(one.submission()))
                .count();
    }

    private static String told(Ranking ranking) {
        return ranking.standings().stream()
                .map(one -> one.submission() + " " + one.place() + " "
                        + one.points().total())
                .collect(Collectors.joining("\n"));
    }

    private static double figure(Explanation node, String name) {
        return Double.parseDouble(node.figures().get(name));
    }
}
