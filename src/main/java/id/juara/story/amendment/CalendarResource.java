package id.juara.story.amendment;

import id.juara.ground.http.OnceOnly;
import id.juara.ground.identity.Role;
import id.juara.ground.ledger.Moment;
import id.juara.story.amendment.AmendmentForms.AmendmentForm;
import id.juara.story.amendment.AmendmentForms.AmendmentPage;
import id.juara.story.amendment.AmendmentForms.CalendarPage;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The calendar of an edition, and the letters that moved it. */
@Path("/api/v1/editions/{edition}")
public class CalendarResource {
    @Inject
    Editions editions;

    @Inject
    Amendments amendments;

    @Inject
    FrozenRules frozen;

    @Inject
    ProposeAmendment proposeAmendment;

    @Inject
    ApproveAmendment approveAmendment;

    @Inject
    Moment moment;

    @GET
    @Path("/calendar")
    @Authenticated
    public CalendarPage calendar(String edition) {
        var kept = editions.announced(edition);
        return new CalendarPage(
                frozen.of(edition).calendar().zone(),
                kept.opens,
                kept.closes,
                kept.ageCountedAt,
                moment.now(),
                amendments.of(edition).stream().map(AmendmentPage::of).toList());
    }

    @POST
    @Path("/amendments")
    @RolesAllowed(Role.Words.STAFF)
    @OnceOnly
    public Response propose(String edition, AmendmentForm form) {
        var page = AmendmentPage.of(proposeAmendment.to(edition, form));
        return Response.status(Response.Status.CREATED).entity(page).build();
    }

    @POST
    @Path("/amendments/{n}/approval")
    @RolesAllowed(Role.Words.SIGNATORY)
    public AmendmentPage approve(String edition, int n) {
        return AmendmentPage.of(approveAmendment.of(edition, n));
    }
}
