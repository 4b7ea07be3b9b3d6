package id.juara.front.signing;

import id.juara.front.chart.Figures;
import id.juara.front.office.Place;
import id.juara.front.office.Places;
import id.juara.front.signing.ShowShortlist.Effect;
import id.juara.front.signing.ShowShortlist.Told;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.ShownFaults.Shown;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.shortlist.PreviewRanking;
import id.juara.story.shortlist.ProposeShortlist;
import id.juara.story.shortlist.SealShortlist;
import id.juara.story.shortlist.Shortlist;
import id.juara.story.shortlist.ShortlistForm;
import id.juara.story.shortlist.Shortlists;
import id.juara.story.shortlist.WithdrawShortlist;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** A round's shortlist: proposed with the plenary's departures and their effect, then sealed by another person. */
@Path("/office/{edition}/rounds/{round}/shortlist")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.STAFF, Role.Words.SIGNATORY, Role.Words.AUDITOR})
public class ShortlistPages {
    private static final String PAGE = "/office/{edition}/rounds/{round}/shortlist";

    @Inject
    EarlierObjections earlier;

    @Inject
    Places places;

    @Inject
    ShowShortlist show;

    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    Shortlists shortlists;

    @Inject
    PreviewRanking preview;

    @Inject
    ProposeShortlist propose;

    @Inject
    WithdrawShortlist withdraw;

    @Inject
    SealShortlist seal;

    @Inject
    Ledger ledger;

    @Inject
    Caller caller;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /**
     * Before anything is proposed.
     *
     * @param effect of what is typed; of the order alone at first
     * @param quorum in percent; empty where no attendance is asked for
     * @param tried whether the effect of what is typed is shown
     */
    @CheckedTemplate(basePath = "signing")
    record Propose(
            Place place,
            Effect effect,
            String all,
            TypedDepartures typed,
            String attendance,
            String quorum,
            String objections,
            boolean tried,
            boolean staff,
            Figures figures,
            ShownFaults faults)
            implements TemplateInstance {}

    /**
     * @param objections until when the list that filled this round may still be objected to; empty where it may not
     * @param own whether whoever looks proposed it
     */
    @CheckedTemplate(basePath = "signing")
    record Proposed(
            Place place,
            Told told,
            String many,
            String objections,
            boolean own,
            boolean staff,
            boolean signatory,
            ShownFaults faults)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance shortlist(String edition, String round) {
        var place = places.of(edition, round);
        return places.told(shortlists
                .livingIn(rounds.at(place.ref()).id)
                .<TemplateInstance>map(one -> proposed(place, one, ShownFaults.NONE))
                .orElseGet(
                        () -> asking(place, TypedDepartures.of(null, null), "", List.of(), false, ShownFaults.NONE)));
    }

    /** @param act {@code try} to see the effect, anything else to propose */
    @POST
    @RolesAllowed(Role.Words.STAFF)
    public Response propose(
            String edition,
            String round,
            @RestForm List<String> number,
            @RestForm List<String> reason,
            @RestForm String attendance,
            @RestForm String act) {
        var place = places.of(edition, round);
        var typed = TypedDepartures.of(number, reason);
        var present = attendance == null ? "" : attendance.strip();
        var faults = new ArrayList<Shown>();
        var departures = typed.against(preview.of(place.ref()), places.words(Signing.class), faults);
        if (!faults.isEmpty()) {
            return places.told(422, asking(place, typed, present, List.of(), false, new ShownFaults(faults)));
        }
        try {
            if ("try".equals(act)) {
                return places.told(200, asking(place, typed, present, departures, true, ShownFaults.NONE));
            }
            propose.by(place.ref(), new ShortlistForm(departures, whole(present)));
            return onward.after(Done.PROPOSED, PAGE, edition, round);
        } catch (Refusal refusal) {
            var told = ShownFaults.of(refusal, tongue.language());
            return places.told(refusal.reason().status(), asking(place, typed, present, List.of(), false, told));
        }
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed(Role.Words.STAFF)
    public Response withdraw(String edition, String round, @RestForm String reason) {
        var place = places.of(edition, round);
        if (!TypedReason.fits(reason)) {
            var fault = new Shown("/reason", places.words(Signing.class).reasonNeeded());
            return places.told(422, again(place, new ShownFaults(List.of(fault))));
        }
        withdraw.from(place.ref(), reason.strip());
        return onward.after(Done.TAKEN_BACK, PAGE, edition, round);
    }

    /** Answers once the seal stands in the ledger's tree. */
    @POST
    @Path("/seal")
    @RolesAllowed(Role.Words.SIGNATORY)
    public Response seal(String edition, String round) {
        var place = places.of(edition, round);
        try {
            ledger.settle(seal.by(place.ref()));
            return onward.after(Done.SEALED, PAGE, edition, round);
        } catch (Refusal refusal) {
            return places.told(refusal.reason().status(), again(place, ShownFaults.of(refusal, tongue.language())));
        }
    }

    @Transactional
    TemplateInstance again(Place place, ShownFaults faults) {
        return shortlists
                .livingIn(rounds.at(place.ref()).id)
                .<TemplateInstance>map(one -> proposed(place, one, faults))
                .orElseGet(() -> asking(place, TypedDepartures.of(null, null), "", List.of(), false, faults));
    }

    private Proposed proposed(Place place, Shortlist shortlist, ShownFaults faults) {
        var told = show.of(place, shortlist);
        return new Proposed(
                place,
                told,
                places.figures().count(told.chosen().size()),
                earlier.until(place),
                caller.person().equals(shortlist.proposedBy),
                places.isStaff(),
                places.isSignatory(),
                faults);
    }

    private Propose asking(
            Place place,
            TypedDepartures typed,
            String attendance,
            List<ShortlistForm.DepartureForm> departures,
            boolean tried,
            ShownFaults faults) {
        var ranked = propose.would(place.ref(), departures);
        return new Propose(
                place,
                show.of(place, ranked),
                places.figures().count(ranked.field().size()),
                typed,
                attendance,
                frozen.round(place.ref())
                        .deliberation()
                        .map(one -> Integer.toString(one.quorum()))
                        .orElse(""),
                earlier.until(place),
                tried,
                places.isStaff(),
                places.figures(),
                faults);
    }

    private static Integer whole(String typed) {
        return Optional.of(typed)
                .filter(one -> one.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(null);
    }
}
