package id.juara.story.anomaly;

import static id.juara.ground.identity.Role.Words.AUDITOR;
import static id.juara.ground.identity.Role.Words.STAFF;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.OnceOnly;
import id.juara.ground.http.Versions;
import id.juara.story.anomaly.CasePages.Told;
import id.juara.story.anomaly.ReadCases.Wanted;
import id.juara.story.competition.RoundRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** What looks odd in a round's marks, for staff to look into and auditors to read. */
@Path("/api/v1/rounds/{edition}/{round}/cases")
public class CaseResource {
    @Inject
    ReadCases read;

    @Inject
    FindCases find;

    @Inject
    DecideCase decide;

    @Inject
    Versions versions;

    /** Looks through the marks as they are now. */
    @POST
    @OnceOnly
    @RolesAllowed(STAFF)
    public Response search(String edition, String round, @QueryParam("dryRun") boolean dryRun) {
        return Response.status(dryRun ? Response.Status.OK : Response.Status.CREATED)
                .entity(find.in(new RoundRef(edition, round), dryRun))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({STAFF, AUDITOR})
    public Response list(
            String edition,
            String round,
            @QueryParam("state") String state,
            @QueryParam("kind") String kind,
            @QueryParam("stands") boolean stands,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context UriInfo here) {
        return read.page(
                        new RoundRef(edition, round),
                        Wanted.of(state, kind, stands),
                        Cursor.of(cursor),
                        Cursor.limit(limit))
                .answer(here);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({STAFF, AUDITOR})
    public Response one(String edition, String round, UUID id) {
        return versioned(read.one(new RoundRef(edition, round), id));
    }

    @POST
    @Path("/{id}/take")
    @Transactional
    @RolesAllowed(STAFF)
    public Response take(String edition, String round, UUID id) {
        return versioned(decide.taking(new RoundRef(edition, round), id, versions.seen()));
    }

    @POST
    @Path("/{id}/decision")
    @Transactional
    @RolesAllowed(STAFF)
    public Response decide(String edition, String round, UUID id, @Valid @NotNull CaseForms.Decision form) {
        var decision =
                ReadCases.word("decision", CaseDecision.class, form.decision()).orElseThrow(); // it is not blank
        return versioned(decide.by(new RoundRef(edition, round), id, versions.seen(), decision, form.reason()));
    }

    private static Response versioned(Told one) {
        return Versions.of(one, one.version());
    }
}
