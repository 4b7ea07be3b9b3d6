package id.juara.front.writing;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.law.rules.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private static final Instant CLOSE = Instant.parse("2017-04-01T16:59:00Z");

    @Test
    void inTheLastDayMinutesCount() {
        var deadline = before(Duration.ofMinutes(83));

        assertThat(deadline.isToday()).isTrue();
        assertThat(deadline.hours()).isEqualTo(1);
        assertThat(deadline.minutes()).isEqualTo(23);
    }

    @Test
    void daysBeforeOnlyHoursDo() {
        var deadline = before(Duration.ofDays(4).plusHours(5));

        assertThat(deadline.isToday()).isFalse();
        assertThat(deadline.isNear()).isFalse();
        assertThat(deadline.days()).isEqualTo(4);
        assertThat(deadline.hours()).isEqualTo(5);
    }

    @Test
    void whatIsOverHasNothingLeft() {
        var deadline = before(Duration.ofHours(-30));

        assertThat(deadline.days() + deadline.hours() + deadline.minutes()).isZero();
    }

    @Test
    void theOwnZoneComesFirstAndWibBesideItWhereItDiffers() {
        assertThat(before(Duration.ofDays(1)).wib())
                .hasValueSatisfying(wib -> assertThat(wib).contains("23.59 WIB"));
        assertThat(before(Duration.ofDays(1)).own()).contains("01.59 WIT");
        assertThat(Deadline.of(CLOSE, CLOSE, ZoneId.of("Asia/Jakarta"), Language.ID)
                        .wib())
                .isEmpty();
    }

    private static Deadline before(Duration left) {
        return Deadline.of(CLOSE, CLOSE.minus(left), ZoneId.of("Asia/Jayapura"), Language.ID);
    }
}
