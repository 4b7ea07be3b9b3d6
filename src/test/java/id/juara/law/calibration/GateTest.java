package id.juara.law.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.law.calibration.Obstacle.Key;
import id.juara.law.crossed.CrossedModel;
import id.juara.law.crossed.Reading;
import id.juara.law.crossed.Readings;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Calibration is refused where it would do harm, with every reason. */
class GateTest {

    @Test
    void aFieldDealtByChanceMayBeCalibrated() {
        var gate = gate(MadeUp.field(600, 30, 3).draw(1).readings(), true);

        assertThat(gate.obstacles()).isEmpty();
        assertThat(gate.open()).isTrue();
        assertThat(gate.parts()).isEqualTo(1);
        assertThat(gate.medianPile()).isEqualTo(60);
        assertThat(gate.freedom()).isEqualTo(1_800 - 600 - 30);
        assertThat(gate.chance().orElseThrow()).isLessThan(1e-6);
    }

    @Test
    void judgesWhoShareNoSubmissionWithTheOthersAreNotCompared() {
        var readings = new ArrayList<>(MadeUp.field(100, 10, 3).draw(1).told);
        MadeUp.field(100, 10, 3)
                .draw(2)
                .told
                .forEach(one -> readings.add(new Reading("other " + one.submission(), "x" + one.judge(), one.total())));

        var gate = gate(Readings.of(readings), true);

        assertThat(gate.obstacles()).containsExactly(new Obstacle(Key.SEVERAL_PARTS, 2, 1));
        assertThat(gate.linkError()).isInfinite();
    }

    @Test
    void judgesWithSmallPilesAreTooWeaklyLinked() {
        var gate = gate(MadeUp.field(120, 90, 3).draw(3).readings(), true);

        assertThat(gate.obstacles())
                .extracting(Obstacle::key)
                .contains(Key.WEAK_LINKS, Key.SMALL_PILES)
                .doesNotContain(Key.SEVERAL_PARTS);
    }

    @Test
    void judgesWhoAreAlikeNeedNoCorrection() {
        var refused = 0;
        for (var seed = 0; seed < 40; seed++) {
            var gate = gate(MadeUp.field(150, 12, 3).severity(0).draw(seed).readings(), true);
            refused += gate.obstacles().stream().anyMatch(one -> one.key() == Key.NO_SEVERITY) ? 1 : 0;
        }

        assertThat(refused).isBetween(34, 40); // 38 expected
    }

    @Test
    void withoutChanceAndWithoutStrataAStrictJudgeCannotBeToldFromAWeakPile() {
        var readings = MadeUp.field(600, 30, 3).strata(.3, .3).draw(4);

        assertThat(gate(readings.readings(), false).open()).isTrue();
        assertThat(gate(Readings.of(readings.told), false).obstacles())
                .extracting(Obstacle::key)
                .containsExactly(Key.NOT_BY_CHANCE);
    }

    @Test
    void manySubmissionsReadOnceLeaveNothingToCompare() {
        var told = MadeUp.field(600, 30, 3).draw(5).told;
        var once = told.stream()
                .filter(one -> one.submission().compareTo(MadeUp.Round.submission(500)) < 0)
                .toList();
        var all = new ArrayList<>(once);
        for (var i = 500; i < 600; i++) {
            all.add(new Reading(MadeUp.Round.submission(i), MadeUp.Round.judge(i % 30), 1));
        }

        assertThat(gate(Readings.of(all), true).obstacles())
                .containsExactly(new Obstacle(Key.SINGLE_READINGS, 1.0 / 6, .1));
    }

    @Test
    void aTinyRoundIsRefusedForAllItsReasons() {
        var gate = gate(
                Readings.of(List.of(new Reading("a", "x", 7), new Reading("a", "y", 7), new Reading("b", "x", 7))),
                false);

        assertThat(gate.obstacles())
                .extracting(one -> one.key().word())
                .containsExactly(
                        "no-variation",
                        "weak-links",
                        "small-piles",
                        "few-readings",
                        "no-severity",
                        "not-by-chance",
                        "single-readings");
    }

    /** Four judges on a ring of submissions, two each: resistances of a square of four, by hand. */
    /** The first two rows of the table of designs: 3,054 × 120 × 3, 0.198 at random, 0.227 with a fifth crossing strata. */
    @Test
    void moreJudgesThanCanBeHeldWholeAreProbed() {
        var random = new Random(7);
        var readings = new ArrayList<Reading>();
        for (var i = 0; i < 12_000; i++) {
            for (var k = 0; k < 3; k++) {
                readings.add(new Reading("s" + i, "j" + random.nextInt(CrossedModel.DENSE + 600), 1));
            }
        }
        var some = readings.stream()
                .filter(one -> Integer.parseInt(one.judge().substring(1)) < 1_200)
                .toList();

        var probed = gate(Readings.of(readings), true);

        assertThat(probed.parts()).isEqualTo(1);
        assertThat(probed.linkError()).isBetween(.4, .7);
        assertThat(gate(Readings.of(some), true).linkError()).isGreaterThan(probed.linkError());
        assertThat(probed.chance()).isEmpty();
    }

    private static Gate gate(Readings readings, boolean dealtByChance) {
        return Gate.of(CrossedModel.of(readings), dealtByChance);
    }
}
