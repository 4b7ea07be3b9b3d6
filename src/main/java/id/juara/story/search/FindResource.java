package id.juara.story.search;

import id.juara.ground.identity.Role;
import id.juara.story.search.FindEntries.Found;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** Finds entries of all editions by a piece of a number, a title or a name. */
@Path("/api/v1/search")
@RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR})
public class FindResource {
    @Inject
    FindEntries find;

    /** At most fifty. */
    public record AllFound(List<Found> items) {}

    @GET
    public AllFound found(@QueryParam("text") String text) {
        return new AllFound(find.by(text));
    }
}
