package id.juara.law.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.juara.law.certainty.RankSets.Holding;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RankSetsTest {
    @ParameterizedTest
    @CsvSource({"1.8, 1, 2", "2.1, 1, 1"
    }) // two figures are surely in order beyond 1.96 standard errors of their difference
    void twoFiguresAreInOrderWhereTheUsualTestSaysSo(double apart, int best, int worst) {
        var sets = RankSets.of(new double[] {apart, 0}, new double[] {.6, .8}, .95, Holding.EACH, 1);

        assertThat(sets.best(0)).isEqualTo(best);
        assertThat(sets.worst(0)).isEqualTo(worst);
    }

    @ParameterizedTest
    @EnumSource(Holding.class)
    void figuresFarApartHaveOnePlaceEachAndEqualOnesMayHaveAny(Holding holding) {
        var far = RankSets.of(new double[] {10, 30, 20}, new double[] {1, 1, 1}, .95, holding, 1);
        var equal = RankSets.of(new double[] {10, 10, 10}, new double[] {1, 1, 1}, .95, holding, 1);

        assertThat(IntStream.range(0, 3).map(far::best)).containsExactly(3, 1, 2);
        assertThat(IntStream.range(0, 3).map(far::worst)).containsExactly(3, 1, 2);
        assertThat(IntStream.range(0, 3).map(equal::best)).containsOnly(1);
        assertThat(IntStream.range(0, 3).map(equal::worst)).containsOnly(3);
    }

    @Test
    void whatIsFarBehindStandsInNobodysWay() {
        // 2.3 apart: short of the quantile over ten figures (some 3.2), beyond that over two (1.96)
        var figures = new double[] {2.3 * Math.sqrt(2), 0, -50, -60, -70, -80, -90, -100, -110, -120};
        var errors = new double[10];
        Arrays.fill(errors, 1);

        var sets = RankSets.of(figures, errors, .95, Holding.ALL, 1);

        assertThat(sets.worst(0)).isEqualTo(1);
        assertThat(sets.best(1)).isEqualTo(2);
    }

    @Test
    void allSetsAtOnceHoldTheTruePlacesAsOftenAsTheySay() {
        var held = 0;
        var rounds = 200;
        var truth = IntStream.range(0, 8).mapToDouble(i -> -i * .7).toArray();
        var errors = new double[8];
        Arrays.fill(errors, 1);
        for (var round = 0; round < rounds; round++) {
            var normal = new NormalStream(round);
            var seen =
                    Arrays.stream(truth).map(one -> one + normal.getAsDouble()).toArray();
            var sets = RankSets.of(seen, errors, .9, Holding.ALL, 7);
            held += IntStream.range(0, 8).allMatch(i -> sets.best(i) <= i + 1 && i + 1 <= sets.worst(i)) ? 1 : 0;
        }

        assertThat(held).isGreaterThanOrEqualTo((int) (.85 * rounds));
    }

    @Test
    void aSubmissionLookedAtAloneHasANarrowerSetThanAllAtOnce() {
        var figures = IntStream.range(0, 40).mapToDouble(i -> i * .5).toArray();
        var errors = new double[40];
        Arrays.fill(errors, 1);

        var each = RankSets.of(figures, errors, .9, Holding.EACH, 1);
        var all = RankSets.of(figures, errors, .9, Holding.ALL, 1);

        assertThat(width(each)).isLessThan(width(all));
        assertThat(each.best(39)).isEqualTo(1);
        assertThat(each.worst(0)).isEqualTo(40);
        assertThat((double) each.worst(20) + each.best(19)).isCloseTo(41, within(2.0));
    }

    @Test
    void aFieldThatIsTooLargeIsRefused() {
        assertThatThrownBy(() -> RankSets.of(new double[201], new double[201], .9, Holding.ALL, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static int width(RankSets sets) {
        return IntStream.range(0, 40).map(i -> sets.worst(i) - sets.best(i)).sum();
    }
}
