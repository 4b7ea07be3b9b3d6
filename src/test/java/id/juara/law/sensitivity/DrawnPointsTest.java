package id.juara.law.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.juara.law.calibration.MadeUp;
import id.juara.law.rules.PointsRule.Method;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Drawn weights are reckoned by the method in force. */
class DrawnPointsTest {
    private static final double[] OWN = {50, 30, 20};
    private static final double[] OTHER = {40, 34, 26};

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {"MEAN", "MEDIAN", "CROSSED", "CALIBRATED", "HUBER", "Z_SCORE"})
    void inTheRulesOwnWeightsTheDrawnOrderIsTheLaws(Method method) {
        var field = strictAndLenient(method).field();
        var ranked = field.ranked().get(0);
        var figures = DrawnPoints.of(ranked, field.marks()).in(OWN);

        var seats = new DrawnSeats(ranked).filledBy(DrawnOrder.of(figures, new Random(1)), figures);

        assertThat(ranked.estimation().filter(made -> made.refused())).isEmpty();
        assertThat(seats)
                .extracting(entry -> ranked.ranking().standings().get(entry).submission())
                .containsExactlyInAnyOrderElementsOf(field.verdict().in());
    }

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {"MEAN", "MEDIAN", "CROSSED", "CALIBRATED", "HUBER", "Z_SCORE"})
    void inOtherWeightsItIsTheMethodAnewButForWhatWasFitted(Method method) {
        var field = strictAndLenient(method).field();
        var drawn = DrawnPoints.of(field.ranked().get(0), field.marks()).in(OTHER);
        var anew = in(field, OTHER).ranked().get(0).ranking().bySubmission();
        var standings = field.ranked().get(0).ranking().standings();
        // nothing is fitted by these; with a tenth of the weights a variance hardly moves, where points lie 40 apart,
        // and how
        // much an odd reading counts moves somewhat more
        var near =
                switch (method) {
                    case MEAN, MEDIAN, Z_SCORE -> 1e-6;
                    case HUBER -> 1;
                    default -> .3;
                };

        for (var i = 0; i < drawn.length; i++) {
            var law = anew.get(standings.get(i).submission()).points().total();
            assertThat(drawn[i]).isCloseTo(DrawnPoints.figure(law), within(near));
        }
    }

    @Test
    void whereTheGateRefusesTheMeanIsDrawn() {
        var trial = strictAndLenient(Method.CALIBRATED);
        var mean = strictAndLenient(Method.MEAN).field();
        var refused = trial.notByChance().field();

        var drawn = DrawnPoints.of(refused.ranked().get(0), refused.marks()).in(OTHER);

        assertThat(refused.ranked().get(0).estimation().orElseThrow().refused()).isTrue();
        assertThat(drawn)
                .isEqualTo(DrawnPoints.of(mean.ranked().get(0), mean.marks()).in(OTHER));
    }

    @Test
    void byCalibratedPointsNobodyGoesOnForHisLenientJudgesAlone() {
        var mean = strictAndLenient(Method.MEAN).field();
        var calibrated = strictAndLenient(Method.CALIBRATED).field();
        var near = new DrawnWeights(Optional.of(20));

        var byMean = Acceptability.of(mean.ranked().get(0), mean.marks(), near, 200, Trial.SEED, done -> {});
        var byModel =
                Acceptability.of(calibrated.ranked().get(0), calibrated.marks(), near, 200, Trial.SEED, done -> {});

        assertThat(sure(byModel))
                .isNotEqualTo(sure(byMean))
                .isSubsetOf(calibrated.verdict().in());
        assertThat(sure(byMean)).isSubsetOf(mean.verdict().in());
    }

    private static Set<String> sure(Acceptability drawn) {
        return drawn.going().stream()
                .filter(one -> one.in() == 1)
                .map(Acceptability.Of::submission)
                .collect(Collectors.toSet());
    }

    private static Field in(Field field, double[] weights) {
        var other = new TreeMap<String, BigDecimal>();
        for (var c = 0; c < weights.length; c++) {
            other.put(field.round().criteria().get(c).id(), BigDecimal.valueOf(weights[c]));
        }
        return new Variation(
                        other, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())
                .of(field);
    }

    /** 120 submissions read three times by twelve judges of whom some are far stricter; three criteria around one truth. */
    private static Trial strictAndLenient(Method method) {
        var trial = new Trial(50, 30, 20).method(method).top(20).byChance();
        var random = new Random(4);
        for (var one : MadeUp.field(120, 12, 3).severity(1).noise(.6).draw(4).told) {
            var marks = random.doubles(3)
                    .mapToInt(apart -> (int) Math.max(0, Math.min(100, 55 + 9 * one.total() + 14 * (apart - .5))))
                    .toArray();
            trial.sheet(one.submission(), one.judge(), marks);
        }
        return trial;
    }
}
