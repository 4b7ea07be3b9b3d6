package id.juara.law.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Areas under the bell curve and derivatives of ln Γ, against figures worked out with SciPy 1.17. */
class NormalTest {

    @Test
    void areasAreRightInTheMiddleAndFarOut() {
        double[][] known = {
            {-3.2, 0.9993128620620841},
            {-.7, 0.758036347776927},
            {.1, 0.460172162722971},
            {2.9, 0.0018658133003840375},
            {3.1, 0.0009676032132183563},
            {9, 1.1285884059538324e-19},
            {30, 4.906713927147908e-198}
        };

        for (var one : known) {
            assertThat(Normal.above(one[0]) / one[1]).isCloseTo(1, within(1e-13));
        }
    }

    @Test
    void theQuantileOfAnAreaLeadsBack() {
        assertThat(Normal.quantile(.95)).isCloseTo(1.6448536269514722, within(1e-13));
        assertThat(Normal.quantile(1e-7)).isCloseTo(-5.1993375821928165, within(1e-12));
        assertThatThrownBy(() -> Normal.quantile(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void derivativesOfTheGammaFunctionAreRight() {
        double[][] known = {
            {.01, -100.56088545786868, 10001.621213528311, -2000002.3403986772},
            {.5, -1.9635100260214235, 4.93480220054468, -16.828796644234316},
            {3.3, 1.0348224890596216, 0.3535015418410618, -0.12375118526494273},
            {40, 3.6763273740348428, 0.025315103841291032, -0.0006408202718352985}
        };

        for (var one : known) {
            assertThat(Polygamma.first(one[0]) / one[1]).isCloseTo(1, within(1e-13));
            assertThat(Polygamma.second(one[0]) / one[2]).isCloseTo(1, within(1e-13));
            assertThat(Polygamma.third(one[0]) / one[3]).isCloseTo(1, within(1e-12));
            assertThat(Polygamma.inverseOfSecond(one[2])).isCloseTo(one[0], within(1e-12 * one[0]));
        }
    }
}
