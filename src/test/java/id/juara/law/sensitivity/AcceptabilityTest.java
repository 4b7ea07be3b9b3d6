package id.juara.law.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import id.juara.law.proof.Seed;
import id.juara.law.rules.Cut;
import id.juara.law.sensitivity.Acceptability.Of;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AcceptabilityTest {
    private static final DrawnWeights ANY = new DrawnWeights(Optional.empty());

    @Test
    void whoIsBetterInEverythingGoesOnWhateverTheWeights() {
        var drawn = drawn(new Trial(50, 50).sheet("best", "judge", 90, 90).sheet("worse", "judge", 80, 89), ANY);

        assertThat(drawn.get("best").in()).isEqualTo(1);
        assertThat(drawn.get("worse").in()).isZero();
        assertThat(drawn.get("worse").central()).isEmpty();
        assertThat(drawn.get("worse").best()).isEqualTo(2);
    }

    @Test
    void ofTwoCriteriaTheShareIsTheLengthOfTheWeightsThatPutItFirst() {
        // first where 90 a + 60 b > 70 a + 80 b, which is a > b; with 80 in b and 40 more in a, a > 1/3
        var half = drawn(new Trial(50, 50).sheet("one", "judge", 90, 60).sheet("other", "judge", 70, 80), ANY);
        var third = drawn(new Trial(50, 50).sheet("one", "judge", 90, 60).sheet("other", "judge", 50, 80), ANY);

        assertThat(half.get("one").first()).isCloseTo(.5, within(.015));
        assertThat(half.get("one").central().orElseThrow().get("a")).isCloseTo(75, within(1.0));
        assertThat(third.get("one").first()).isCloseTo(2 / 3.0, within(.015));
    }

    @Test
    void weightsNearTheirOwnChangeNothingThatIsClear() {
        var trial = new Trial(60, 40).sheet("one", "judge", 80, 80).sheet("other", "judge", 78, 81);

        var near = drawn(trial, new DrawnWeights(Optional.of(10)));
        var any = drawn(trial, ANY);

        assertThat(near.get("one").in()).isEqualTo(1);
        assertThat(any.get("other").in()).isCloseTo(1 / 3.0, within(.015)); // where b is above twice a
    }

    @Test
    void equalsAtTheLineGoOnInHalfOfTheDrawsEach() {
        var drawn = drawn(
                new Trial(50, 50)
                        .sheet("one", "judge", 80, 70)
                        .sheet("other", "judge", 80, 70)
                        .sheet("worse", "judge", 10, 10),
                ANY);

        assertThat(drawn.get("one").in()).isCloseTo(.5, within(.015));
        assertThat(drawn.get("one").in() + drawn.get("other").in()).isCloseTo(1, within(1e-12));
    }

    @Test
    void floorsAndCapsArePartOfEveryDraw() {
        var cut = new Cut(
                Optional.of(2),
                Optional.empty(),
                Map.of(
                        "city", new Cut.Bounds(Optional.of(1), Optional.empty()),
                        "regency", new Cut.Bounds(Optional.empty(), Optional.of(1))),
                Cut.TieAtLine.LOT);
        var drawn = drawn(
                new Trial(50, 50)
                        .cut(cut)
                        .of("city", "city-1")
                        .sheet("regency-1", "judge", 90, 90)
                        .sheet("regency-2", "judge", 80, 80)
                        .sheet("city-1", "judge", 10, 10),
                ANY);

        assertThat(drawn.get("city-1").in()).isEqualTo(1);
        assertThat(drawn.get("regency-1").in()).isEqualTo(1);
        assertThat(drawn.get("regency-2").in()).isZero();
    }

    @Test
    void theSameSeedDrawsTheSameWeightsAndAnotherSeedOthers() {
        var trial = new Trial(50, 50).sheet("one", "judge", 90, 60).sheet("other", "judge", 70, 80);

        assertThat(drawn(trial, ANY)).isEqualTo(drawn(trial, ANY));
        assertThat(ANY.beginning(Trial.SEED))
                .isNotEqualTo(ANY.beginning(Seed.ofHex("ff112233445566778899aabbccddeeff")));
    }

    @Test
    void drawnWeightsAddUpToAHundredAndKeepTheirRange() {
        var weights = new DrawnWeights(Optional.of(20));
        var random = new Random(3);

        for (var draw = 0; draw < 1_000; draw++) {
            var drawn = weights.draw(new double[] {60, 40, 0}, random);
            assertThat(drawn[0] + drawn[1] + drawn[2]).isCloseTo(100, within(1e-9));
            assertThat(drawn[2]).isZero();
            assertThat(drawn[0] / drawn[1]).isBetween(60 * .8 / (40 * 1.2) - 1e-9, 60 * 1.2 / (40 * .8) + 1e-9);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new DrawnWeights(Optional.of(0)));
    }

    @Test
    void leavingOutAJudgeTellsWhatHangsOnHim() {
        var field = new Trial(50, 50)
                .sheet("one", "kind", 90, 90)
                .sheet("one", "strict", 60, 60)
                .sheet("other", "strict", 70, 70)
                .sheet("third", "kind", 20, 20)
                .field();

        var left = JudgeLeftOut.each(field, field.verdict(), done -> {});

        assertThat(left).hasSize(2);
        assertThat(left.get(0).judge()).isEqualTo("kind");
        assertThat(left.get(0).readings()).isEqualTo(2);
        assertThat(left.get(0).unplaced()).isEqualTo(1);
        assertThat(left.get(0).change().enters()).isEqualTo(new TreeSet<>(List.of("other")));
        assertThat(left.get(0).change().leaves()).isEqualTo(new TreeSet<>(List.of("one")));
        assertThat(left.get(1).change().isNone()).isTrue();
    }

    private static Map<String, Of> drawn(Trial trial, DrawnWeights weights) {
        var field = trial.field();
        return Acceptability.of(field.ranked().get(0), field.marks(), weights, 10_000, Trial.SEED, done -> {})
                .going()
                .stream()
                .collect(Collectors.toMap(Of::submission, Function.identity()));
    }
}
