package id.juara.ground.institution;

import static id.juara.law.rules.Rules.Grades.BOUNDARY_BELONGS_TO_HIGHER;
import static id.juara.law.rules.Rules.Grades.BOUNDARY_BELONGS_TO_LOWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeTest {
    @ParameterizedTest
    @CsvSource({
        "100,    AA, AA",
        "90.01,  AA, AA",
        "90,     AA, A",
        "80.00,  A,  BB",
        "79.99,  BB, BB",
        "70,     BB, B",
        "60,     B,  CC",
        "50,     CC, C",
        "30,     C,  D",
        "29.99,  D,  D",
        "0,      D,  D"
    })
    void theRulesSayToWhichSideABoundaryBelongs(BigDecimal score, Grade higher, Grade lower) {
        assertThat(Grade.of(score, BOUNDARY_BELONGS_TO_HIGHER)).isEqualTo(higher);
        assertThat(Grade.of(score, BOUNDARY_BELONGS_TO_LOWER)).isEqualTo(lower);
    }

    @Test
    void aScoreOnABoundaryHasNoGradeWithoutRules() {
        assertThat(Grade.undisputed(new BigDecimal("70"))).isEmpty();
        assertThat(Grade.undisputed(new BigDecimal("70.01"))).contains(Grade.BB);
    }

    @Test
    void thereIsNoScoreAboveAHundredOrBelowZero() {
        assertThatThrownBy(() -> Grade.of(new BigDecimal("100.01"), BOUNDARY_BELONGS_TO_HIGHER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Grade.of(new BigDecimal("-0.01"), BOUNDARY_BELONGS_TO_LOWER))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
