package id.juara.story.screening;

import id.juara.ground.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;

/** What clerks decide. */
@Path("/api/v1/screening")
public class FindingResource {
    @Inject
    DecideFinding decide;

    @POST
    @Path("findings/{id}/decision")
    @RolesAllowed(Role.Words.STAFF)
    public ScreeningPages.Decided decide(UUID id, @NotNull @Valid ScreeningForms.Decision form) {
        return decide.by(id, form);
    }

    /** The reasons from which a clerk chooses. */
    @GET
    @Path("reasons")
    @RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR})
    public ScreeningPages.Choices reasons() {
        return new ScreeningPages.Choices(ScreeningPages.Choice.all());
    }
}
