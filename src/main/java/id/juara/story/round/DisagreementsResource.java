package id.juara.story.round;

import id.juara.ground.http.OnceOnly;
import id.juara.ground.identity.Role;
import id.juara.story.competition.RoundRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** One more reading where the judges of a submission disagree. */
@Path("/api/v1/rounds/{edition}/{round}/assignments/disagreements")
public class DisagreementsResource {
    @Inject
    AskOneMoreReading oneMore;

    @POST
    @OnceOnly
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF})
    public Response ask(String edition, String round, @QueryParam("dryRun") boolean dryRun) {
        return Response.status(dryRun ? Response.Status.OK : Response.Status.CREATED)
                .entity(oneMore.in(new RoundRef(edition, round), dryRun))
                .build();
    }
}
