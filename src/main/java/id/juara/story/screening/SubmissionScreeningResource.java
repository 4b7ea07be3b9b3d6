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

/** The screening of one submission. */
@Path("/api/v1/submissions/{id}/screening")
public class SubmissionScreeningResource {
    @Inject
    ShowScreening show;

    @Inject
    ReviewFailure review;

    @GET
    @RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN, Role.Words.STAFF, Role.Words.AUDITOR})
    public ScreeningPages.Own own(UUID id) {
        return show.own(id);
    }

    @POST
    @Path("overruling")
    @RolesAllowed(Role.Words.STAFF)
    public ScreeningPages.Decided overrule(UUID id, @NotNull @Valid ScreeningForms.Review form) {
        return review.by(id, form, false);
    }

    @POST
    @Path("confirmation")
    @RolesAllowed(Role.Words.STAFF)
    public ScreeningPages.Decided confirm(UUID id, @NotNull @Valid ScreeningForms.Review form) {
        return review.by(id, form, true);
    }
}
