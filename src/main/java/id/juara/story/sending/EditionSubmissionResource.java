package id.juara.story.sending;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.OnceOnly;
import id.juara.ground.identity.Role;
import id.juara.ground.ledger.Head;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.entry.EntryForm;
import id.juara.story.submission.DraftSubmission;
import id.juara.story.submission.ShowSubmission;
import id.juara.story.submission.SubmissionForms;
import id.juara.story.submission.SubmissionState;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The submissions of an edition. */
@Path("/api/v1/editions/{edition}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EditionSubmissionResource {
    private static final int UNPROCESSABLE = 422;

    @PathParam("edition")
    String edition;

    @Inject
    DraftSubmission draft;

    @Inject
    ShowSubmission show;

    @Inject
    ChooseOrder choose;

    @Inject
    SendMany sendMany;

    @Inject
    CloseSubmissions close;

    @Inject
    Ledger ledger;

    @Inject
    Funnel funnel;

    /** That the window is closed, once its event stands in the ledger's tree. */
    public record Closed(Instant closedAt, long sent, int inSilence, long event, String leaf, Head head) {}

    public record Steps(List<Funnel.Step> steps) {}

    @POST
    @Path("submissions")
    @RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN})
    @OnceOnly
    public Response draft(@NotNull @Valid EntryForm form) {
        var whole = show.whole(draft.by(edition, form).id);
        return Response.created(URI.create("/api/v1/submissions/" + whole.id()))
                .tag(new EntityTag(Long.toString(whole.version())))
                .entity(whole)
                .build();
    }

    @GET
    @Path("submissions")
    @RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN, Role.Words.STAFF, Role.Words.AUDITOR})
    public Response list(
            @QueryParam("institution") String institution,
            @QueryParam("state") String state,
            @QueryParam("q") String piece,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context UriInfo here) {
        var sought = new SubmissionForms.Sought(
                edition, said(institution), said(state).map(this::state), said(piece), Optional.empty());
        return show.page(sought, Cursor.of(cursor), Cursor.limit(limit)).answer(here);
    }

    @PUT
    @Path("choice")
    @RolesAllowed(Role.Words.LOCAL_ADMIN)
    public SubmissionForms.Chosen choose(@NotNull @Valid SubmissionForms.Chosen form) {
        return new SubmissionForms.Chosen(choose.by(edition, form));
    }

    /** 200 with a receipt for each; 422 with the reasons, and nothing sent, where one cannot be. */
    @POST
    @Path("sending")
    @RolesAllowed(Role.Words.LOCAL_ADMIN)
    @OnceOnly
    public Response send(@QueryParam("dryRun") boolean dryRun, @NotNull @Valid SubmissionForms.Chosen form) {
        var sendings = sendMany.by(edition, form, dryRun);
        return Response.status(sendings.sound() || dryRun ? 200 : UNPROCESSABLE)
                .entity(sendings)
                .build();
    }

    @POST
    @Path("close")
    @RolesAllowed(Role.Words.STAFF)
    @Consumes(MediaType.WILDCARD)
    public Closed close() {
        var closed = close.by(edition);
        var head = ledger.settle(closed.receipt());
        return new Closed(
                closed.at(),
                closed.sent(),
                closed.inSilence(),
                closed.receipt().event(),
                closed.receipt().hash(),
                head);
    }

    @GET
    @Path("funnel")
    @RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR})
    public Steps funnel() {
        return new Steps(funnel.of(edition));
    }

    private SubmissionState state(String word) {
        try {
            return SubmissionState.of(word);
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(Reason.BAD_REQUEST, "state");
        }
    }

    private static Optional<String> said(String text) {
        return Optional.ofNullable(text).filter(one -> !one.isBlank());
    }
}
