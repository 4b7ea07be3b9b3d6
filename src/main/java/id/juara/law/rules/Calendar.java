package id.juara.law.rules;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** When entries may be sent: from {@code opens} until before {@code closes}, both told in the zone's own time. */
public record Calendar(ZoneId zone, LocalDateTime opens, LocalDateTime closes) {
    public Calendar {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("a window opens before it closes");
        }
    }

    public Instant opensAt() {
        return opens.atZone(zone).toInstant();
    }

    public Instant closesAt() {
        return closes.atZone(zone).toInstant();
    }
}
