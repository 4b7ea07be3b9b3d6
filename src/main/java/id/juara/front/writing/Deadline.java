package id.juara.front.writing;

import id.juara.law.rules.Language;
import id.juara.story.competition.PlainWords;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A moment until which something may be done, as its reader needs it.
 *
 * @param own in words, in the zone of the reader's institution
 * @param wib the same in WIB; absent where that is the own zone
 * @param days whole days that are left
 * @param hours whole hours that are left beside them
 * @param minutes whole minutes that are left beside those
 */
public record Deadline(String own, Optional<String> wib, long days, long hours, long minutes) {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    static Deadline of(Instant moment, Instant now, ZoneId zone, Language language) {
        var own = new PlainWords(language, zone).moment(moment);
        var wib = new PlainWords(language, JAKARTA).moment(moment);
        var left = Duration.between(now, moment);
        return new Deadline(
                own,
                Optional.of(wib).filter(any -> !wib.equals(own)),
                Math.max(0, left.toDays()),
                Math.max(0, left.toHoursPart()),
                Math.max(0, left.toMinutesPart()));
    }

    /** Whether less than a day is left: then minutes are told. */
    public boolean isToday() {
        return days == 0;
    }

    /** Whether less than three days are left. */
    public boolean isNear() {
        return days < 3;
    }
}
