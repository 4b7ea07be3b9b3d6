package id.juara.front.rulemaking;

import id.juara.front.office.Place;
import id.juara.story.amendment.ShowCalendar.Fate;
import id.juara.story.amendment.ShowCalendar.Letter;
import id.juara.story.competition.Window;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * That a date of the frozen rules holds no more: the rules stay as they were signed, a letter moved the date.
 *
 * @param number of the amendment that moved it last
 * @param to the moment that holds now, in words
 */
record MovedDate(int number, String to) {
    /**
     * Empty where the date holds as the rules say it.
     *
     * @param letters the last one first
     */
    static Optional<MovedDate> of(Function<Window, Instant> date, List<Letter> letters, Place place) {
        return letters.stream()
                .filter(one -> one.fate() == Fate.SIGNED)
                .map(Letter::page)
                .filter(one -> !date.apply(one.before()).equals(date.apply(one.after())))
                .findFirst()
                .map(one -> new MovedDate(one.number(), place.moment(date.apply(one.after()))));
    }
}
