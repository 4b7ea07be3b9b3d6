package id.juara.story.round;

import id.juara.ground.identity.Role;
import id.juara.ground.ledger.Ledger;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.RoundRef;
import id.juara.story.judging.JudgingPages.ReceiptTold;
import id.juara.story.round.RoundPages.ClosedTold;
import id.juara.story.round.RoundPages.RoundTold;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** What is done with a round: opened, reconciled, closed; and how far it is. */
@Path("/api/v1/rounds/{edition}/{round}")
public class JudgingResource {
    @Inject
    CompetitionRounds rounds;

    @Inject
    OpenRound open;

    @Inject
    OpenReconciliation reconcile;

    @Inject
    CloseRound close;

    @Inject
    Progress progress;

    @Inject
    Ledger ledger;

    @POST
    @Path("open")
    @RolesAllowed(Role.Words.STAFF)
    public RoundTold open(String edition, String round) {
        return RoundTold.of(open.at(new RoundRef(edition, round)));
    }

    @POST
    @Path("reconciliation")
    @RolesAllowed(Role.Words.STAFF)
    public RoundTold reconcile(String edition, String round) {
        return RoundTold.of(reconcile.of(new RoundRef(edition, round)));
    }

    /** Answers once the closing stands in the ledger's tree. */
    @POST
    @Path("close")
    @RolesAllowed(Role.Words.STAFF)
    public ClosedTold close(String edition, String round) {
        var closed = close.at(new RoundRef(edition, round));
        var head = ledger.settle(closed.receipt());
        return new ClosedTold(
                RoundTold.of(closed.round()),
                closed.readings(),
                closed.fewer(),
                ReceiptTold.of(closed.receipt()),
                head);
    }

    @GET
    @Path("progress")
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF, Role.Words.AUDITOR})
    public Progress.OfRound progress(String edition, String round) {
        return progress.of(rounds.at(new RoundRef(edition, round)).id);
    }
}
