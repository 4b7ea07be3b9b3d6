package id.juara.front.calendar;

import id.juara.ground.http.ShownFaults.Shown;
import id.juara.story.amendment.AmendmentForms.AgeFrom;
import id.juara.story.amendment.AmendmentForms.AmendmentForm;
import id.juara.story.competition.Window;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** An amendment as it stands in the form; moments are in the zone of the edition's calendar, to the minute. */
public record TypedAmendment(
        String letter, String letterDate, String opens, String closes, String ageFrom, String reason) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    public TypedAmendment {
        letter = said(letter);
        letterDate = said(letterDate);
        opens = said(opens);
        closes = said(closes);
        ageFrom = said(ageFrom);
        reason = said(reason);
    }

    /** Nothing yet but the dates as they stand. */
    static TypedAmendment of(Window window, ZoneId zone) {
        return new TypedAmendment("", "", typed(window.opens(), zone), typed(window.closes(), zone), "", "");
    }

    /**
     * What it asks for: a date that reads as before is not moved, not even by its seconds.
     *
     * @param faults to which what cannot be read is added
     */
    AmendmentForm form(Window before, ZoneId zone, Amending words, List<Shown> faults) {
        return new AmendmentForm(
                letter,
                day(words, faults),
                reason,
                moment(opens, before.opens(), zone, "/opens", words, faults),
                moment(closes, before.closes(), zone, "/closes", words, faults),
                switch (ageFrom) {
                    case "old-close" -> AgeFrom.OLD_CLOSE;
                    case "new-close" -> AgeFrom.NEW_CLOSE;
                    default -> null;
                });
    }

    private LocalDate day(Amending words, List<Shown> faults) {
        try {
            return letterDate.isEmpty() ? null : LocalDate.parse(letterDate);
        } catch (DateTimeException unreadable) {
            faults.add(new Shown("/letterDate", words.dayAmiss()));
            return null;
        }
    }

    private static Optional<Instant> moment(
            String typed, Instant before, ZoneId zone, String at, Amending words, List<Shown> faults) {
        if (typed.isEmpty() || typed.equals(typed(before, zone))) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(typed, MOMENT).atZone(zone).toInstant());
        } catch (DateTimeException unreadable) {
            faults.add(new Shown(at, words.momentAmiss()));
            return Optional.empty();
        }
    }

    private static String typed(Instant moment, ZoneId zone) {
        return MOMENT.format(moment.atZone(zone));
    }

    private static String said(String text) {
        return text == null ? "" : text.strip();
    }
}
