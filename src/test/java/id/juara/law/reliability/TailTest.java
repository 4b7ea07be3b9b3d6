package id.juara.law.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Areas under the curves of tests, against figures worked out with SciPy 1.17. */
class TailTest {

    @Test
    void areasAreRight() {
        near(Tail.chiSquareAbove(.3, 1), 0.583882420770365);
        near(Tail.chiSquareAbove(5, 3), 0.1717971442967335);
        near(Tail.chiSquareAbove(150, 120), 0.03307348091130466);
        near(Tail.chiSquareAbove(60, 120), 0.9999990748131196);
        near(Tail.chiSquareAbove(40, 5), 1.493367900050393e-07);
        near(Tail.fAbove(1.5, 3, 20), 0.24505201159396733);
        near(Tail.fAbove(1.05, 3053, 6108), 0.05889797446297027);
        near(Tail.studentBeyond(.4, 1), 0.7577621168183132);
        near(Tail.studentBeyond(2.2, 7), 0.06373101530263678);
        near(Tail.studentBeyond(12, 300), 2.3191247536161177e-27);
        near(Tail.binomialAtLeast(3, 10, .2), 0.32220047360000015);
        near(Tail.binomialAtLeast(9, 76, .01), 7.788825725501312e-08);
        near(Tail.binomialAtLeast(76, 76, .9), 0.00033298963653161453);
        near(Tail.fExceededBy(.025, 5, 18), 3.381967805875243);
    }

    @Test
    void theEndsAreCertain() {
        assertThat(Tail.chiSquareAbove(0, 4)).isEqualTo(1);
        assertThat(Tail.fAbove(0, 4, 4)).isEqualTo(1);
        assertThat(Tail.binomialAtLeast(0, 5, .3)).isEqualTo(1);
        assertThat(Tail.binomialAtLeast(6, 5, .3)).isZero();
        assertThat(Tail.binomialAtLeast(2, 5, 0)).isZero();
    }

    private static void near(double told, double known) {
        assertThat(told / known).isCloseTo(1, within(1e-10));
    }
}
