package id.juara.story.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RushTest {
    private static final Rush THREE_MONTHS = new Rush(Duration.ofDays(90));

    @Test
    void nothingHasComeAtTheOpeningAndAllAtTheClose() {
        assertThat(THREE_MONTHS.share(Duration.ofDays(90))).isZero();
        assertThat(THREE_MONTHS.share(Duration.ZERO)).isEqualTo(1);
        assertThat(THREE_MONTHS.share(Duration.ofDays(100))).isZero();
    }

    @Test
    void theLastMinuteBringsAboutSixInAHundred() {
        assertThat(1 - THREE_MONTHS.share(Duration.ofMinutes(1)))
                .isCloseTo(Math.log(2) / Math.log(129_601), within(1e-12));
    }

    @Test
    void theTotalIsExpectedFromWhatHasCome() {
        var left = Duration.ofDays(3);

        var expected = THREE_MONTHS.from(500, left).orElseThrow();

        assertThat(expected.total()).isCloseTo(500 / THREE_MONTHS.share(left), within(1e-9));
        assertThat(expected.low()).isBetween(500.0, expected.total());
        assertThat(expected.high()).isGreaterThan(expected.total());
    }

    @Test
    void nothingIsExpectedFromAHandfulOrFromTheFirstDays() {
        assertThat(THREE_MONTHS.from(9, Duration.ofDays(3))).isEmpty();
        assertThat(THREE_MONTHS.from(500, Duration.ofDays(89))).isEmpty();
    }

    @Test
    void aWindowOfNoLengthIsRefused() {
        assertThatThrownBy(() -> new Rush(Duration.ofSeconds(59))).isInstanceOf(IllegalArgumentException.class);
    }
}
