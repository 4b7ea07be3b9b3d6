package id.juara.law.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void equalNumbersAreEqualHoweverTheyAreWritten() {
        assertThat(Fraction.of(6, 4)).isEqualTo(Fraction.of(-3, -2)).isEqualTo(Fraction.of(new BigDecimal("1.500")));
        assertThat(Fraction.of(new BigDecimal("1E+2"))).isEqualTo(Fraction.of(100));
        assertThat(Fraction.of(0, -7)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void aThirdIsExactAndThreeOfThemMakeAWhole() {
        var third = Fraction.of(1).over(3);

        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.of(1));
        assertThat(third.times(Fraction.of(3))).isEqualTo(Fraction.of(1));
        assertThat(third.minus(third)).isEqualTo(Fraction.ZERO);
        assertThat(Fraction.of(80).percent(new BigDecimal("12.5"))).isEqualTo(Fraction.of(10));
    }

    @Test
    void printRoundsOnceByTheNamedRule() {
        assertThat(Fraction.parse("1.005").print(2, RoundingMode.HALF_UP)).isEqualTo("1.01");
        assertThat(Fraction.parse("1.005").print(2, RoundingMode.HALF_EVEN)).isEqualTo("1.00");
        assertThat(Fraction.of(2, 3).print(4, RoundingMode.HALF_UP)).isEqualTo("0.6667");
        assertThat(Fraction.of(-2, 3).print(0, RoundingMode.HALF_UP)).isEqualTo("-1");
        // rounding 0.4449 to 0.445 first and then to 0.45 would be twice
        assertThat(Fraction.parse("0.4449").print(2, RoundingMode.HALF_UP)).isEqualTo("0.44");
    }

    @Test
    void itIsWrittenAsADecimalWhereThatEndsAndIsReadBackTheSame() {
        for (var written : new String[] {"86.5", "259/3", "-3", "0", "0.0625", "-1/7", "1000000000000000000001"}) {
            assertThat(Fraction.parse(written)).hasToString(written);
        }
    }

    @Test
    void theOrderIsExactWhereBinaryNumbersSeeNoDifference() {
        var one = Fraction.parse("0.1").plus(Fraction.parse("0.2"));
        var close = Fraction.of(1, 3);
        var closer = Fraction.parse("0.33333333333333333333333333333333");

        assertThat(one).isEqualByComparingTo(Fraction.parse("0.3"));
        assertThat(closer).isLessThan(close);
    }

    @Test
    void whatIsNoExactNumberIsRefused() {
        for (var written : new String[] {"", "1e3", "1/0", "1 / 2", "NaN", ".5", "5.", "1/-2"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Fraction.parse(written));
        }
    }
}
