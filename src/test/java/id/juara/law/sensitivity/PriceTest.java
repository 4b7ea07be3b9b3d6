package id.juara.law.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.law.ranking.Fraction;
import id.juara.law.rules.Cut;
import id.juara.law.sensitivity.Price.Bound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PriceTest {

    @Test
    void aFloorNamesWhomItDisplacesAndThePointsThatAreLost() {
        var prices = prices(Map.of("city", bounds(1, null)));

        assertThat(prices)
                .containsExactly(new Price(
                        "city",
                        Bound.FLOOR,
                        1,
                        List.of("regency-2"),
                        List.of("city-1"),
                        Fraction.parse("161/2").minus(Fraction.of(60))));
    }

    @Test
    void aCapNamesWhomItKeepsOutAndWhoComesInTheirPlace() {
        var prices = prices(Map.of("regency", bounds(null, 1)));

        assertThat(prices)
                .containsExactly(new Price(
                        "regency",
                        Bound.CAP,
                        1,
                        List.of("regency-2"),
                        List.of("province-1"),
                        Fraction.parse("161/2").minus(Fraction.of(70))));
    }

    @Test
    void eachBoundHasItsOwnPriceWhileTheOthersAreKept() {
        var prices = prices(Map.of("regency", bounds(null, 1), "city", bounds(1, null)));

        assertThat(prices).extracting(Price::bound).containsExactly(Bound.FLOOR, Bound.CAP);
        assertThat(prices.get(0).displaced()).containsExactly("province-1");
        assertThat(prices.get(0).admitted()).containsExactly("city-1");
        assertThat(prices.get(0).lost()).isEqualTo(Fraction.of(10));
        assertThat(prices.get(1).displaced()).isEmpty(); // the floor leaves one seat, which regency-1 has
        assertThat(prices.get(1).lost()).isEqualTo(Fraction.ZERO);
    }

    @Test
    void aBoundThatChangesNothingCostsNothing() {
        var prices = prices(Map.of("regency", bounds(1, 2)));

        assertThat(prices).allSatisfy(price -> {
            assertThat(price.displaced()).isEmpty();
            assertThat(price.admitted()).isEmpty();
            assertThat(price.lost()).isEqualTo(Fraction.ZERO);
        });
        assertThat(prices).extracting(Price::bound).containsExactly(Bound.FLOOR, Bound.CAP);
    }

    /** Four submissions with 90, 80.5, 70 and 60 points, of which two go on. */
    private static List<Price> prices(Map<String, Cut.Bounds> clusters) {
        var field = new Trial(50, 50)
                .cut(new Cut(Optional.of(2), Optional.empty(), clusters, Cut.TieAtLine.LOT))
                .of("province", "province-1")
                .of("city", "city-1")
                .sheet("regency-1", "judge", 90, 90)
                .sheet("regency-2", "judge", 81, 80)
                .sheet("province-1", "judge", 70, 70)
                .sheet("city-1", "judge", 60, 60)
                .field();
        return Price.of(field.ranked().get(0));
    }

    private static Cut.Bounds bounds(Integer floor, Integer cap) {
        return new Cut.Bounds(Optional.ofNullable(floor), Optional.ofNullable(cap));
    }
}
