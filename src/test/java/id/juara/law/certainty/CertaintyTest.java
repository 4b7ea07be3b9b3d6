package id.juara.law.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.juara.law.calibration.Advice;
import id.juara.law.calibration.Estimates;
import id.juara.law.calibration.MadeUp;
import id.juara.law.calibration.Normal;
import id.juara.law.certainty.Certainty.Way;
import id.juara.law.crossed.Reading;
import id.juara.law.crossed.Readings;
import id.juara.law.proof.Digest;
import id.juara.law.rules.PointsRule.Method;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sure the line is. */
class CertaintyTest {

    @ParameterizedTest
    @CsvSource({"1000, 40, 3, 100", "300, 20, 2, 30", "100, 12, 3, 40", "40, 10, 3, 15"})
    void theClosedFormComesNearTheDrawsInFieldsOfFortyOrMore(int entries, int judges, int readings, int seats) {
        var estimates =
                estimates(MadeUp.field(entries, judges, readings).draw(1).readings());

        var closed = Certainty.closedForm(estimates, seats);
        var drawn = Certainty.drawn(estimates, seats, 20_000, 1);

        for (var i = 0; i < entries; i++) {
            assertThat(closed.chance(i)).isCloseTo(drawn.chance(i), within(.02));
        }
    }

    @Test
    void onASmallPanelReadByAllErrorsCommonToAllMustNotCount() {
        var estimates = estimates(panel());
        var drawn = Certainty.of(estimates, 5, 1);
        var worst = 0.0;
        var value = estimates.values();
        var own = IntStream.range(0, 15).mapToDouble(estimates::error).toArray();
        var naive = Spread.of(value, own);
        var naively = naive.above(naive.line(5));
        for (var i = 0; i < 15; i++) {
            worst = Math.max(worst, Math.abs(naively[i] - drawn.chance(i)));
        }

        assertThat(drawn.way()).isEqualTo(Way.JOINT_DRAWS);
        assertThat(worst).isGreaterThan(.05);
    }

    @Test
    void asManyAreExpectedAboveTheLineAsThereAreSeats() {
        var estimates = estimates(MadeUp.field(500, 30, 3).draw(2).readings());

        for (var certainty : List.of(Certainty.of(estimates, 50, 3), Certainty.closedForm(estimates, 50))) {
            var all = IntStream.range(0, 500).toArray();
            assertThat(certainty.expectedHits(all)).isCloseTo(50, within(1e-9));
            assertThat(certainty.expectedHits()).isBetween(15.0, 45.0);
            assertThat(certainty.count(Band.IN) + certainty.count(Band.OUT) + certainty.count(Band.UNDECIDED))
                    .isEqualTo(500);
        }
    }

    @Test
    void placesAndExpectedPlacesAgreeBetweenTheTwoWays() {
        var estimates = estimates(MadeUp.field(400, 30, 3).draw(3).readings());
        var closed = Certainty.closedForm(estimates, 40);
        var drawn = Certainty.drawn(estimates, 40, 10_000, 1);
        var expected = List.of(closed.expectedPlaces(), drawn.expectedPlaces());

        var near = closed.places(.9);
        var counted = drawn.places(.9);
        for (var i = 0; i < 400; i++) {
            assertThat(near.best(i)).isCloseTo(counted.best(i), within(14));
            assertThat(near.worst(i)).isCloseTo(counted.worst(i), within(14));
            assertThat(expected.get(0)[i]).isCloseTo(expected.get(1)[i], within(2.5));
            assertThat(counted.best(i)).isLessThanOrEqualTo(counted.worst(i));
        }
    }

    @Test
    void intervalsHoldTheTruthNineTimesOutOfTen() {
        var figures = new int[3];
        for (var seed = 0; seed < 6; seed++) {
            var round = MadeUp.field(800, 40, 3).draw(100 + seed);
            var estimates = estimates(round.readings());
            var places = Certainty.drawn(estimates, 40, 1_000, seed).places(.9);
            var truth = truePlaces(round.quality);
            var mean = Arrays.stream(estimates.values()).average().orElseThrow()
                    - Arrays.stream(round.quality).average().orElseThrow();
            for (var i = 0; i < 800; i++) {
                var off = Math.abs(estimates.value(i) - mean - round.quality[i]);
                figures[0] += off <= Normal.quantile(.95) * estimates.error(i) ? 1 : 0;
                figures[1] += places.best(i) <= truth[i] && truth[i] <= places.worst(i) ? 1 : 0;
                figures[2]++;
            }
        }

        assertThat(100.0 * figures[0] / figures[2]).isBetween(88.0, 92.0);
        assertThat(100.0 * figures[1] / figures[2]).isBetween(88.0, 92.0);
    }

    @Test
    void withAllSeatsEverybodyIsInAndWithoutSeatsTheQuestionIsRefused() {
        var estimates = estimates(MadeUp.field(50, 10, 3).draw(4).readings());

        var all = Certainty.of(estimates, 50, 1);

        assertThat(IntStream.range(0, 50).mapToObj(all::band)).containsOnly(Band.IN);
        assertThatThrownBy(() -> Certainty.of(estimates, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Certainty.of(estimates, 51, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equalsWithoutErrorShareTheirChances() {
        var equal = List.of(
                new Reading("a", "x", 7), new Reading("b", "x", 7), new Reading("c", "x", 7), new Reading("d", "x", 7));

        var certainty =
                Certainty.of(Advice.of(Method.CROSSED, Readings.of(equal), true).estimates(), 1, 1);

        assertThat(certainty.way()).isEqualTo(Way.CLOSED_FORM);
        for (var i = 0; i < 4; i++) {
            assertThat(certainty.chance(i)).isCloseTo(.25, within(1e-6));
        }
    }

    @Test
    void bandsBeginAtNineTenthsAndEndAtOne() {
        assertThat(Band.of(.9)).isEqualTo(Band.IN);
        assertThat(Band.of(.899)).isEqualTo(Band.UNDECIDED);
        assertThat(Band.of(.101)).isEqualTo(Band.UNDECIDED);
        assertThat(Band.of(1 - .9)).isEqualTo(Band.OUT);
        assertThat(Band.UNDECIDED.word()).isEqualTo("undecided");
    }

    @Test
    void theRowsMayComeInAnyOrderAndAnotherSeedMovesLittle() {
        var round = MadeUp.field(200, 20, 3).draw(5);
        var certainty = Certainty.of(estimates(round.readings()), 20, 7);
        Collections.shuffle(round.told, new Random(1));

        var shuffled = Certainty.of(estimates(round.readings()), 20, 7);
        var other = Certainty.of(estimates(round.readings()), 20, 8);

        for (var i = 0; i < 200; i++) {
            assertThat(shuffled.chance(i)).isEqualTo(certainty.chance(i));
            assertThat(other.chance(i)).isCloseTo(certainty.chance(i), within(.045));
        }
    }

    /** The bits of all chances and places, held against those seen on Java 17 and 25. */
    @Test
    void theChancesAreTheSameToTheBitOnEveryMachine() {
        var told = new ArrayList<Reading>();
        for (var i = 0; i < 300; i++) {
            for (var k = 0; k < 3; k++) {
                var judge = (i * 7 + k * (1 + i % 11)) % 23;
                told.add(new Reading("s" + i, "j" + judge, (i * 37 % 101 + judge * 3 + i * k * 53 % 41) / 10.0));
            }
        }
        var certainty = Certainty.of(estimates(Readings.of(told)), 30, 2017);
        var places = certainty.places(.9);
        var bytes = ByteBuffer.allocate(24 * 300);
        for (var i = 0; i < 300; i++) {
            bytes.putDouble(certainty.chance(i))
                    .putDouble(Certainty.closedForm(certainty.estimates(), 30).chance(i))
                    .putInt(places.best(i))
                    .putInt(places.worst(i));
        }

        assertThat(Digest.of(bytes.array()))
                .hasToString("ee3178124ae41d14c8ac7094714c815c41698384726119cb456789a0ec16e825");
    }

    @Test
    void whoCannotBeToldFromTheLineIsDrawn() {
        var certainty = Certainty.of(estimates(MadeUp.field(120, 12, 3).draw(6).readings()), 30, 1);

        var rule = ExpectedPlaceRule.of(certainty);

        assertThat(rule.in()).isNotEmpty().doesNotContainAnyElementsOf(rule.lottery());
        assertThat(rule.seatsLeft())
                .isEqualTo(30 - rule.in().size())
                .isLessThan(rule.lottery().size());
        var expected = certainty.expectedPlaces();
        assertThat(rule.in()).isSortedAccordingTo((a, b) -> Double.compare(expected[a], expected[b]));
        assertThat(rule.in()).allMatch(i -> certainty.chance(i) > .5);
        assertThat(rule.lottery()).allMatch(i -> certainty.chance(i) > .1 && certainty.chance(i) < .95);
    }

    private static Readings panel() {
        var told = new ArrayList<Reading>();
        var random = new Random(3);
        for (var i = 0; i < 15; i++) {
            var quality = random.nextGaussian();
            for (var j = 0; j < 5; j++) {
                told.add(new Reading("s" + (char) ('a' + i), "j" + j, quality + 1.5 * j + random.nextGaussian()));
            }
        }
        return Readings.of(told);
    }

    private static int[] truePlaces(double[] quality) {
        var places = new int[quality.length];
        for (var i = 0; i < places.length; i++) {
            for (var other : quality) {
                places[i] += other >= quality[i] ? 1 : 0;
            }
        }
        return places;
    }

    private static Estimates estimates(Readings readings) {
        return Advice.of(Method.CROSSED, readings, true).estimates();
    }
}
