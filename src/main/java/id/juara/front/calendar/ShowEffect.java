package id.juara.front.calendar;

import id.juara.front.calendar.Moved.What;
import id.juara.front.office.Place;
import id.juara.front.office.Places;
import id.juara.story.competition.PlainWords;
import id.juara.story.competition.Window;
import id.juara.story.sending.Funnel;
import id.juara.story.sending.Funnel.Step;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What moving the dates of an edition does: which dates, in the three zones, and how many entries have another deadline. */
@RequestScoped
class ShowEffect {
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Asia/Jakarta"), ZoneId.of("Asia/Makassar"), ZoneId.of("Asia/Jayapura"));

    @Inject
    Funnel funnel;

    @Inject
    Places places;

    private Map<String, Long> counted;

    Effect of(Place place, Window before, Window after, Instant now) {
        return new Effect(
                moved(place, before, after),
                count(place, "held-by-unit"),
                count(place, "held-by-local-admin"),
                count(place, "sent"),
                after.closes().isBefore(before.closes()),
                !now.isBefore(after.closes()),
                !after.closes().equals(before.closes()));
    }

    /** Every date of the calendar, moved or not. */
    List<Moved> moved(Place place, Window before, Window after) {
        return List.of(
                moved(place, What.OPENS, before.opens(), after.opens()),
                moved(place, What.CLOSES, before.closes(), after.closes()),
                moved(place, What.AGE, before.ageCountedAt(), after.ageCountedAt()));
    }

    private static Moved moved(Place place, What what, Instant before, Instant after) {
        return new Moved(what, told(place, before), before.equals(after) ? List.of() : told(place, after));
    }

    private static List<String> told(Place place, Instant moment) {
        return ZONES.stream()
                .map(zone -> new PlainWords(place.language(), zone).moment(moment))
                .toList();
    }

    /** Counted once for all amendments of a page. */
    private String count(Place place, String step) {
        if (counted == null) {
            counted = funnel.of(place.edition()).stream().collect(Collectors.toMap(Step::step, Step::entries));
        }
        return places.figures().count(counted.getOrDefault(step, 0L));
    }
}
