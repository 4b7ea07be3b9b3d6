package id.juara.law.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.law.FiguresPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Thirty readings made too high on purpose: how many submissions get through because of them, over many made-up rounds. */
@Tag("simulation")
class CollusionSimulationTest {

    @Test
    void readAgainAndRobustlyFewOfThirtyGetThrough() {
        var page = FiguresPage.section(
                "Thirty of 3,054 submissions with one reading of three too high: how many get among the 100",
                "too high by",
                "found (z above 2.5)",
                "false alarms",
                "crossed",
                "huber",
                "huber after two more readings of what was found",
                "had all been honest");
        var bold = Collusion.over(16, 3);
        var mild = Collusion.over(16, 2);
        for (var one : new Collusion[] {mild, bold}) {
            page.row(
                    one.by() + " sd",
                    Collusion.percent(one.found()),
                    Collusion.percent(one.falseAlarms()),
                    one.crossed(),
                    one.huber(),
                    one.readAgain(),
                    one.honest());
        }
        page.write();

        assertThat(bold.readAgain()).isLessThanOrEqualTo(4);
        assertThat(bold.falseAlarms()).isLessThanOrEqualTo(.015);
        assertThat(mild.falseAlarms()).isLessThanOrEqualTo(.015);
        assertThat(bold.found()).isGreaterThan(.45);
    }
}
