package id.juara.law.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.law.rules.Cut;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightShiftTest {

    @Test
    void aWeightIsShiftedByTenAndTwentyPercentOfItselfUpAndDown() {
        var field = many(50, 30, 20);

        var shifts = WeightShift.all(field, field.verdict());

        assertThat(shifts)
                .extracting(one -> one.criterion() + " " + one.percent() + " "
                        + one.weight().toPlainString())
                .containsExactly(
                        "a -20 40",
                        "a -10 45",
                        "a 10 55",
                        "a 20 60",
                        "b -20 24",
                        "b -10 27",
                        "b 10 33",
                        "b 20 36",
                        "c -20 16",
                        "c -10 18",
                        "c 10 22",
                        "c 20 24");
    }

    @Test
    void theOthersGiveWayInProportion() {
        var shifted = WeightShift.shifted(
                many(50, 30, 20), many(50, 30, 20).round().criteria().get(0), new BigDecimal(60));

        var verdict = shifted.verdict();

        assertThat(verdict).isEqualTo(many(60, 24, 16).verdict());
        assertThat(verdict).isNotEqualTo(many(50, 30, 20).verdict());
    }

    @Test
    void aTieStaysATieAlsoWhereTheProportionHasNoDecimalEnd() {
        // by 2b + c both are alike, whatever a weighs; b and c become 10.666… and 5.333…
        var field = new Trial(70, 20, 10)
                .sheet("clinic", "judge", 80, 10, 20)
                .sheet("bus", "judge", 80, 20, 0)
                .field();
        var a = field.round().criteria().get(0);

        var verdict = WeightShift.shifted(field, a, new BigDecimal(84)).verdict();

        assertThat(verdict.places()).isEqualTo(Map.of("bus", 1, "clinic", 1));
    }

    @Test
    void thePassMarkMeansWhatItMeantBefore() {
        var passMark = new Cut(Optional.empty(), Optional.of(new BigDecimal(70)), Map.of(), Cut.TieAtLine.LOT);
        var field = new Trial(70, 20, 10)
                .cut(passMark)
                .sheet("just", "judge", 70, 70, 70)
                .sheet("below", "judge", 69, 70, 70)
                .field();

        assertThat(WeightShift.all(field, field.verdict()))
                .allMatch(shift -> shift.change().isNone());
    }

    @Test
    void whoEntersAndWhoLeavesIsTold() {
        var field = new Trial(50, 50)
                .sheet("novel", "judge", 80, 70)
                .sheet("useful", "judge", 70, 79)
                .field();

        var shifts = WeightShift.all(field, field.verdict());

        assertThat(shifts)
                .filteredOn(one -> one.criterion().equals("b") && one.percent() == 20)
                .singleElement()
                .satisfies(shift -> {
                    assertThat(shift.change().enters()).containsExactly("useful");
                    assertThat(shift.change().leaves()).containsExactly("novel");
                    assertThat(shift.change().likeness()).isZero();
                    assertThat(shift.change().farthest()).contains(new Change.Move("novel", 1, 2));
                });
        assertThat(shifts)
                .filteredOn(one -> one.criterion().equals("a") && one.percent() > 0)
                .allMatch(one -> one.change().isNone());
    }

    @Test
    void aSingleCriterionCannotGiveWay() {
        var field = new Trial(100).sheet("clinic", "judge", 80).field();

        assertThat(WeightShift.all(field, field.verdict())).isEmpty();
    }

    private static Field many(int... weights) {
        var random = new Random(5);
        var trial = new Trial(weights).top(10);
        for (var i = 0; i < 60; i++) {
            trial.sheet("s" + i, "judge", random.nextInt(101), random.nextInt(101), random.nextInt(101));
        }
        return trial.field();
    }
}
