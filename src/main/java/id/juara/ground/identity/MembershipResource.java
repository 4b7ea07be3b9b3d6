package id.juara.ground.identity;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.Page;
import id.juara.ground.identity.IdentityPages.MembershipPage;
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
    Memberships memberships;

    @Inject
    EndMembership endMembership;

    @Inject
    Hosts hosts;

    @GET
    @RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR, Role.Words.SECRETARY, Role.Words.LOCAL_ADMIN})
    public Response held(
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit, @Context UriInfo here) {
        var most = Cursor.limit(limit);
        var found = memberships.within(hosts.reach(), Cursor.of(cursor), most + 1);
        return Page.of(found, most, MembershipPage::id).answer(here);
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed({Role.Words.STAFF, Role.Words.SECRETARY, Role.Words.LOCAL_ADMIN})
    public void end(UUID id) {
        endMembership.of(id);
    }
}
