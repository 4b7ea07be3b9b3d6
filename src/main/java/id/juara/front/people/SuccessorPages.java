package id.juara.front.people;

import id.juara.ground.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** Staff hand somebody's role to a successor. */
@Path("/people/members/{id}/transfer")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Words.STAFF)
public class SuccessorPages {
    @Inject
    HandOver handOver;

    @Inject
    InvitingPages inviting;

    @GET
    public Response successor(UUID id) {
        return handOver.asked("/people", id);
    }

    @POST
    public Response transfer(UUID id, @RestForm String name, @RestForm String email) {
        return handOver.to("/people", id, name, email, inviting::made);
    }
}
