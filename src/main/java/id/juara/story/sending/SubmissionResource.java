package id.juara.story.sending;

import id.juara.ground.http.OnceOnly;
import id.juara.ground.http.Versions;
import id.juara.ground.identity.Role;
import id.juara.ground.ledger.Proofs;
import id.juara.law.proof.Digest;
import id.juara.story.entry.EntryForm;
import id.juara.story.submission.ChangeSubmission;
import id.juara.story.submission.NameWriters;
import id.juara.story.submission.ShowSubmission;
import id.juara.story.submission.SubmissionEvents;
import id.juara.story.submission.SubmissionForms;
import id.juara.story.submission.SubmissionPages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** One submission on its way from its unit to the ministry. */
@Path("/api/v1/submissions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SubmissionResource {
    @PathParam("id")
    UUID id;

    @Inject
    Versions versions;

    @Inject
    ShowSubmission show;

    @Inject
    ChangeSubmission change;

    @Inject
    HandInSubmission handIn;

    @Inject
    ReturnSubmission giveBack;

    @Inject
    SendSubmission send;

    @Inject
    WithdrawSubmission withdraw;

    @Inject
    InviteSubmission invite;

    @Inject
    NameWriters name;

    @Inject
    Proofs proofs;

    @GET
    @RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN, Role.Words.STAFF, Role.Words.AUDITOR})
    public Response whole() {
        var whole = show.whole(id);
        return Versions.of(whole, whole.version());
    }

    @PUT
    @RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN})
    public Response change(@NotNull @Valid EntryForm form) {
        change.by(id, versions.seen(), form);
        return whole();
    }

    @GET
    @Path("completeness")
    @RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN})
    public SubmissionPages.Lacks completeness() {
        return show.lacks(id);
    }

    @POST
    @Path("hand-in")
    @RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN})
    @Consumes(MediaType.WILDCARD)
    public SubmissionPages.State handIn() {
        return handIn.by(id);
    }

    @POST
    @Path("return")
    @RolesAllowed(Role.Words.LOCAL_ADMIN)
    public SubmissionPages.State giveBack(@NotNull @Valid SubmissionForms.Return form) {
        return giveBack.by(id, form);
    }

    @POST
    @Path("send")
    @RolesAllowed(Role.Words.LOCAL_ADMIN)
    @Consumes(MediaType.WILDCARD)
    @OnceOnly
    public Response send() {
        return Response.status(Response.Status.CREATED).entity(send.by(id)).build();
    }

    @POST
    @Path("withdraw")
    @RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN})
    public SubmissionPages.State withdraw(@NotNull @Valid SubmissionForms.Withdrawal form) {
        return withdraw.by(id, form);
    }

    @POST
    @Path("invitation")
    @RolesAllowed(Role.Words.STAFF)
    @Consumes(MediaType.WILDCARD)
    public SubmissionPages.State invite() {
        return invite.by(id);
    }

    @GET
    @Path("writers")
    @RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN})
    public SubmissionPages.All<SubmissionPages.Writer> writers() {
        return new SubmissionPages.All<>(show.writers(id));
    }

    @POST
    @Path("writers")
    @RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN})
    @OnceOnly
    public Response addWriter(@NotNull @Valid SubmissionForms.Writer form) {
        name.add(id, form.person());
        return Response.status(Response.Status.CREATED)
                .entity(new SubmissionPages.All<>(show.writers(id)))
                .build();
    }

    @DELETE
    @Path("writers/{person}")
    @RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN})
    public void removeWriter(@PathParam("person") UUID person) {
        name.remove(id, person);
    }

    @GET
    @Path("receipts")
    @RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN, Role.Words.STAFF, Role.Words.AUDITOR})
    public SubmissionPages.All<SubmissionPages.SentReceipt> receipts() {
        return new SubmissionPages.All<>(show.receipts(id));
    }

    /** That its last sending stands in the ledger's tree. */
    @GET
    @Path("receipts/proof")
    @RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN})
    public Proofs.Proof proof() {
        return proofs.latest(show.ownAddress(id), SubmissionEvents.SubmissionSent.class.getSimpleName());
    }

    /** The sent text byte for byte: its SHA-256 is the one on the receipt. */
    @GET
    @Path("revisions/{n}")
    @RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN, Role.Words.STAFF, Role.Words.AUDITOR})
    public Response revision(@PathParam("n") int n) {
        var text = show.text(id, n);
        return Response.ok(text).tag(Digest.of(text).hex()).build();
    }

    @GET
    @Path("remarks")
    @RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN})
    public SubmissionPages.All<SubmissionPages.Remark> remarks() {
        return new SubmissionPages.All<>(show.remarks(id));
    }
}
