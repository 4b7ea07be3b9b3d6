package id.juara.front.rulemaking;

import id.juara.front.office.Place;
import id.juara.front.office.Places;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Rules;
import id.juara.story.amendment.ShowCalendar;
import id.juara.story.competition.Edition;
import id.juara.story.competition.EditionState;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FreezeRules;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.Window;
import id.juara.story.rulebook.LineDifferences;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** The rules of an edition as a document with its fingerprint, compared with another's, and frozen by two people. */
@Path("/office/{edition}/rules")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.STAFF, Role.Words.SIGNATORY, Role.Words.AUDITOR})
public class RulesPages {
    private static final String PAGE = "/office/{edition}/rules";
    private static final int AROUND = 2;

    @Inject
    Places places;

    @Inject
    Editions editions;

    @Inject
    FrozenRules frozen;

    @Inject
    FreezeRules freeze;

    @Inject
    ShowCalendar calendar;

    @Inject
    Caller caller;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /** Another edition, to compare with. */
    record Other(String id, String title, boolean current) {}

    /**
     * @param standing since when they are frozen, or when freezing was asked for; empty where neither
     * @param own whether whoever looks asked for it
     * @param opensMoved absent where the opening holds as the rules say it; {@code closesMoved} likewise
     */
    @CheckedTemplate(basePath = "rulemaking")
    record Document(
            Place place,
            RuleDocument rules,
            Optional<MovedDate> opensMoved,
            Optional<MovedDate> closesMoved,
            String sha256,
            boolean draft,
            String standing,
            boolean own,
            List<Other> others,
            boolean staff,
            boolean signatory,
            ShownFaults faults)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "rulemaking")
    record Comparison(Place place, String with, boolean same, List<LineDifferences.Line> lines, List<Other> others)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance document(String edition) {
        return places.told(page(edition, ShownFaults.NONE));
    }

    /** @param with the edition whose rules stand on the old side */
    @GET
    @Path("/comparison")
    @Transactional
    public TemplateInstance compare(String edition, @QueryParam("with") String with) {
        var now = editions.of(edition);
        var old = editions.of(with == null ? edition : with);
        var differences = LineDifferences.between(old.rulesText, now.rulesText);
        return places.told(new Comparison(
                places.of(edition),
                old.id,
                differences.isNone(),
                differences.changed(AROUND),
                others(edition, old.id)));
    }

    @POST
    @Path("/freeze")
    @RolesAllowed(Role.Words.STAFF)
    public Response ask(String edition) {
        return acted(edition, () -> freeze.asking(edition), Done.PROPOSED);
    }

    @POST
    @Path("/freeze/approval")
    @RolesAllowed(Role.Words.SIGNATORY)
    public Response agree(String edition) {
        return acted(edition, () -> freeze.agreeing(edition), Done.SIGNED);
    }

    private Response acted(String edition, Runnable act, Done done) {
        try {
            act.run();
            return onward.after(done, PAGE, edition);
        } catch (Refusal refusal) {
            return places.told(refusal.reason().status(), page(edition, ShownFaults.of(refusal, tongue.language())));
        }
    }

    @Transactional
    Document page(String edition, ShownFaults faults) {
        var kept = editions.of(edition);
        var place = places.of(edition);
        var law = frozen.reading(kept).rules().orElseThrow();
        var letters = calendar.of(edition).letters();
        return new Document(
                place,
                document(law, place),
                MovedDate.of(Window::opens, letters, place),
                MovedDate.of(Window::closes, letters, place),
                kept.rulesHex(),
                kept.state == EditionState.DRAFT,
                standing(kept, place),
                caller.person().equals(kept.freezeAskedBy),
                others(edition, ""),
                places.isStaff(),
                places.isSignatory(),
                faults);
    }

    private RuleDocument document(Rules law, Place place) {
        return new RuleDocument.Writer(
                        places.words(Rulemaking.class), places.words(RuleFields.class), place, places.figures())
                .of(law);
    }

    private static String standing(Edition kept, Place place) {
        if (kept.openedAt != null) {
            return place.moment(kept.openedAt);
        }
        return kept.freezeAskedAt == null ? "" : place.moment(kept.freezeAskedAt);
    }

    private List<Other> others(String edition, String current) {
        return editions.inOrder().stream()
                .filter(one -> !one.id.equals(edition))
                .limit(ShowDraft.MOST_OFFERED)
                .map(one -> new Other(
                        one.id,
                        frozen.reading(one).rules().orElseThrow().title().in(tongue.language()),
                        one.id.equals(current)))
                .toList();
    }
}
