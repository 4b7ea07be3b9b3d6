package id.juara.story.screening;

import id.juara.ground.http.Cursor;
import id.juara.ground.identity.Role;
import id.juara.ground.jobs.JobResource;
import id.juara.ground.jobs.Progress;
import id.juara.ground.jobs.StartJob;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.finding.RunConditions;
import id.juara.story.finding.ScreeningOutcome;
import id.juara.story.finding.ScreeningWork;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;

/** The screening of an edition. */
@Path("/api/v1/editions/{edition}/screening")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class ScreeningResource {
    @PathParam("edition")
    String edition;

    @Inject
    RunConditions run;

    @Inject
    StartJob start;

    @Inject
    TakeFinding take;

    @Inject
    ShowScreening show;

    @Inject
    CloseScreening close;

    @Inject
    Ledger ledger;

    /** Runs all conditions; as a job with {@code Prefer: respond-async} (RFC 7240). */
    @POST
    @RolesAllowed(Role.Words.STAFF)
    public Response run(@QueryParam("dryRun") boolean dryRun, @HeaderParam("Prefer") String prefer) {
        if (prefer == null || !prefer.contains("respond-async")) {
            return Response.ok(run.over(edition, dryRun, Progress.UNCOUNTED)).build();
        }
        var job = start.of(ScreeningWork.KIND, Map.of("edition", edition, "dryRun", Boolean.toString(dryRun)));
        return JobResource.begun(job);
    }

    @GET
    @RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR})
    public Response list(
            @QueryParam("outcome") String outcome,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context UriInfo here) {
        return show.page(edition, said(outcome), Cursor.of(cursor), Cursor.limit(limit))
                .answer(here);
    }

    /** 204 where nothing waits. */
    @POST
    @Path("queue/next")
    @RolesAllowed(Role.Words.STAFF)
    public Response next() {
        return take.by(edition).map(taken -> Response.ok(taken).build()).orElseGet(() -> Response.noContent()
                .build());
    }

    @POST
    @Path("close")
    @RolesAllowed(Role.Words.STAFF)
    public ScreeningPages.Closed close() {
        var closed = close.by(edition);
        var head = ledger.settle(closed.receipt());
        return new ScreeningPages.Closed(
                closed.at(),
                closed.passed(),
                closed.failed(),
                closed.round(),
                closed.receipt().event(),
                closed.receipt().hash(),
                head);
    }

    private static Optional<ScreeningOutcome> said(String outcome) {
        try {
            return Optional.ofNullable(outcome).filter(word -> !word.isBlank()).map(ScreeningOutcome::of);
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(Reason.BAD_REQUEST, "outcome");
        }
    }
}
