package id.juara.law.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.law.FiguresPage;
import id.juara.law.rules.PointsRule.Method;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How many of the truly best 100 of 3,054 each method finds, over many made-up rounds. */
@Tag("simulation")
class RecoverySimulationTest {
    private static final int SEEDS = 24;
    private static final int TOP = 100;

    /**
     * Means over the rounds.
     *
     * @param ungated had the gate not been asked
     * @param refused the share of rounds in which the gate left the raw points
     */
    private record Found(
            double raw, double zScore, double crossed, double ungated, double calibrated, double refused) {}

    @Test
    void calibrationRecoversTheTrulyBest() {
        var page = page("Recovered of the truly best 100: severity", "severity sd");
        var mild = found(MadeUp.field(3_054, 120, 3).severity(.5), SEEDS);
        var strong = found(MadeUp.field(3_054, 120, 3).severity(1), SEEDS);

        row(page, "0.5", mild);
        row(page, "1.0", strong);
        page.write();

        assertThat(mild.calibrated - mild.raw).isGreaterThanOrEqualTo(2.5);
        assertThat(strong.calibrated - strong.raw).isGreaterThanOrEqualTo(10);
    }

    @Test
    void judgesWhoSpreadDifferently() {
        var page =
                page("Recovered of the truly best 100: spread of judges, severity sd 0.5", "judges × pile, scale sd");
        var soft = new SoftAssertions();
        for (var judges : List.of(120, 305, 916, 1_832)) {
            for (var scale : List.of(0.0, .3)) {
                var found = found(MadeUp.field(3_054, judges, 3).scale(scale), judges > 1_000 ? 8 : SEEDS);
                row(page, judges + " × " + 9_162 / judges + ", " + scale, found);
                neverWorse(soft, judges + " " + scale, found);
            }
        }
        page.write();
        soft.assertAll();
    }

    @Test
    void strataThatDifferInQuality() {
        var page = page("Recovered of the truly best 100: strata sd 0.5", "crossing, severity sd");
        var soft = new SoftAssertions();
        for (var crossing : List.of(0.0, .05, .1, .2, .4)) {
            for (var severity : List.of(.5, 1.0)) {
                var found = found(MadeUp.field(3_054, 120, 3).severity(severity).strata(.5, crossing), SEEDS);
                row(page, percent(crossing) + ", " + severity, found);
                neverWorse(soft, crossing + " " + severity, found);
            }
        }
        page.write();
        soft.assertAll();
    }

    @Test
    void marksAsJudgesGiveThem() {
        var page = page("Recovered of the truly best 100: five criteria in half points", "round");
        var soft = new SoftAssertions();
        var field = MadeUp.field(3_054, 120, 3).onGrid();
        for (var round : List.of(
                field.severity(.7).scale(.2).strata(.4, .2),
                field.severity(.5),
                field.severity(.5).scale(.2).strata(.3, .1),
                field.severity(0).strata(.4, .1))) {
            var name = String.format(
                    Locale.ROOT,
                    "severity %.1f, scale %.1f, strata %.1f, crossing %s",
                    round.severity(),
                    round.scale(),
                    round.strata(),
                    percent(round.crossing()));
            var found = found(round, SEEDS);
            row(page, name, found);
            neverWorse(soft, name, found);
        }
        page.write();
        soft.assertAll();
    }

    /** Two standard errors of a difference of hits over the rounds are about 0.7; z-scores may not win by more than 0.5. */
    private static void neverWorse(SoftAssertions soft, String round, Found found) {
        soft.assertThat(found.calibrated).as(round).isGreaterThanOrEqualTo(found.raw - .7);
        soft.assertThat(found.ungated).as(round).isGreaterThanOrEqualTo(found.zScore - .5);
    }

    private static Found found(MadeUp field, int seeds) {
        var sum = new double[6];
        for (var seed = 0; seed < seeds; seed++) {
            var round = field.draw(1_000 + seed);
            var readings = round.readings();
            var calibrated = Advice.of(Method.CALIBRATED, readings, true);
            sum[0] += round.hits(readings.means(), TOP);
            sum[1] += round.hits(
                    Advice.of(Method.Z_SCORE, readings, true).estimates().values(), TOP);
            sum[2] += round.hits(
                    Advice.of(Method.CROSSED, readings, true).estimates().values(), TOP);
            var ungated = new Corrected(calibrated.model().orElseThrow()).commonPrior();
            sum[3] += round.hits(ungated.values(), TOP);
            sum[4] += round.hits(calibrated.estimates().values(), TOP);
            sum[5] += calibrated.gate().orElseThrow().open() ? 0 : 1;
        }
        return new Found(
                sum[0] / seeds, sum[1] / seeds, sum[2] / seeds, sum[3] / seeds, sum[4] / seeds, sum[5] / seeds);
    }

    private static FiguresPage page(String title, String first) {
        return FiguresPage.section(
                title, first, "raw", "z-score", "crossed", "without the gate", "**calibrated**", "gate refused");
    }

    private static void row(FiguresPage page, String name, Found found) {
        page.row(name, found.raw, found.zScore, found.crossed, found.ungated, found.calibrated, percent(found.refused));
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
