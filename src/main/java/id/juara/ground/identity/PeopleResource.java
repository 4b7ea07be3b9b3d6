package id.juara.ground.identity;

import id.juara.ground.http.Tongue;
import id.juara.ground.identity.IdentityPages.Me;
import id.juara.ground.refusal.Reason;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** Who am I, and what do I hold here? */
@Path("/api/v1/people")
@Authenticated
public class PeopleResource {
    @Inject
    People people;

    @Inject
    Memberships memberships;

    @Inject
    Caller caller;

    @Inject
    SecurityIdentity identity;

    @Inject
    Tongue tongue;

    /** Whoever signed in; one without a role is told how to get one. */
    @GET
    @Path("/me")
    public Me me() {
        var person = people.of(caller.actor());
        var held = person.map(one -> memberships.pagesOf(one.id)).orElse(List.of());
        return new Me(
                person.map(one -> one.id).orElse(null),
                person.map(one -> one.name).orElse(identity.getPrincipal().getName()),
                held,
                held.isEmpty() ? Reason.NO_ROLE_YET.sentence(tongue.language()) : null);
    }
}
