package id.juara.front.office;

import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Rules;
import id.juara.story.competition.Edition;
import id.juara.story.competition.EditionState;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import id.juara.story.sending.CloseSubmissions;
import id.juara.story.sending.Funnel;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;

/** The window of an edition is closed, with what that means for the entries that are still on their way. */
@Path("/office/{edition}/closing")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.STAFF, Role.Words.SIGNATORY, Role.Words.AUDITOR})
public class ClosingPages {
    @Inject
    Places places;

    @Inject
    Editions editions;

    @Inject
    FrozenRules frozen;

    @Inject
    Funnel funnel;

    @Inject
    Moment moment;

    @Inject
    CloseSubmissions close;

    @Inject
    Ledger ledger;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /** Where the window stands. */
    enum Stands {
        DRAFT,
        RUNS,
        ENDED,
        CLOSED;

        public boolean isBegun() {
            return this != DRAFT;
        }
    }

    /**
     * @param closes when the window ends, in words
     * @param sent how many entries are sent, {@code atAdmins} handed in and not sent, {@code atUnits} not handed in
     * @param silentAreSent whether the rules send what a local admin left lying
     */
    @CheckedTemplate(basePath = "office")
    record Closing(
            Place place,
            Stands stands,
            String closes,
            String sent,
            String atAdmins,
            String atUnits,
            boolean silentAreSent,
            boolean staff,
            ShownFaults faults)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance closing(String edition) {
        return places.told(page(edition, ShownFaults.NONE));
    }

    /** A second click finds it closed, and says so. */
    @POST
    @RolesAllowed(Role.Words.STAFF)
    public Response close(String edition) {
        if (editions.of(edition).state != EditionState.CLOSED) {
            try {
                ledger.settle(close.by(edition).receipt());
            } catch (Refusal refusal) {
                return places.told(
                        refusal.reason().status(), page(edition, ShownFaults.of(refusal, tongue.language())));
            }
        }
        return onward.after(Done.WINDOW_CLOSED, "/office/{edition}", edition);
    }

    @Transactional
    Closing page(String edition, ShownFaults faults) {
        var kept = editions.of(edition);
        var place = places.of(kept);
        var entries = funnel.of(edition).stream().collect(Collectors.toMap(Funnel.Step::step, Funnel.Step::entries));
        var figures = places.figures();
        return new Closing(
                place,
                stands(kept),
                place.moment(kept.closes),
                figures.count(entries.get("sent")),
                figures.count(entries.get("held-by-local-admin")),
                figures.count(entries.get("held-by-unit")),
                frozen.reading(kept).rules().orElseThrow().silence() == Rules.Silence.IS_SENT,
                places.isStaff(),
                faults);
    }

    private Stands stands(Edition kept) {
        return switch (kept.state) {
            case DRAFT -> Stands.DRAFT;
            case OPEN -> moment.now().isBefore(kept.closes) ? Stands.RUNS : Stands.ENDED;
            case CLOSED -> Stands.CLOSED;
        };
    }
}
