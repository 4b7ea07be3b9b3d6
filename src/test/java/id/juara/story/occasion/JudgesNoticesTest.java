package id.juara.story.occasion;

import static id.juara.samples.SampleInnovation.FLOATING_CLINIC;
import static id.juara.samples.SampleInnovation.WASTE_BANK;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.EditionToJudge;
import id.juara.harness.Told;
import id.juara.samples.SampleRules;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Judges learn that they sit and that there is something to read; units learn when a window opens and moves. */
@QuarkusTest
class JudgesNoticesTest {
    @Test
    void aJudgeIsToldOfHisSeatAndOfHisPileOnceTheRoundOpens() {
        var edition = EditionToJudge.of(SampleRules.small(SampleRules.freshName("told")), FLOATING_CLINIC, WASTE_BANK);
        var round = edition.round("desk").seat(3);
        var seated = Told.to(round.judge(0), 1);
        round.deal().statusCode(201);
        round.open().statusCode(200);
        var reading = Told.to(round.judge(0), 2);

        assertThat(seated).hasSize(1);
        assertThat(seated.get(0)).startsWith("You are a judge: ");
        assertThat(reading).hasSize(2);
        assertThat(reading.get(0)).startsWith("There is something to read: ");
    }
}
