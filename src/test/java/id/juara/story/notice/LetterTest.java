package id.juara.story.notice;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.law.rules.Bilingual;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LetterTest {
    private static final Duration USUAL = Duration.ofMinutes(15);

    @Test
    void whatWaitsForASignatureIsNotHeld() {
        assertThat(letter("to-sign").waits(USUAL)).isZero();
        assertThat(letter("result").waits(USUAL)).isEqualTo(USUAL);
    }

    private static Letter letter(String kind) {
        var words = new Bilingual("Kata", "Word");
        return new Letter("event/1", kind, "uji", "edition/uji", false, words, words, "/", Instant.EPOCH, Set.of());
    }
}
