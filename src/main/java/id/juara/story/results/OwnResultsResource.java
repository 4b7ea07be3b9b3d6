package id.juara.story.results;

import static id.juara.ground.identity.Role.Words.LOCAL_ADMIN;
import static id.juara.ground.identity.Role.Words.UNIT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;

/** What became of an own submission. */
@Path("/api/v1/submissions/{id}/results")
public class OwnResultsResource {
    @Inject
    ShowOwnResults own;

    @GET
    @RolesAllowed({UNIT, LOCAL_ADMIN})
    public ResultsPages.AllOwn own(UUID id) {
        return own.of(id);
    }
}
