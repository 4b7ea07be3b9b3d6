package id.juara.story.occasion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many days before a deadline people are reminded of it: at eight in the morning, where it is told. */
@ApplicationScoped
class Countdown {
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    @ConfigProperty(name = "juara.reminders.days-before")
    List<Integer> daysBefore;

    /**
     * Which reminder is on now: of those whose morning has come, that of the fewest days. One that was missed while the
     * server was down is not made up for once a later one is on.
     *
     * @param last the last day on which something can be done
     */
    Optional<Integer> now(LocalDate last, ZoneId zone, Instant now) {
        return daysBefore.stream()
                .filter(days -> !now.isBefore(morning(last, days, zone)))
                .min(Comparator.naturalOrder());
    }

    /** The same of what is taken before that moment. */
    Optional<Integer> now(Instant until, ZoneId zone, Instant now) {
        return now(last(until, zone), zone, now);
    }

    /** The same of a deadline that was told at a moment of its own: what would have been on by then is left out. */
    Optional<Integer> now(Instant until, ZoneId zone, Instant told, Instant now) {
        return now(until, zone, now).filter(days -> told.isBefore(morning(last(until, zone), days, zone)));
    }

    /** What ends at midnight ends the day before. */
    private static LocalDate last(Instant until, ZoneId zone) {
        return until.minusSeconds(1).atZone(zone).toLocalDate();
    }

    private static Instant morning(LocalDate last, int days, ZoneId zone) {
        return last.minusDays(days).atTime(MORNING).atZone(zone).toInstant();
    }
}
