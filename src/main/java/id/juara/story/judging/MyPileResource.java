package id.juara.story.judging;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.Page;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.RoundRef;
import id.juara.story.judging.JudgingPages.PileTold;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What the judge who asks has to read in a round. */
@Path("/api/v1/rounds/{edition}/{round}/assignments/mine")
public class MyPileResource {
    @Inject
    CompetitionRounds rounds;

    @Inject
    MyPile pile;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed(Role.Words.JUDGE)
    public Response mine(
            String edition,
            String round,
            @QueryParam("state") String state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer asked,
            @Context UriInfo here) {
        var limit = Cursor.limit(asked);
        var id = rounds.at(new RoundRef(edition, round)).id;
        var found = pile.of(caller.person(), id, state, Cursor.of(cursor), limit);
        var page = Page.of(found, limit, MyPile.Item::id);
        var told = new PileTold(page.items(), pile.pace(caller.person(), id));
        var answer = Response.fromResponse(page.answer(here)).entity(told);
        return answer.build();
    }
}
