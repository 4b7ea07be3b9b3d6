package id.juara.story.judging;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.OnceOnly;
import id.juara.ground.http.Page;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.RoundRef;
import id.juara.story.judging.JudgingPages.Items;
import id.juara.story.judging.JudgingPages.PileTold;
import id.juara.story.judging.JudgingPages.ScaleUseTold;
import id.juara.story.judging.JudgingPages.SubmittedTold;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;

/** What the judge who asks has to read in a round. */
@Path("/api/v1/rounds/{edition}/{round}/assignments/mine")
public class MyPileResource {
    @Inject
    CompetitionRounds rounds;

    @Inject
    MyPile pile;

    @Inject
    MyScale scale;

    @Inject
    SubmitMany submitMany;

    @Inject
    MyReceipts receipts;

    @Inject
    Caller caller;

    /** Which of the own assignments are to be submitted; every draft where none is named. */
    public record Submission(List<UUID> assignments) {}

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

    @GET
    @Path("scale")
    @RolesAllowed(Role.Words.JUDGE)
    public ScaleUseTold scale(String edition, String round) {
        return ScaleUseTold.of(scale.of(caller.person(), new RoundRef(edition, round)));
    }

    @GET
    @Path("receipts")
    @RolesAllowed(Role.Words.JUDGE)
    public Items<MyReceipts.Kept> receipts(String edition, String round) {
        return new Items<>(receipts.of(caller.person(), rounds.at(new RoundRef(edition, round)).id));
    }

    /** Submits what is complete, with a receipt each; what is not is told with what it lacks and stays a draft. */
    @POST
    @OnceOnly
    @Path("submission")
    @RolesAllowed(Role.Words.JUDGE)
    public Response submit(String edition, String round, @QueryParam("dryRun") boolean dryRun, Submission form) {
        var named = form == null || form.assignments() == null ? List.<UUID>of() : form.assignments();
        var done = submitMany.by(caller.person(), new RoundRef(edition, round), named, dryRun);
        return Response.ok(SubmittedTold.of(done)).build();
    }
}
