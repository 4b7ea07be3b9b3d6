package id.juara.story.publication;

import static id.juara.ground.identity.Role.Words.LOCAL_ADMIN;
import static id.juara.ground.identity.Role.Words.UNIT;

import id.juara.story.competition.RoundRef;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;

/** Published lists, for everybody; and an entrant's own results. */
@Path("/api/v1")
public class ResultsResource {
    @Inject
    ShowResults results;

    @Inject
    ShowOwnResults own;

    @GET
    @Path("/results/{edition}")
    @PermitAll
    public PublicationPages.AllAnnounced announced(String edition) {
        return results.in(edition);
    }

    @GET
    @Path("/results/{edition}/{round: [a-z0-9-]+}")
    @PermitAll
    public PublicationPages.Results list(String edition, String round) {
        return results.of(new RoundRef(edition, round));
    }

    @GET
    @Path("/submissions/{id}/results")
    @RolesAllowed({UNIT, LOCAL_ADMIN})
    public PublicationPages.AllOwn own(UUID id) {
        return own.of(id);
    }
}
