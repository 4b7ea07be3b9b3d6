package id.juara.story.assignment;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.OnceOnly;
import id.juara.ground.http.Page;
import id.juara.ground.identity.Role;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.RoundRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Who reads what in a round: dealt, mended, looked at by those who run the round. */
@Path("/api/v1/rounds/{edition}/{round}/assignments")
public class AssignmentsResource {
    @Inject
    CompetitionRounds rounds;

    @Inject
    Assignments assignments;

    @Inject
    DealReadings deal;

    @GET
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF, Role.Words.AUDITOR})
    public Response list(
            String edition,
            String round,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer asked,
            @Context UriInfo here) {
        var limit = Cursor.limit(asked);
        var id = rounds.at(new RoundRef(edition, round)).id;
        return Page.of(assignments.listed(id, Cursor.of(cursor), limit), limit, Assignments.Listed::id)
                .answer(here);
    }

    @POST
    @OnceOnly
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF})
    public Response first(String edition, String round, @QueryParam("dryRun") boolean dryRun) {
        return answer(deal.first(new RoundRef(edition, round), dryRun), dryRun);
    }

    @POST
    @Path("repair")
    @OnceOnly
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF})
    public Response repair(String edition, String round, @QueryParam("dryRun") boolean dryRun) {
        return answer(deal.repair(new RoundRef(edition, round), dryRun), dryRun);
    }

    @POST
    @Path("redo")
    @OnceOnly
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF})
    public Response redo(String edition, String round, @QueryParam("dryRun") boolean dryRun) {
        return answer(deal.redo(new RoundRef(edition, round), dryRun), dryRun);
    }

    private static Response answer(Dealt dealt, boolean dryRun) {
        return Response.status(dryRun ? Response.Status.OK : Response.Status.CREATED)
                .entity(dealt)
                .build();
    }
}
