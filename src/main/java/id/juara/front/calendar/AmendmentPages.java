package id.juara.front.calendar;

import id.juara.front.office.Place;
import id.juara.front.office.Places;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.ShownFaults.Shown;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Refusal;
import id.juara.story.amendment.ApproveAmendment;
import id.juara.story.amendment.ProposeAmendment;
import id.juara.story.amendment.ShowCalendar;
import id.juara.story.amendment.ShowCalendar.Calendar;
import id.juara.story.amendment.ShowCalendar.Fate;
import id.juara.story.amendment.ShowCalendar.Letter;
import id.juara.story.competition.PlainWords;
import id.juara.story.competition.Window;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** The dates of an edition, and the letters that move them: drawn up with their effect in sight, and signed by another. */
@Path("/office/{edition}/amendments")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.STAFF, Role.Words.SIGNATORY, Role.Words.AUDITOR})
public class AmendmentPages {
    private static final String PAGE = "/office/{edition}/amendments";

    @Inject
    Places places;

    @Inject
    ShowCalendar show;

    @Inject
    ShowEffect effect;

    @Inject
    ProposeAmendment propose;

    @Inject
    ApproveAmendment approve;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /**
     * An amendment.
     *
     * @param signedBy empty before
     * @param effect what signing it would do; absent where it is signed, or can be no more
     */
    record Told(
            int number,
            String letter,
            String letterDate,
            String reason,
            List<Moved> dates,
            String oldText,
            String oldSha256,
            String newText,
            String newSha256,
            String proposedBy,
            String proposedAt,
            String signedBy,
            String signedAt,
            Fate fate,
            boolean own,
            Optional<Effect> effect) {}

    /** @param tried what the amendment in the form would do; absent before one looks */
    @CheckedTemplate(basePath = "calendar")
    record Amendments(
            Place place,
            boolean draft,
            boolean running,
            List<Moved> dates,
            List<Told> letters,
            TypedAmendment typed,
            Optional<Effect> tried,
            boolean staff,
            boolean signatory,
            ShownFaults faults)
            implements TemplateInstance {}

    @GET
    public TemplateInstance all(String edition) {
        var place = places.of(edition);
        var calendar = show.of(edition);
        return places.told(page(place, calendar, fresh(place, calendar), Optional.empty(), ShownFaults.NONE));
    }

    /**
     * @param opens and {@code closes} in the zone of the edition's calendar, such as {@code 2026-05-02T10:00}
     * @param act {@code propose} to propose it, anything else to see its effect
     */
    @POST
    @RolesAllowed(Role.Words.STAFF)
    public Response propose(
            String edition,
            @RestForm String letter,
            @RestForm String letterDate,
            @RestForm String opens,
            @RestForm String closes,
            @RestForm String ageFrom,
            @RestForm String reason,
            @RestForm String act) {
        var place = places.of(edition);
        var calendar = show.of(edition);
        var typed = new TypedAmendment(letter, letterDate, opens, closes, ageFrom, reason);
        var unreadable = new ArrayList<Shown>();
        var form = typed.form(calendar.window(), place.zone(), places.words(Amending.class), unreadable);
        if (!unreadable.isEmpty()) {
            return places.told(
                    422, page(place, calendar, typed, Optional.empty(), new ShownFaults(unreadable).named(labels())));
        }
        try {
            if ("propose".equals(act)) {
                propose.to(edition, form);
                return onward.after(Done.PROPOSED, PAGE, edition);
            }
            var tried = effect.of(place, calendar.window(), propose.would(edition, form), calendar.now());
            return places.told(200, page(place, calendar, typed, Optional.of(tried), ShownFaults.NONE));
        } catch (Refusal refusal) {
            var faults = ShownFaults.of(refusal, tongue.language()).named(labels());
            return places.told(refusal.reason().status(), page(place, calendar, typed, Optional.empty(), faults));
        }
    }

    private Map<String, String> labels() {
        var words = places.words(Amending.class);
        return Map.of(
                "/letter", words.letter(),
                "/letterDate", words.letterDate(),
                "/opens", words.opens(),
                "/closes", words.closes(),
                "/ageFrom", words.ageFrom(),
                "/reason", words.reason());
    }

    @POST
    @Path("/{number}/approval")
    @RolesAllowed(Role.Words.SIGNATORY)
    public Response approve(String edition, int number) {
        try {
            approve.of(edition, number);
            return onward.after(Done.SIGNED, PAGE, edition);
        } catch (Refusal refusal) {
            var place = places.of(edition);
            var calendar = show.of(edition);
            var faults = ShownFaults.of(refusal, tongue.language());
            return places.told(
                    refusal.reason().status(), page(place, calendar, fresh(place, calendar), Optional.empty(), faults));
        }
    }

    private static TypedAmendment fresh(Place place, Calendar calendar) {
        return TypedAmendment.of(calendar.window(), place.zone());
    }

    private Amendments page(
            Place place, Calendar calendar, TypedAmendment typed, Optional<Effect> tried, ShownFaults faults) {
        return new Amendments(
                place,
                calendar.draft(),
                calendar.running(),
                effect.moved(place, calendar.window(), calendar.window()),
                calendar.letters().stream()
                        .map(one -> told(place, calendar, one))
                        .toList(),
                typed,
                tried,
                places.isStaff(),
                places.isSignatory(),
                faults);
    }

    private Told told(Place place, Calendar calendar, Letter letter) {
        var page = letter.page();
        Window before = page.before();
        return new Told(
                page.number(),
                page.letter(),
                new PlainWords(place.language(), place.zone()).day(page.letterDate()),
                page.reason(),
                effect.moved(place, before, page.after()),
                letter.oldText(),
                page.oldSha256(),
                letter.newText(),
                page.newSha256(),
                letter.proposedBy(),
                place.moment(page.proposedAt()),
                letter.approvedBy(),
                page.approvedAt() == null ? "" : place.moment(page.approvedAt()),
                letter.fate(),
                letter.own(),
                letter.fate() == Fate.WAITS
                        ? Optional.of(effect.of(place, before, page.after(), calendar.now()))
                        : Optional.empty());
    }
}
