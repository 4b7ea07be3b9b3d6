package id.juara.front.office;

import id.juara.front.chart.Figures;
import id.juara.front.office.ShowDue.Due;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Round;
import id.juara.law.rules.Rules;
import id.juara.story.competition.CompetitionRound;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundState;
import id.juara.story.results.Outstanding;
import id.juara.story.round.CloseRound;
import id.juara.story.round.OpenReconciliation;
import id.juara.story.round.OpenRound;
import id.juara.story.round.Progress;
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
import java.util.List;
import java.util.Optional;

/** A round: how far its judges are, and what staff may do with it now. */
@Path("/office/{edition}/rounds/{round}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.STAFF, Role.Words.SIGNATORY, Role.Words.AUDITOR})
public class RoundPages {
    @Inject
    Places places;

    @Inject
    Editions editions;

    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    Progress progress;

    @Inject
    Outstanding outstanding;

    @Inject
    ShowDue showDue;

    @Inject
    OpenRound open;

    @Inject
    OpenReconciliation reconcile;

    @Inject
    CloseRound close;

    @Inject
    Ledger ledger;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /**
     * @param over whether its judging is closed
     * @param opened in words, empty before; {@code closed} likewise
     * @param seed its commitment, and once the round is closed the seed itself
     * @param marked whether judges give marks in it; a plenary gives none
     * @param prepares whether the reader may see what its judges are told before they mark
     * @param readsCases whether the reader may see what looks odd in its marks
     */
    @CheckedTemplate(basePath = "office")
    record RoundOf(
            Place place,
            boolean over,
            boolean marked,
            Outstanding.OfRound stands,
            List<Due> due,
            Progress.OfRound progress,
            String opened,
            String closed,
            String seed,
            boolean mayOpen,
            boolean mayReconcile,
            boolean mayClose,
            boolean prepares,
            boolean readsCases,
            Figures figures,
            ShownFaults faults)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance round(String edition, String round) {
        return places.told(page(edition, round, ShownFaults.NONE));
    }

    @POST
    @Path("/open")
    @RolesAllowed(Role.Words.STAFF)
    public Response open(String edition, String round) {
        return acted(edition, round, () -> open.at(places.of(edition, round).ref()));
    }

    @POST
    @Path("/reconciliation")
    @RolesAllowed(Role.Words.STAFF)
    public Response reconcile(String edition, String round) {
        return acted(
                edition, round, () -> reconcile.of(places.of(edition, round).ref()));
    }

    @POST
    @Path("/close")
    @RolesAllowed(Role.Words.STAFF)
    public Response close(String edition, String round) {
        return acted(
                edition,
                round,
                () -> ledger.settle(close.at(places.of(edition, round).ref()).receipt()));
    }

    private Response acted(String edition, String round, Runnable act) {
        try {
            act.run();
            return onward.after(Done.SAVED, "/office/{edition}/rounds/{round}", edition, round);
        } catch (Refusal refusal) {
            return places.told(
                    refusal.reason().status(), page(edition, round, ShownFaults.of(refusal, tongue.language())));
        }
    }

    @Transactional
    RoundOf page(String edition, String round, ShownFaults faults) {
        var place = places.of(edition, round);
        var kept = rounds.at(place.ref());
        var law = frozen.of(edition);
        var stands = outstanding.of(edition).stream()
                .filter(one -> one.round().equals(round))
                .findFirst()
                .orElseThrow();
        var own = places.isStaff();
        return new RoundOf(
                place,
                kept.state.isJudged(),
                law.round(kept.code).orElseThrow().kind() != Round.Kind.DELIBERATION,
                stands,
                showDue.in(editions.of(edition), place, List.of(stands)).stream()
                        .filter(one -> !one.round().isEmpty())
                        .toList(),
                progress.of(kept.id),
                Optional.ofNullable(kept.openedAt).map(place::moment).orElse(""),
                Optional.ofNullable(kept.closedAt).map(place::moment).orElse(""),
                kept.revealedSeed().orElse(kept.commitmentHex()),
                own && kept.state == RoundState.WAITING,
                own && mayReconcile(kept, law),
                own && (kept.state == RoundState.OPEN || kept.state == RoundState.RECONCILING),
                places.isStaffOrAuditor()
                        && !law.round(kept.code).orElseThrow().criteria().isEmpty(),
                places.isStaffOrAuditor() && kept.state != RoundState.WAITING,
                places.figures(),
                faults);
    }

    private static boolean mayReconcile(CompetitionRound round, Rules law) {
        return round.state == RoundState.OPEN
                && law.round(round.code).orElseThrow().reconciliation().isPresent();
    }
}
