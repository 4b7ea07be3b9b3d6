package id.juara.law.crossed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.juara.law.calibration.MadeUp;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** How well judges can be compared through what they share. */
class JudgeLinksTest {

    @Test
    void theErrorOfADifferenceIsThatOfAnElectricalNetwork() {
        var readings = new ArrayList<Reading>();
        for (var j = 0; j < 4; j++) {
            readings.add(new Reading("s" + j, "j" + j, 1));
            readings.add(new Reading("s" + j, "j" + (j + 1) % 4, 2));
        }

        var links = JudgeLinks.of(Readings.of(readings));

        // each submission is a wire of resistance 2: neighbours 2 · 6 / (2 + 6) = 1.5, opposites 4 · 4 / (4 + 4) = 2
        assertThat(links.error()).isCloseTo(Math.sqrt((4 * 1.5 + 2 * 2) / 6), within(1e-12));
    }

    @Test
    void aFieldDealtAtRandomIsAsWellLinkedAsForetold() {
        var random = JudgeLinks.of(MadeUp.field(3_054, 120, 3).draw(6).readings());
        var strata =
                JudgeLinks.of(MadeUp.field(3_054, 120, 3).strata(.3, .2).draw(6).readings());

        assertThat(random.error()).isCloseTo(.198, within(.002));
        assertThat(strata.error()).isCloseTo(.227, within(.01));
    }

    @Test
    void probesComeNearTheExactError() {
        var random = MadeUp.field(3_000, 400, 3).draw(9).readings();
        var strata = MadeUp.field(3_000, 400, 3).strata(.3, .2).draw(9).readings();

        assertThat(JudgeLinks.probed(random) / JudgeLinks.trace(random)).isCloseTo(1, within(.06));
        assertThat(JudgeLinks.probed(strata) / JudgeLinks.trace(strata)).isCloseTo(1, within(.06));
    }
}
