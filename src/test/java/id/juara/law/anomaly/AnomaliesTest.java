package id.juara.law.anomaly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.juara.law.anomaly.Circumstances.Pair;
import id.juara.law.anomaly.Circumstances.Sheet;
import id.juara.law.calibration.MadeUp;
import id.juara.law.calibration.MadeUp.Round;
import id.juara.law.crossed.CrossedModel;
import id.juara.law.crossed.Reading;
import id.juara.law.crossed.Readings;
import id.juara.law.crossed.Variances;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What looks odd becomes a case with its figures; honest rounds give hardly any. */
class AnomaliesTest {
    private static final MadeUp FIELD = MadeUp.field(600, 30, 3);
    private static final String JUDGE = Round.judge(4);

    @Test
    void anHonestRoundGivesHardlyAnyCases() {
        var standing = 0;
        var single = 0;
        for (var seed = 0; seed < 4; seed++) {
            var told = FIELD.draw(seed).told;
            var cases = cases(told, circumstances(told, seed));
            standing += (int) cases.stream().filter(Case::stands).count();
            single += (int) cases.stream()
                    .filter(one -> one.kind() == Kind.SINGLE_READING)
                    .count();
        }

        assertThat(standing).isLessThanOrEqualTo(4); // eleven kinds in four rounds, one in twenty
        assertThat(single / 7_200.0).isBetween(.008, .015);
    }

    @Test
    void aJudgeFarStricterThanJudgesDifferIsShown() {
        var cases = cases(changed(one -> with(one, one.judge().equals(JUDGE) ? one.total() - 4 : one.total())));

        assertThat(of(cases, Kind.SEVERITY)).singleElement().satisfies(one -> {
            assertThat(one.judges()).containsExactly(JUDGE);
            assertThat(one.figures().get("z")).isLessThan(-3);
            assertThat(one.figures().get("effect")).isCloseTo(-4, within(1.5));
            assertThat(one.stands()).isTrue();
        });
    }

    @Test
    void aJudgeWhoMarksAtRandomIsErraticAndGoesWithNobody() {
        var random = new Random(1);
        var cases =
                cases(changed(one -> with(one, one.judge().equals(JUDGE) ? 3 * random.nextGaussian() : one.total())));

        assertThat(of(cases, Kind.ERRATIC)).first().satisfies(one -> {
            assertThat(one.judges()).containsExactly(JUDGE);
            assertThat(one.figures().get("outfit")).isGreaterThan(1.5);
            assertThat(one.figures()).containsKeys("infit", "readings");
        });
    }

    /** Such a scatter is as rare as one that is far too wide, and its chance says so. */
    @Test
    void aJudgeWhoHardlyDepartsFromWhatIsExpectedIsErraticToo() {
        var others = FIELD.draw(1).told.stream()
                .filter(one -> !one.judge().equals(JUDGE))
                .collect(Collectors.groupingBy(Reading::submission, Collectors.averagingDouble(Reading::total)));
        var cases = cases(
                changed(one -> with(one, one.judge().equals(JUDGE) ? .5 * others.get(one.submission()) : one.total())));

        assertThat(of(cases, Kind.ERRATIC)).first().satisfies(one -> {
            assertThat(one.judges()).containsExactly(JUDGE);
            assertThat(one.figures().get("outfit")).isLessThan(.5);
            assertThat(one.chance()).isLessThan(.001);
            assertThat(one.stands()).isTrue();
        });
    }

    @Test
    void aJudgeWhoTurnsTheScaleAroundIsShown() {
        var cases = cases(changed(one -> with(one, one.judge().equals(JUDGE) ? -one.total() : one.total())));

        assertThat(of(cases, Kind.REVERSED)).singleElement().satisfies(one -> {
            assertThat(one.judges()).containsExactly(JUDGE);
            assertThat(one.figures().get("correlation")).isNegative();
            assertThat(one.stands()).isTrue();
        });
    }

    @Test
    void aReadingFarFromTheOthersOfItsSubmissionIsShown() {
        var told = FIELD.draw(1).told;
        told.set(7, with(told.get(7), told.get(7).total() + 9));

        assertThat(of(cases(told), Kind.SINGLE_READING)).first().satisfies(one -> {
            assertThat(one.judges()).containsExactly(told.get(7).judge());
            assertThat(one.submissions()).containsExactly(told.get(7).submission());
            assertThat(one.figures().get("z")).isGreaterThan(4);
            assertThat(one.stands()).isTrue();
        });
    }

    @Test
    void aReadingIsHeldAgainstTheOthersAlone() {
        var told = List.of(
                new Reading("a", "x", 5),
                new Reading("a", "y", 7),
                new Reading("b", "x", 1),
                new Reading("b", "z", 3),
                new Reading("c", "y", 4),
                new Reading("c", "z", 6));
        var model = CrossedModel.given(Readings.of(told), new Variances(2, 1e-9, 1));

        var left = new LeftOut(model);

        // λ = 1/2; the mean is 26/6 and the judges are all but alike
        assertThat(left.expected[0]).isCloseTo((7 - 26.0 / 6) / 1.5, within(1e-6));
        assertThat(left.variance[0]).isCloseTo(1 + 1 / 1.5, within(1e-9));
        assertThat(left.z[0]).isCloseTo((5 - 26.0 / 6 - (7 - 26.0 / 6) / 1.5) / Math.sqrt(1 + 1 / 1.5), within(1e-6));
    }

    @Test
    void aJudgeWhoGivesAllTheSameIsAStraightLine() {
        var cases = cases(changed(one -> with(one, one.judge().equals(JUDGE) ? 7 : one.total())));

        assertThat(of(cases, Kind.STRAIGHT_LINE)).singleElement().satisfies(one -> {
            assertThat(one.judges()).containsExactly(JUDGE);
            assertThat(one.figures()).containsEntry("spread-ratio", 0.0).containsEntry("readings", 60.0);
        });
    }

    @Test
    void sheetsWithTheSameMarkOnAllCriteriaAreAHalo() {
        var told = FIELD.draw(2).told;
        var random = new Random(2);
        var sheets = told.stream()
                .map(one -> {
                    var flat = one.judge().equals(JUDGE) && random.nextInt(3) > 0;
                    return new Sheet(
                            one.submission(),
                            one.judge(),
                            random.doubles(5)
                                    .mapToObj(x -> flat ? 8.0 : Math.rint(6 + 4 * x))
                                    .toList());
                })
                .toList();

        var halos = of(
                cases(told, new Circumstances(sheets, List.of(), List.of(), Set.of(), Map.of(), Map.of(), 1)),
                Kind.HALO);

        assertThat(halos).singleElement().satisfies(one -> {
            assertThat(one.judges()).containsExactly(JUDGE);
            assertThat(one.figures().get("alike")).isBetween(30.0, 50.0);
            assertThat(one.figures().get("variance-ratio")).isBetween(.2, .5);
        });
    }

    @Test
    void aJudgeWhoTiresDriftsAndOneWhoRepeatsHimselfRuns() {
        var place = new HashMap<String, Integer>();
        var told = FIELD.draw(3).told.stream()
                .map(one -> {
                    var at = place.merge(one.judge(), 1, Integer::sum);
                    var drifts = one.judge().equals(JUDGE) ? at * .05 : 0;
                    var repeats = one.judge().equals(Round.judge(9)) && at > 20 && at < 30;
                    return with(one, repeats ? 6 : Math.rint(2 * (one.total() + drifts)) / 2);
                })
                .toList();

        var cases = cases(told, circumstances(told, 3));

        assertThat(of(cases, Kind.DRIFT)).first().satisfies(one -> {
            assertThat(one.judges()).containsExactly(JUDGE);
            assertThat(one.figures().get("last-third"))
                    .isGreaterThan(one.figures().get("first-third") + 1);
        });
        assertThat(of(cases, Kind.LONG_RUN)).singleElement().satisfies(one -> {
            assertThat(one.judges()).containsExactly(Round.judge(9));
            assertThat(one.figures().get("run")).isGreaterThanOrEqualTo(9);
        });
    }

    @Test
    void whoMarksHisOwnRegionHigherIsShownAndSoAreAllTogether() {
        var told = FIELD.draw(4).told;
        var home = new HashSet<Pair>();
        for (var k = 0; k < told.size(); k++) {
            var one = told.get(k);
            if (k % 7 == 0) {
                home.add(new Pair(one.submission(), one.judge()));
                told.set(k, with(one, one.total() + (one.judge().equals(JUDGE) ? 3 : .6)));
            }
        }

        var homes = of(
                cases(told, new Circumstances(List.of(), List.of(), List.of(), home, Map.of(), Map.of(), 4)),
                Kind.HOME);

        assertThat(homes.get(0).judges()).isEmpty();
        assertThat(homes.get(0).figures().get("favour")).isCloseTo(.68, within(.25));
        assertThat(homes.get(0).chance()).isLessThan(1e-6);
        assertThat(homes.get(1).judges()).containsExactly(JUDGE);
        assertThat(homes.get(1).figures().get("apart")).isGreaterThan(1.5);
        assertThat(homes.get(1).stands()).isTrue();
    }

    @Test
    void withFewReadingsEveryWayToCallThemHomeIsCounted() {
        var told = new ArrayList<>(MadeUp.field(40, 10, 3).draw(5).told);
        var own = told.stream().filter(one -> one.judge().equals(JUDGE)).toList();
        var best = own.get(0);
        told.replaceAll(one -> one == best ? with(one, one.total() + 12) : one);
        var home = Set.of(new Pair(best.submission(), best.judge()));

        var cases = of(
                cases(told, new Circumstances(List.of(), List.of(), List.of(), home, Map.of(), Map.of(), 5)),
                Kind.HOME);

        // one of twelve readings is home and it is the highest: 1/12 is not rare enough for a judge
        assertThat(cases).allMatch(one -> one.judges().isEmpty());
    }

    @Test
    void institutionsThatMarkEachOtherHighAreShown() {
        var round = MadeUp.field(600, 12, 3).draw(6);
        var judges = new HashMap<String, String>();
        var submissions = new HashMap<String, String>();
        for (var j = 0; j < 12; j++) {
            judges.put(Round.judge(j), "institution " + (char) ('a' + j));
        }
        for (var i = 0; i < 600; i++) {
            submissions.put(Round.submission(i), "institution " + (char) ('a' + i % 12));
        }
        var told = round.told.stream()
                .map(one -> {
                    var from = judges.get(one.judge());
                    var to = submissions.get(one.submission());
                    var ring = Set.of("institution a", "institution b");
                    return with(
                            one,
                            ring.contains(from) && ring.contains(to) && !from.equals(to)
                                    ? one.total() + 3
                                    : one.total());
                })
                .toList();

        var cases = of(
                cases(told, new Circumstances(List.of(), List.of(), List.of(), Set.of(), judges, submissions, 6)),
                Kind.RECIPROCITY);

        assertThat(cases).hasSize(2);
        assertThat(cases.get(0).judges()).isEmpty();
        assertThat(cases.get(0).chance()).isLessThan(.01);
        assertThat(cases.get(1).judges()).containsExactly(Round.judge(0), Round.judge(1));
        assertThat(cases.get(1).figures().get("there")).isGreaterThan(1.5);
    }

    @Test
    void twoJudgesWhoDeviateTogetherAreShown() {
        var random = new Random(7);
        var together = new HashMap<String, Double>();
        var pair = Set.of(Round.judge(0), Round.judge(1));
        var told = MadeUp.field(200, 8, 4).draw(7).told.stream()
                .map(one -> pair.contains(one.judge())
                        ? with(
                                one,
                                one.total()
                                        + together.computeIfAbsent(one.submission(), id -> 3 * random.nextGaussian()))
                        : one)
                .toList();

        var cases = cases(told);

        assertThat(of(cases, Kind.PAIR)).first().satisfies(one -> {
            assertThat(one.judges()).containsExactly(Round.judge(0), Round.judge(1));
            assertThat(one.figures().get("correlation")).isGreaterThan(.5);
            assertThat(one.figures().get("shared")).isGreaterThan(20);
            assertThat(one.stands()).isTrue();
        });
        assertThat(of(cases, Kind.PAIR_ON_ONE))
                .anyMatch(one -> Set.copyOf(one.judges()).equals(pair));
    }

    @Test
    void readAgainAndRobustlyFewerReadingsThatWereBoughtGetThrough() {
        var bold = Collusion.over(2, 3);

        assertThat(bold.found()).isBetween(.35, .65);
        assertThat(bold.falseAlarms()).isLessThan(.015);
        assertThat(bold.readAgain()).isLessThan(bold.huber() + .1).isLessThan(bold.crossed());
    }

    @Test
    void whereNothingVariesNothingIsOdd() {
        var told = FIELD.draw(8).told.stream().map(one -> with(one, 7)).toList();

        assertThat(cases(told, circumstances(told, 8)))
                .noneMatch(one -> one.figures().values().stream().anyMatch(figure -> figure.isNaN()))
                .noneMatch(one -> one.kind() != Kind.LONG_RUN);
    }

    @Test
    void theOrderOfRowsNeverMatters() {
        var told = FIELD.draw(9).told;
        told.replaceAll(one -> with(one, one.judge().equals(JUDGE) ? one.total() - 4 : one.total()));
        var known = circumstances(told, 9);
        var cases = cases(told, known);
        Collections.shuffle(told, new Random(1));

        assertThat(cases(told, known)).isEqualTo(cases);
    }

    private static List<Reading> changed(UnaryOperator<Reading> change) {
        return FIELD.draw(1).told.stream().map(change).toList();
    }

    private static Reading with(Reading one, double total) {
        return new Reading(one.submission(), one.judge(), total);
    }

    private static Circumstances circumstances(List<Reading> told, long seed) {
        var random = new Random(seed);
        var sheets = told.stream()
                .map(one -> new Sheet(
                        one.submission(),
                        one.judge(),
                        random.doubles(5).mapToObj(x -> Math.rint(6 + 4 * x)).toList()))
                .toList();
        var home = new HashSet<Pair>();
        for (var k = 0; k < told.size(); k += 5) {
            home.add(new Pair(told.get(k).submission(), told.get(k).judge()));
        }
        return new Circumstances(sheets, List.of(), List.of(), home, Map.of(), Map.of(), seed);
    }

    private static List<Case> cases(List<Reading> told) {
        return cases(told, Circumstances.UNKNOWN);
    }

    private static List<Case> cases(List<Reading> told, Circumstances known) {
        return Anomalies.of(CrossedModel.of(Readings.of(told)), known, Limits.USUAL);
    }

    private static List<Case> of(List<Case> cases, Kind kind) {
        return cases.stream().filter(one -> one.kind() == kind).toList();
    }
}
