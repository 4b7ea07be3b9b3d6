package id.juara.story.publication;

import static id.juara.ground.identity.Role.Words.SIGNATORY;
import static id.juara.ground.identity.Role.Words.STAFF;

import id.juara.ground.http.OnceOnly;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Receipt;
import id.juara.story.competition.RoundRef;
import id.juara.story.publication.PublicationPages.Signed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** A sealed shortlist is announced, over JSON. */
@Path("/api/v1/rounds/{edition}/{round}")
public class PublicationResource {
    @Inject
    AnnounceList announce;

    @Inject
    WithdrawAnnouncement withdraw;

    @Inject
    ApprovePublication approve;

    @Inject
    Ledger ledger;

    @POST
    @Path("/publish")
    @RolesAllowed(STAFF)
    @OnceOnly
    public Response publish(String edition, String round, @Valid @NotNull PublicationForms.Hour form) {
        var made = announce.at(new RoundRef(edition, round), form.announcedAt());
        return Response.status(Response.Status.CREATED).entity(planned(made)).build();
    }

    @DELETE
    @Path("/publish")
    @RolesAllowed(STAFF)
    public void withdraw(
            String edition, String round, @QueryParam("reason") @NotBlank @Size(max = 2000) String reason) {
        withdraw.at(new RoundRef(edition, round), reason.strip());
    }

    @POST
    @Path("/publish/approval")
    @RolesAllowed(SIGNATORY)
    public Signed approve(String edition, String round) {
        return settled(approve.of(new RoundRef(edition, round)));
    }

    private Signed settled(Receipt receipt) {
        return Signed.of(receipt, ledger.settle(receipt));
    }

    private static PublicationPages.Planned planned(Publication one) {
        return new PublicationPages.Planned(one.id, one.announcedAt, one.objectionsUntil, one.approvedAt, one.version);
    }
}
