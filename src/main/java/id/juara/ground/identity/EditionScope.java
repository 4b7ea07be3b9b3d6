package id.juara.ground.identity;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A role that was given for one edition opens no address of another one. */
class EditionScope {
    @Inject
    Caller caller;

    /** Refuses an address that names an edition, where every role of the caller that it asks for is of another one. */
    @ServerRequestFilter
    public void mustReach(ResourceInfo resource, UriInfo address) {
        var edition = address.getPathParameters().getFirst("edition");
        var asked = resource.getResourceMethod().getAnnotation(RolesAllowed.class);
        if (edition == null || asked == null) {
            return;
        }
        var roles = Set.of(asked.value());
        var reaches = caller.held().stream()
                .filter(one -> one.role() != null && roles.contains(one.role().word()))
                .anyMatch(one -> one.edition() == null || one.edition().equals(edition));
        if (!reaches) {
            throw new Refusal(Reason.NOT_ALLOWED);
        }
    }
}
