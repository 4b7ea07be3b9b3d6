package id.juara.law.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.juara.law.calibration.Advice.Warning;
import id.juara.law.crossed.Lme4;
import id.juara.law.crossed.Reading;
import id.juara.law.crossed.Readings;
import id.juara.law.crossed.Sum;
import id.juara.law.proof.Digest;
import id.juara.law.rules.PointsRule.Method;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each statistical method makes of a round. */
class AdviceTest {

    @Test
    void calibrationFindsMoreOfTheTrulyBestThanRawMeans() {
        var field = MadeUp.field(3_054, 120, 3).severity(1);
        var gain = 0.0;
        for (var seed = 0; seed < 4; seed++) {
            var round = field.draw(seed);
            var readings = round.readings();
            gain += round.hits(calibrated(readings).estimates().values(), 100) - round.hits(readings.means(), 100);
        }

        assertThat(gain / 4).isGreaterThan(7);
    }

    @Test
    void calibrationKeepsTheQualityOfStrataThatTheCrossedModelDeletes() {
        var field = MadeUp.field(3_054, 120, 3)
                .severity(.7)
                .scale(.2)
                .strata(.4, .2)
                .onGrid();
        var raw = 0.0;
        var crossed = 0.0;
        var calibrated = 0.0;
        for (var seed = 0; seed < 4; seed++) {
            var round = field.draw(seed);
            var readings = round.readings();
            raw += round.hits(readings.means(), 100) / 4.0;
            crossed += round.hits(
                            Advice.of(Method.CROSSED, readings, true)
                                    .estimates()
                                    .values(),
                            100)
                    / 4.0;
            calibrated += round.hits(calibrated(readings).estimates().values(), 100) / 4.0;
        }

        assertThat(calibrated).isGreaterThan(crossed + 2).isGreaterThan(raw + 2);
    }

    @Test
    void whereTheGateRefusesTheRawMeansRemain() {
        var readings = MadeUp.field(30, 30, 3).draw(1).readings();

        var advice = calibrated(readings);

        assertThat(advice.gate().orElseThrow().open()).isFalse();
        assertThat(advice.estimates().values()).containsExactly(readings.means());
        assertThat(advice.estimates().hasErrors()).isFalse();
        assertThat(advice.warnings()).containsExactly(Warning.RAW_INSTEAD);
        assertThatThrownBy(() -> advice.estimates().error(0)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void crossedAlwaysFits() {
        var readings = MadeUp.field(30, 30, 3).draw(1).readings();

        var advice = Advice.of(Method.CROSSED, readings, false);

        var model = advice.model().orElseThrow();
        assertThat(advice.gate()).isEmpty();
        assertThat(advice.estimates().value(4)).isEqualTo(model.mean() + model.submission(4));
        assertThat(advice.estimates().error(4)).isCloseTo(model.submissionError(4), within(1e-12));
        assertThat(advice.estimates().low(4)).isLessThan(advice.estimates().high(4));
    }

    @Test
    void anErrorCommonToAllMovesNobodysPlace() {
        var told = new ArrayList<Reading>();
        var random = new Random(3);
        for (var i = 0; i < 15; i++) {
            for (var j = 0; j < 5; j++) {
                told.add(new Reading("s" + i, "j" + j, i / 8.0 + 2 * j + random.nextGaussian() / 3));
            }
        }

        var estimates = Advice.of(Method.CROSSED, Readings.of(told), true).estimates();

        for (var i = 0; i < 15; i++) {
            assertThat(estimates.rankError(i)).isLessThan(.9 * estimates.error(i));
        }
    }

    @Test
    void drawsSpreadAsTheErrorsSay() {
        var estimates = calibrated(MadeUp.field(300, 20, 3).draw(5).readings()).estimates();
        var random = new Random(1);
        var squares = new double[300];
        for (var d = 0; d < 4_000; d++) {
            var drawn = estimates.draw(random::nextGaussian);
            var mean = Sum.mean(drawn) - Sum.mean(estimates.values());
            for (var i = 0; i < 300; i++) {
                var off = drawn[i] - estimates.value(i) - mean;
                squares[i] += off * off / 4_000;
            }
        }

        for (var i = 0; i < 300; i++) {
            assertThat(Math.sqrt(squares[i]) / estimates.rankError(i)).isCloseTo(1, within(.06));
        }
    }

    @Test
    void aSubmissionWithFewerReadingsIsHeldCloserToTheMean() {
        var round = MadeUp.field(300, 20, 3).draw(6);
        round.told.removeIf(one -> one.submission().equals(MadeUp.Round.submission(7)));
        round.told.add(new Reading(MadeUp.Round.submission(7), MadeUp.Round.judge(0), 4));
        round.told.add(new Reading(MadeUp.Round.submission(7), MadeUp.Round.judge(1), 4));
        for (var j = 0; j < 4; j++) {
            round.told.add(new Reading(MadeUp.Round.submission(300), MadeUp.Round.judge(j), 4));
        }

        var estimates = calibrated(round.readings()).estimates();

        assertThat(estimates.value(300)).isGreaterThan(estimates.value(7));
        assertThat(estimates.error(300)).isLessThan(estimates.error(7));
    }

    @Test
    void robustlyAReadingFarOffCountsForLess() {
        var round = MadeUp.field(300, 20, 3).draw(7);
        round.told.set(
                0,
                new Reading(
                        round.told.get(0).submission(),
                        round.told.get(0).judge(),
                        round.told.get(0).total() + 8));
        var readings = round.readings();

        var huber = Advice.of(Method.HUBER, readings, true);
        var crossed = Advice.of(Method.CROSSED, readings, true);

        var weights = huber.weights().subList(0, 3);
        assertThat(Collections.min(weights)).isLessThan(.5);
        assertThat(huber.weights().stream().filter(weight -> weight == 1).count())
                .isGreaterThan(600);
        assertThat(huber.estimates().value(0)).isLessThan(crossed.estimates().value(0) - .3);
    }

    @Test
    void zScoresComeWithTheirWarnings() {
        var told = new ArrayList<>(MadeUp.field(60, 30, 3).draw(8).told);
        told.add(new Reading(MadeUp.Round.submission(0), "once", 99));

        var advice = Advice.of(Method.Z_SCORE, Readings.of(told), true);

        assertThat(advice.warnings())
                .containsExactly(Warning.LEGACY_METHOD, Warning.SMALL_PILES, Warning.JUDGE_WITHOUT_SPREAD);
        assertThat(advice.estimates().values()).doesNotContain(Double.NaN);
        assertThat(advice.warnings()).extracting(Warning::word).contains("judge-without-spread");
    }

    /** Two judges, three submissions: by hand. */
    @Test
    void zScoresAreDistancesToTheJudgesMeanInHisOwnSpread() {
        var readings = Readings.of(List.of(
                new Reading("a", "x", 1),
                new Reading("b", "x", 2),
                new Reading("c", "x", 3),
                new Reading("a", "y", 10),
                new Reading("b", "y", 20),
                new Reading("c", "y", 30)));
        var spread = Math.sqrt((100 + 81 + 64 + 1 + 81 + 361) / 5.0); // all around the mean of 11

        var values = ZScores.of(readings).values();

        assertThat(values).containsExactly(new double[] {11 - spread, 11, 11 + spread}, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {"MEAN", "TRIMMED_MEAN", "MEDIAN"})
    void exactMethodsMakeOfficialPointsAndNoAdvice(Method method) {
        var readings = Readings.of(List.of(new Reading("a", "x", 1)));

        assertThatThrownBy(() -> Advice.of(method, readings, true)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {"CROSSED", "CALIBRATED", "HUBER", "Z_SCORE"})
    void permutingRowsChangesNotABitAndMorePointsForAllChangeNoDistance(Method method) {
        var told = MadeUp.field(200, 20, 3).strata(.3, .3).draw(9);
        var advice = Advice.of(method, told.readings(), true).estimates();
        var raised = told.told.stream()
                .map(one -> new Reading(one.submission(), one.judge(), one.total() + 50))
                .toList();
        var higher = Advice.of(method, Readings.of(raised, told.strata), true).estimates();
        Collections.shuffle(told.told, new Random(1));
        var shuffled = Advice.of(method, told.readings(), true).estimates();

        assertThat(shuffled.values()).containsExactly(advice.values());
        for (var i = 0; i < 200; i++) {
            assertThat(higher.value(i)).isCloseTo(advice.value(i) + 50, within(1e-8));
        }
    }

    /** The bits of all figures, held against those seen on Java 17 and 25. */
    @Test
    void theFiguresAreTheSameToTheBitOnEveryMachine() {
        var readings = Readings.of(new Lme4().readings);
        var bytes = ByteBuffer.allocate(3 * 8 * 3_054);
        for (var method : List.of(Method.CALIBRATED, Method.HUBER, Method.Z_SCORE)) {
            for (var value : Advice.of(method, readings, true).estimates().values()) {
                bytes.putDouble(value);
            }
        }

        assertThat(Digest.of(bytes.array()))
                .hasToString("e8fb2babfedea5391ab7ed50a961553dd00d79da41dc2cb9106c9174178f588e");
    }

    private static Advice calibrated(Readings readings) {
        return Advice.of(Method.CALIBRATED, readings, true);
    }
}
