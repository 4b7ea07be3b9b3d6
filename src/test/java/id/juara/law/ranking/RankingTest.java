package id.juara.law.ranking;

import static id.juara.law.ranking.Desk.MEAN;
import static id.juara.law.ranking.Desk.SEED;
import static id.juara.law.ranking.Desk.contender;
import static id.juara.law.ranking.Desk.round;
import static id.juara.law.ranking.Desk.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.juara.law.proof.Seed;
import id.juara.law.ranking.Unplaced.Reason;
import id.juara.law.rules.Marks;
import id.juara.law.rules.PointsRule.Method;
import id.juara.law.rules.Round;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final String CLINIC = "floating-clinic";
    private static final String WASTE_BANK = "waste-bank";
    private static final String PERMITS = "one-day-permits";
    private static final String BUS = "school-bus";

    @Test
    void aCriterionIsAveragedOverTheJudgesWhoMarkedItAndAMissingMarkIsNotZero() {
        var marks = List.of(sheet(CLINIC, "a", "80", "70"), sheet(CLINIC, "b", "-", "90"));

        var clinic = ranked(round(MEAN), marks, CLINIC).get(0);

        assertThat(clinic.points().criteria()).isEqualTo(Map.of("novelty", Fraction.of(80), "impact", Fraction.of(80)));
        assertThat(clinic.points().total()).isEqualTo(Fraction.of(80));
        assertThat(clinic.points().readings()).isEqualTo(2);
    }

    @Test
    void aMeanOfThreeJudgesStaysAFractionAndIsRoundedOnceForPrint() {
        var marks =
                List.of(sheet(CLINIC, "a", "80", "80"), sheet(CLINIC, "b", "80", "80"), sheet(CLINIC, "c", "81", "81"));

        var clinic = ranked(round(MEAN), marks, CLINIC).get(0);

        assertThat(clinic.points().total()).isEqualTo(Fraction.of(241, 3));
        assertThat(clinic.points().printed()).isEqualTo("80.33");
    }

    @Test
    void anExactHalfIsPrintedUpWhereBinaryNumbersWouldPrintItDown() {
        // both averages are 1.005; the nearest binary number lies below it
        var marks = List.of(
                sheet(CLINIC, "a", "1.00", "1.01"),
                sheet(CLINIC, "b", "1.01", "1.00"),
                sheet(CLINIC, "c", "1.00", "1.02"),
                sheet(CLINIC, "d", "1.01", "0.99"));

        var clinic = ranked(round(MEAN), marks, CLINIC).get(0);

        assertThat(clinic.points().total()).isEqualTo(Fraction.parse("1.005"));
        assertThat(clinic.points().printed()).isEqualTo("1.01");
        assertThat(new BigDecimal(1.005).setScale(2, java.math.RoundingMode.HALF_UP))
                .isEqualTo("1.00");
    }

    @Test
    void marksThatAddUpAlikeInDecimalsTieThoughBinarySumsDiffer() {
        var marks = List.of(
                sheet(CLINIC, "a", "0.10", "0.30"),
                sheet(CLINIC, "b", "0.20", "0.30"),
                sheet(CLINIC, "c", "0.30", "0.30"),
                sheet(WASTE_BANK, "a", "0.30", "0.30"),
                sheet(WASTE_BANK, "b", "0.20", "0.30"),
                sheet(WASTE_BANK, "c", "0.10", "0.30"));

        var standings = ranked(round(MEAN), marks, CLINIC, WASTE_BANK);

        assertThat(0.1 + 0.2 + 0.3).isNotEqualTo(0.3 + 0.2 + 0.1);
        assertThat(standings).extracting(Standing::place).containsExactly(1, 1);
    }

    @Test
    void thoseWhoShareAPlaceLeaveTheNextOneEmpty() {
        var marks = List.of(
                sheet(CLINIC, "a", "90", "90"),
                sheet(WASTE_BANK, "a", "80", "80"),
                sheet(PERMITS, "a", "80", "80"),
                sheet(BUS, "a", "70", "70"));

        var standings = ranked(round(MEAN), marks, CLINIC, WASTE_BANK, PERMITS, BUS);

        assertThat(standings).extracting(Standing::place).containsExactly(1, 2, 2, 4);
        assertThat(standings.get(1).tie()).contains(new Tie(2, Optional.empty(), 2, false, Optional.empty()));
        assertThat(standings.get(0).tie()).isEmpty();
    }

    @Test
    void aTieIsDecidedByTheNamedCriterion() {
        var marks = List.of(sheet(CLINIC, "a", "80", "80"), sheet(WASTE_BANK, "a", "82", "77"));

        var standings = ranked(round(MEAN, "impact", "novelty"), marks, CLINIC, WASTE_BANK);

        assertThat(standings).extracting(Standing::submission).containsExactly(CLINIC, WASTE_BANK);
        assertThat(standings).extracting(Standing::place).containsExactly(1, 2);
        assertThat(standings.get(1).tie()).contains(new Tie(2, Optional.of("impact"), 1, false, Optional.empty()));
    }

    @Test
    void aLotIsDrawnByTheSeedAndTheFingerprintLowestFirst() {
        var marks = List.of(sheet(CLINIC, "a", "80", "80"), sheet(WASTE_BANK, "a", "80", "80"));
        var clinicKey = SEED.lot(contender(CLINIC).digest());
        var wasteBankKey = SEED.lot(contender(WASTE_BANK).digest());
        var first = clinicKey.compareTo(wasteBankKey) < 0 ? CLINIC : WASTE_BANK;

        var standings = ranked(round(MEAN, "novelty", "lot"), Optional.of(SEED), marks, CLINIC, WASTE_BANK);

        assertThat(standings.get(0).submission()).isEqualTo(first);
        assertThat(standings).extracting(Standing::place).containsExactly(1, 2);
        assertThat(standings.get(0).tie().orElseThrow().decidedBy()).contains("lot");
    }

    @Test
    void withoutASeedTheTiedShareThePlaceAndTheStandingSaysThatALotIsAwaited() {
        var marks = List.of(sheet(CLINIC, "a", "80", "80"), sheet(WASTE_BANK, "a", "80", "80"));

        var standings = ranked(round(MEAN, "novelty", "lot"), marks, CLINIC, WASTE_BANK);

        assertThat(standings).allSatisfy(one -> assertThat(one.tie())
                .contains(new Tie(2, Optional.empty(), 2, true, Optional.empty())));
        assertThat(standings.get(0).explanation().children().get(1).key()).isEqualTo("tie.awaits-lot");
    }

    @Test
    void aTrimmedMeanDropsTheHighestAndTheLowestTotal() {
        var marks = List.of(
                sheet(CLINIC, "a", "0", "0"),
                sheet(CLINIC, "b", "70", "80"),
                sheet(CLINIC, "c", "80", "70"),
                sheet(CLINIC, "d", "100", "100"));

        var clinic = ranked(round(Desk.rule(Method.TRIMMED_MEAN, 1, false)), marks, CLINIC)
                .get(0);

        assertThat(clinic.points().total()).isEqualTo(Fraction.of(75));
    }

    @Test
    void trimmedPerCriterionADifferentJudgeMayBeDroppedForEach() {
        var marks =
                List.of(sheet(CLINIC, "a", "0", "70"), sheet(CLINIC, "b", "60", "100"), sheet(CLINIC, "c", "90", "10"));

        var clinic = ranked(round(Desk.rule(Method.TRIMMED_MEAN, 1, true)), marks, CLINIC)
                .get(0);

        assertThat(clinic.points().total()).isEqualTo(Fraction.of(60 * 60 + 40 * 70, 100));
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
        var marks = List.of(
                sheet(CLINIC, "a", "10", "10"),
                sheet(CLINIC, "b", "60", "60"),
                sheet(CLINIC, "c", "71", "71"),
                sheet(CLINIC, "d", "100", "100"));

        var clinic =
                ranked(round(Desk.rule(Method.MEDIAN, 0, false)), marks, CLINIC).get(0);

        assertThat(clinic.points().total()).isEqualTo(Fraction.parse("65.5"));
    }

    @Test
    void whatIsMissingMakesASubmissionUnplacedAndTheReasonIsNamed() {
        var trimmed = round(Desk.rule(Method.TRIMMED_MEAN, 1, false));
        var mean = round(MEAN);

        assertThat(reason(mean, List.of())).isEqualTo(Reason.NO_MARKS);
        assertThat(reason(mean, List.of(sheet(CLINIC, "a", "-", "-")))).isEqualTo(Reason.NO_MARKS);
        assertThat(reason(mean, List.of(sheet(CLINIC, "a", "80", "-")))).isEqualTo(Reason.CRITERION_WITHOUT_MARKS);
        assertThat(reason(trimmed, List.of(sheet(CLINIC, "a", "80", "-"), sheet(CLINIC, "b", "-", "80"))))
                .isEqualTo(Reason.NO_COMPLETE_SCORESHEET);
        assertThat(reason(trimmed, List.of(sheet(CLINIC, "a", "80", "70"), sheet(CLINIC, "b", "90", "80"))))
                .isEqualTo(Reason.TOO_FEW_TO_TRIM);
    }

    @Test
    void pointsOfAnEarlierRoundAreCarriedByTheirShare() {
        var panel = Desk.round(
                "panel",
                Desk.CRITERIA,
                MEAN,
                Map.of("desk", new BigDecimal("40"), "panel", new BigDecimal("60")),
                Desk.top(40));
        var clinic =
                new Contender(CLINIC, "regency", "umum", Map.of("desk", Fraction.of(241, 3)), Desk.fingerprint(CLINIC));

        var ranking = Ranking.of(
                panel, List.of(sheet(CLINIC, "a", "90", "90")), List.of(clinic, contender(BUS)), Optional.empty());

        var points = ranking.standings().get(0).points();
        assertThat(points.total()).isEqualTo(Fraction.of(241 * 40 + 90 * 60 * 3, 300));
        assertThat(points.own()).contains(Fraction.of(90));
        assertThat(ranking.unplaced()).extracting(Unplaced::reason).containsExactly(Reason.NO_MARKS);
    }

    @Test
    void withoutPointsInACarriedRoundASubmissionIsUnplaced() {
        var panel = Desk.round(
                "panel",
                Desk.CRITERIA,
                MEAN,
                Map.of("desk", new BigDecimal("40"), "panel", new BigDecimal("60")),
                Desk.top(40));

        var ranking =
                Ranking.of(panel, List.of(sheet(BUS, "a", "90", "90")), List.of(contender(BUS)), Optional.empty());

        assertThat(ranking.unplaced()).containsExactly(new Unplaced(contender(BUS), Reason.NOTHING_CARRIED, "desk"));
    }

    @Test
    void aPlenaryListsItsEntrantsByThePointsTheyCameWith() {
        var plenary = Desk.round("plenary", List.of(), MEAN, Map.of(), Desk.top(1));
        var clinic =
                new Contender(CLINIC, "regency", "umum", Map.of("desk", Fraction.of(80)), Desk.fingerprint(CLINIC));
        var bus = new Contender(BUS, "regency", "umum", Map.of("desk", Fraction.of(81)), Desk.fingerprint(BUS));

        var standings = Ranking.of(plenary, List.of(), List.of(clinic, bus), Optional.empty())
                .standings();

        assertThat(standings).extracting(Standing::submission).containsExactly(BUS, CLINIC);
        assertThat(standings.get(0).points().own()).isEmpty();
    }

    @Test
    void theExplanationLeadsFromEachMarkToThePlace() {
        var marks = List.of(sheet(CLINIC, "a", "80", "70"), sheet(CLINIC, "b", "81", "70"));

        var explanation = ranked(round(MEAN), marks, CLINIC).get(0).explanation();

        assertThat(explanation)
                .isEqualTo(Explanation.of(
                        "place",
                        Map.of("place", "1", "of", "1"),
                        List.of(Explanation.of(
                                "points.mean",
                                Map.of("points", "76.3", "printed", "76.30", "readings", "2"),
                                List.of(
                                        Explanation.of(
                                                "criterion",
                                                Map.of(
                                                        "criterion",
                                                        "novelty",
                                                        "weight",
                                                        "60",
                                                        "average",
                                                        "80.5",
                                                        "adds",
                                                        "48.3"),
                                                List.of(mark("a", "80"), mark("b", "81"))),
                                        Explanation.of(
                                                "criterion",
                                                Map.of(
                                                        "criterion",
                                                        "impact",
                                                        "weight",
                                                        "40",
                                                        "average",
                                                        "70",
                                                        "adds",
                                                        "28"),
                                                List.of(mark("a", "70"), mark("b", "70"))))))));
    }

    @Test
    void aMarkCountsOrIsRefused() {
        var round = round(MEAN);

        refuses(round, sheet("unknown", "a", "80", "80"));
        refuses(round, sheet(CLINIC, "a", "80", "80"), sheet(CLINIC, "a", "81", "80"));
        refuses(round, sheet(CLINIC, "a", "100.01", "80"));
        refuses(round, new Marks(CLINIC, "a", Map.of("beauty", BigDecimal.TEN)));
    }

    @Test
    void aRoundWithoutSubmissionsHasAnEmptyRanking() {
        var ranking = Ranking.of(round(MEAN, "lot"), List.of(), List.of(), Optional.of(SEED));

        assertThat(ranking.standings()).isEmpty();
        assertThat(ranking.unplaced()).isEmpty();
    }

    private static Explanation mark(String judge, String mark) {
        return Explanation.of("mark", Map.of("judge", judge, "mark", mark));
    }

    private static void refuses(Round round, Marks... marks) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ranking.of(round, List.of(marks), List.of(contender(CLINIC)), Optional.empty()));
    }

    private static Reason reason(Round round, List<Marks> marks) {
        return Ranking.of(round, marks, List.of(contender(CLINIC)), Optional.empty())
                .unplaced()
                .get(0)
                .reason();
    }

    private static List<Standing> ranked(Round round, List<Marks> marks, String... submissions) {
        return ranked(round, Optional.empty(), marks, submissions);
    }

    private static List<Standing> ranked(Round round, Optional<Seed> seed, List<Marks> marks, String... submissions) {
        var contenders = List.of(submissions).stream().map(Desk::contender).toList();
        return Ranking.of(round, marks, contenders, seed).standings();
    }
}
