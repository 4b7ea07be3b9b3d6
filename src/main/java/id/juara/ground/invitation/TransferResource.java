package id.juara.ground.invitation;

import id.juara.ground.http.OnceOnly;
import id.juara.ground.identity.Role;
import id.juara.ground.invitation.InvitationForms.Opened;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** A role handed over to a successor. */
@Path("/api/v1/memberships/{id}/transfer")
public class TransferResource {
    @Inject
    TransferMembership transferMembership;

    @POST
    @RolesAllowed({Role.Words.STAFF, Role.Words.SECRETARY, Role.Words.LOCAL_ADMIN})
    @OnceOnly
    public Response transfer(UUID id, Guest successor, @Context UriInfo here) {
        return Response.status(Response.Status.CREATED)
                .entity(Opened.of(transferMembership.to(successor, id), here))
                .build();
    }
}
