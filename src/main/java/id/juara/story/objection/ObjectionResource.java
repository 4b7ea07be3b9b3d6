package id.juara.story.objection;

import static id.juara.ground.identity.Role.Words.AUDITOR;
import static id.juara.ground.identity.Role.Words.LOCAL_ADMIN;
import static id.juara.ground.identity.Role.Words.SIGNATORY;
import static id.juara.ground.identity.Role.Words.STAFF;

import id.juara.ground.http.OnceOnly;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Receipt;
import id.juara.story.competition.RoundRef;
import id.juara.story.objection.ObjectionPages.AllObjected;
import id.juara.story.objection.ObjectionPages.Objected;
import id.juara.story.publication.PublicationPages.Signed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;

/** From an announced list to a final one, over JSON. */
@Path("/api/v1/rounds/{edition}/{round}")
public class ObjectionResource {
    @Inject
    MakeObjection object;

    @Inject
    ShowObjections show;

    @Inject
    AnswerObjection answer;

    @Inject
    CorrectList correct;

    @Inject
    RecordDecree decree;

    @Inject
    TakeSignedCopy copies;

    @Inject
    Ledger ledger;

    @POST
    @Path("/objections")
    @RolesAllowed(LOCAL_ADMIN)
    @OnceOnly
    public Response object(String edition, String round, @Valid @NotNull ObjectionForms.Case form) {
        var made = object.about(new RoundRef(edition, round), form.submission(), form.text());
        return Response.status(Response.Status.CREATED)
                .entity(Objected.of(made))
                .build();
    }

    @GET
    @Path("/objections")
    @RolesAllowed({STAFF, SIGNATORY, AUDITOR, LOCAL_ADMIN})
    public AllObjected objections(String edition, String round) {
        return new AllObjected(show.to(new RoundRef(edition, round)));
    }

    @POST
    @Path("/objections/{id}/taking")
    @RolesAllowed(STAFF)
    public Objected take(String edition, String round, UUID id) {
        return Objected.of(answer.taking(new RoundRef(edition, round), id));
    }

    @POST
    @Path("/objections/{id}/answer")
    @RolesAllowed(STAFF)
    public Objected answer(String edition, String round, UUID id, @Valid @NotNull ObjectionForms.Answer form) {
        return Objected.of(answer.with(new RoundRef(edition, round), id, form.answer(), form.effect()));
    }

    @POST
    @Path("/errata")
    @RolesAllowed(STAFF)
    @OnceOnly
    public Response correct(String edition, String round, @Valid @NotNull ObjectionForms.Correction form) {
        var changes = new Erratum.Changes(form.struck(), form.added());
        var made = correct.proposing(new RoundRef(edition, round), form.reason(), changes);
        return Response.status(Response.Status.CREATED)
                .entity(new ObjectionPages.Drafted(made.number, made.reason, made.changes, made.approvedAt))
                .build();
    }

    @POST
    @Path("/errata/{number}/approval")
    @RolesAllowed(SIGNATORY)
    public Signed approve(String edition, String round, int number) {
        return settled(correct.approving(new RoundRef(edition, round), number));
    }

    /**
     * The decree's number, its date, and as the body the signed copy (PDF): makes the list final. A copy whose numbers are
     * not those of the list is refused.
     *
     * @param despite whether somebody has looked and takes it nonetheless
     */
    @POST
    @Path("/decree")
    @Consumes("application/pdf")
    @RolesAllowed(SIGNATORY)
    public Signed decree(
            String edition,
            String round,
            @NotBlank @Size(max = 200) @QueryParam("number") String number,
            @NotNull @QueryParam("date") LocalDate date,
            @QueryParam("despite") boolean despite,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) long bytes,
            InputStream signedCopy) {
        var ref = new RoundRef(edition, round);
        return settled(decree.of(ref, number, date, copies.of(ref, bytes, signedCopy, despite)));
    }

    private Signed settled(Receipt receipt) {
        return Signed.of(receipt, ledger.settle(receipt));
    }
}
