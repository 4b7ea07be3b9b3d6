package id.juara.law.anomaly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is odd is weighed against how many were looked at. */
class FindingsTest {

    @Test
    void probabilitiesAreAdjustedAsBenjaminiAndHochbergDo() {
        var findings = new Findings();
        for (var chance : List.of(.03, .001, .04, .008)) {
            findings.look(new Case(Kind.SEVERITY, List.of("j" + chance), List.of(), Map.of(), chance), chance < .035);
        }

        // .001 · 4/1, .008 · 4/2, .03 · 4/3 = .04 · 4/4
        assertThat(findings.cases().stream().mapToDouble(Case::adjusted).toArray())
                .containsExactly(new double[] {.004, .016, .04}, within(1e-12));
    }
}
