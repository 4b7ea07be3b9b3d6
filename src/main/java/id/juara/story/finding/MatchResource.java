package id.juara.story.finding;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.Page;
import id.juara.ground.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** Entries of an edition that may be former winners or finalists. */
@Path("/api/v1/editions/{edition}/honours/matches")
public class MatchResource {
    @PathParam("edition")
    String edition;

    @Inject
    HonourMatches matches;

    @Inject
    DecideMatch decide;

    @GET
    @Transactional
    @RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR})
    public Response list(
            @QueryParam("state") String state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context UriInfo here) {
        var most = Cursor.limit(limit);
        var found = matches.page(
                edition, state == null ? "" : state, Cursor.of(cursor).afterId(), most + 1);
        return Page.of(found, most, FindingPages.Match::id).answer(here);
    }

    @POST
    @Path("{id}/decision")
    @RolesAllowed(Role.Words.STAFF)
    public FindingPages.MatchState decide(@PathParam("id") UUID id, @NotNull @Valid FindingForms.SameOrNot form) {
        return decide.by(edition, id, form.same(), form.reason());
    }
}
