package id.juara.story.shortlist;

import static id.juara.ground.identity.Role.Words.AUDITOR;
import static id.juara.ground.identity.Role.Words.SECRETARY;
import static id.juara.ground.identity.Role.Words.SIGNATORY;
import static id.juara.ground.identity.Role.Words.STAFF;

import id.juara.ground.http.Download;
import id.juara.ground.http.OnceOnly;
import id.juara.ground.http.Tongue;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.RoundRef;
import id.juara.story.round.SecretarySight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** Rankings and shortlists over JSON. */
@Path("/api/v1/rounds/{edition}/{round}")
public class ShortlistResource {
    @Inject
    SecretarySight sight;

    @Inject
    PreviewRanking preview;

    @Inject
    ProposeShortlist propose;

    @Inject
    WithdrawShortlist withdraw;

    @Inject
    SealShortlist seal;

    @Inject
    CompetitionRounds rounds;

    @Inject
    Shortlists shortlists;

    @Inject
    Tongue tongue;

    @Inject
    Ledger ledger;

    /** Why a proposal is taken back. */
    public record Withdrawal(@NotBlank @Size(max = 2000) String reason) {}

    /**
     * The ranking as the rules make it, marked with the cut; {@code explain} adds each standing's tree. A secretary sees
     * it where the rules say so.
     */
    @GET
    @Path("/ranking")
    @RolesAllowed({STAFF, SIGNATORY, AUDITOR, SECRETARY})
    public RankingPages.Told ranking(String edition, String round, @QueryParam("explain") boolean explain) {
        var ref = new RoundRef(edition, round);
        sight.mustReachRanking(ref);
        return RankingPages.told(ref.toString(), preview.decided(ref), explain);
    }

    /** The same as a workbook, with the points as live formulas over the marks. */
    @GET
    @Path("/ranking.xlsx")
    @Produces(Download.XLSX)
    @RolesAllowed({STAFF, SIGNATORY, AUDITOR, SECRETARY})
    public Response workbook(String edition, String round) {
        return Download.xlsx(
                "ranking-" + edition + "-" + round, book(edition, round).book());
    }

    @GET
    @Path("/ranking.csv")
    @Produces(Download.CSV)
    @RolesAllowed({STAFF, SIGNATORY, AUDITOR, SECRETARY})
    public Response csv(String edition, String round) {
        return Download.csv(
                "ranking-" + edition + "-" + round, book(edition, round).order());
    }

    private RankingWorkbook book(String edition, String round) {
        var ref = new RoundRef(edition, round);
        sight.mustReachRanking(ref);
        return preview.workbook(ref, tongue.language());
    }

    @GET
    @Path("/shortlist")
    @RolesAllowed({STAFF, SIGNATORY, AUDITOR})
    @Transactional
    public RankingPages.Proposed shortlist(String edition, String round) {
        return shortlists
                .livingIn(rounds.at(new RoundRef(edition, round)).id)
                .map(one -> RankingPages.told(one, shortlists.entriesOf(one.id)))
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    @POST
    @Path("/shortlist")
    @RolesAllowed(STAFF)
    @OnceOnly
    public Response propose(String edition, String round, @Valid @NotNull ShortlistForm form) {
        var shortlist = propose.by(new RoundRef(edition, round), form);
        return Response.status(Response.Status.CREATED)
                .entity(RankingPages.told(shortlist, shortlists.entriesOf(shortlist.id)))
                .build();
    }

    @DELETE
    @Path("/shortlist")
    @RolesAllowed(STAFF)
    public void withdraw(String edition, String round, @Valid @NotNull Withdrawal why) {
        withdraw.from(new RoundRef(edition, round), why.reason());
    }

    /** Answers once the seal stands in the tree. */
    @POST
    @Path("/shortlist/seal")
    @RolesAllowed(SIGNATORY)
    public RankingPages.Sealed seal(String edition, String round) {
        var receipt = seal.by(new RoundRef(edition, round));
        return new RankingPages.Sealed(receipt.event(), receipt.hash(), ledger.settle(receipt));
    }
}
