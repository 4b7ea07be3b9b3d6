package id.juara.front.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether made-up seasons may be played here: never on a server that runs a real one. */
@Path("/api/v1/rehearsals")
public class RehearsalResource {
    @Inject
    @ConfigProperty(name = "juara.rehearsals")
    Provider<Boolean> taken;

    public record Rehearsals(boolean taken) {}

    @GET
    @PermitAll
    public Rehearsals rehearsals() {
        return new Rehearsals(taken.get());
    }
}
