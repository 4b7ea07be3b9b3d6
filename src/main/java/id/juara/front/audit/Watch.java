package id.juara.front.audit;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Language;
import id.juara.story.audit.Deed;
import id.juara.story.competition.PlainWords;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The reader's words and clock. */
final class Watch {
    static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final Language language;
    private final ZoneId zone;

    Watch(Language language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
    }

    /**
     * An event on a page.
     *
     * @param at in words, {@code moment} as machines read it
     * @param named what people call what it happened to, {@code about} as the ledger does
     */
    record Line(
            long event,
            String at,
            Instant moment,
            String says,
            String by,
            String why,
            String about,
            String named,
            List<Deed.Fact> facts,
            boolean erased) {}

    Line line(Deed deed) {
        return new Line(
                deed.event(),
                at(deed.at()),
                deed.at(),
                deed.says().in(language),
                deed.by(),
                deed.why().map(one -> one.in(language)).orElse(""),
                deed.about(),
                deed.named().map(one -> one.in(language)).orElse(deed.about()),
                deed.facts(),
                deed.erased());
    }

    String at(Instant moment) {
        return new PlainWords(language, zone).moment(moment);
    }

    /** A moment typed in the reader's zone; empty where nothing was. Refuses what cannot be read. */
    Optional<Instant> typed(String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(typed.strip()).atZone(zone).toInstant());
        } catch (DateTimeParseException unreadable) {
            throw new Refusal(Reason.BAD_REQUEST, typed);
        }
    }

    /** As a field of a form holds it. */
    String field(Instant moment) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                moment.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES));
    }
}
