package id.juara.front.honours;

import id.juara.front.office.Place;
import id.juara.front.office.Places;
import id.juara.ground.http.Cursor;
import id.juara.ground.http.Onward;
import id.juara.ground.http.Page;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.ShownFaults.Shown;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Refusal;
import id.juara.story.finding.DecideMatch;
import id.juara.story.finding.EditionScreenings;
import id.juara.story.finding.FindingPages.Match;
import id.juara.story.finding.HonourMatches;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/**
 * Entries beside the former winners that they look like: a person says whether one is the other, by keyboard alone with what
 * every browser does. A decision takes the next one that waits.
 */
@Path(RegisterPages.PAGE + "/matches")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR})
public class MatchPages {
    private static final String PAGE = RegisterPages.PAGE + "/matches";
    private static final String SAME = "same";
    private static final String OTHER = "other";
    private static final String WAITING = "waiting";
    private static final String DECIDED = "decided";
    private static final int SHOWN = 100;

    @Inject
    Places places;

    @Inject
    HonourMatches matches;

    @Inject
    EditionScreenings screenings;

    @Inject
    DecideMatch decide;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /** A likeness in a list; {@code at} is empty while nobody has decided. */
    record Line(Match match, String percent, boolean winner, String at) {}

    /** What the form holds, as typed. */
    record Typed(String decision, String reason) {}

    /**
     * A part of one of the two lists.
     *
     * @param shown whether the page holds that list at all
     * @param more the address of the next part; empty at the end
     */
    record Part(boolean shown, List<Line> lines, String more) {
        static final Part NOT_SHOWN = new Part(false, List.of(), "");
    }

    /**
     * @param many how many wait in all
     * @param begin where the next decision is taken; empty where none is
     * @param closed whether decisions are final
     */
    @CheckedTemplate(basePath = "honours")
    record Matches(
            Place place, Part waiting, String many, Optional<String> begin, Part decided, boolean closed, boolean staff)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "honours")
    record MatchOf(
            Place place,
            Line line,
            Compared title,
            Compared unit,
            Compared institution,
            String many,
            boolean decides,
            Typed typed,
            ShownFaults faults)
            implements TemplateInstance {}

    /**
     * Both lists from their beginning, or one of them from where it goes on.
     *
     * @param list {@code waiting} or {@code decided} to see that list alone
     */
    @GET
    @Transactional
    public TemplateInstance all(
            String edition, @QueryParam("list") @DefaultValue("") String list, @QueryParam("cursor") String cursor) {
        var place = places.of(edition);
        var from = Cursor.of(cursor);
        var closed = screenings.isClosed(edition);
        var waiting =
                list.equals(DECIDED) ? Part.NOT_SHOWN : part(place, WAITING, matches.waiting(edition, from, SHOWN));
        var decided = list.equals(WAITING)
                ? Part.NOT_SHOWN
                : part(place, DECIDED, matches.decided(edition, list.isEmpty() ? Cursor.of("") : from, SHOWN));
        return places.told(new Matches(
                place,
                waiting,
                places.figures().count(matches.waitingIn(edition)),
                places.isStaff() && !closed && from.isBeginning()
                        ? waiting.lines.stream()
                                .findFirst()
                                .map(one -> one.match.id().toString())
                        : Optional.empty(),
                decided,
                closed,
                places.isStaff()));
    }

    @GET
    @Path("/{match}")
    @Transactional
    public TemplateInstance one(String edition, UUID match) {
        return places.told(page(edition, match, new Typed("", ""), ShownFaults.NONE));
    }

    /** @param decision {@code same} or {@code other} */
    @POST
    @Path("/{match}")
    @RolesAllowed(Role.Words.STAFF)
    public Response decide(String edition, UUID match, @RestForm String decision, @RestForm String reason) {
        var typed = new Typed(decision == null ? "" : decision, reason == null ? "" : reason);
        if (!List.of(SAME, OTHER).contains(typed.decision)) {
            var fault = new Shown("/decision", places.words(HonourWords.class).choose());
            return places.told(422, page(edition, match, typed, new ShownFaults(List.of(fault))));
        }
        try {
            decide.by(edition, match, typed.decision.equals(SAME), Optional.of(typed.reason));
        } catch (Refusal refusal) {
            var faults = ShownFaults.of(refusal, tongue.language());
            return places.told(refusal.reason().status(), page(edition, match, typed, faults));
        }
        return next(edition)
                .map(one -> onward.to(PAGE + "/{match}", edition, one))
                .orElseGet(() -> onward.to(PAGE, edition));
    }

    @Transactional
    Optional<UUID> next(String edition) {
        return matches.waiting(edition, Cursor.of(""), 1).items().stream()
                .map(Match::id)
                .findFirst();
    }

    @Transactional
    MatchOf page(String edition, UUID id, Typed typed, ShownFaults faults) {
        var place = places.of(edition);
        var told = matches.told(edition, id);
        var entry = told.entry();
        var honour = told.honour();
        return new MatchOf(
                place,
                line(place, told),
                Compared.of(entry.title(), honour.title()),
                Compared.of(entry.unit(), honour.unit()),
                Compared.of(entry.institution(), honour.institution()),
                places.figures().count(matches.waitingIn(edition)),
                places.isStaff() && !screenings.isClosed(edition),
                typed,
                faults);
    }

    private Part part(Place place, String list, Page<Match> found) {
        return new Part(
                true,
                found.items().stream().map(one -> line(place, one)).toList(),
                found.next()
                        .map(next -> UriBuilder.fromPath(place.path())
                                .path("honours/matches")
                                .queryParam("list", list)
                                .queryParam("cursor", next.opaque())
                                .queryParam("lang", tongue.language().tag())
                                .build()
                                .toString())
                        .orElse(""));
    }

    private Line line(Place place, Match one) {
        return new Line(
                one,
                new BigDecimal(one.likeness()).movePointRight(2).toBigInteger().toString(),
                one.level().equals("winner"),
                one.at() == null ? "" : place.moment(one.at()));
    }
}
