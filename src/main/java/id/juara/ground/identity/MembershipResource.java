package id.juara.ground.identity;

import id.juara.ground.http.Cursor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** Who holds which role, as far as the caller reaches. */
@Path("/api/v1/memberships")
public class MembershipResource {
    @Inject
    ShowTeam team;

    @Inject
    EndMembership endMembership;

    /**
     * By the code of their institution and by name.
     *
     * @param name a piece of a person's name
     * @param institution a code, or a piece of a name
     */
    @GET
    @RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR, Role.Words.SECRETARY, Role.Words.LOCAL_ADMIN})
    public Response held(
            @QueryParam("name") String name,
            @QueryParam("institution") String institution,
            @QueryParam("role") String role,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context UriInfo here) {
        return team.page(Sought.of(name, institution, role), Cursor.of(cursor), Cursor.limit(limit))
                .answer(here);
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed({Role.Words.STAFF, Role.Words.SECRETARY, Role.Words.LOCAL_ADMIN})
    public void end(UUID id) {
        endMembership.of(id);
    }
}
