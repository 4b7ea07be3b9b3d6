package id.juara.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.law.rules.Language;
import id.juara.story.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

class SampleRulesTest {
    @Test
    void theSmallRulesAreSound() {
        var reading = Rulebook.read("small.yaml", SampleRules.small(SampleRules.freshName("small")));

        assertThat(reading.flawLines(Language.EN)).isEmpty();
    }
}
