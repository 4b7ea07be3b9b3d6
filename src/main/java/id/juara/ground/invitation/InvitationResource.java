package id.juara.ground.invitation;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.OnceOnly;
import id.juara.ground.identity.Memberships;
import id.juara.ground.identity.Role;
import id.juara.ground.identity.Sought;
import id.juara.ground.invitation.InvitationForms.AcceptanceForm;
import id.juara.ground.invitation.InvitationForms.InvitationForm;
import id.juara.ground.invitation.InvitationForms.Opened;
import id.juara.ground.invitation.InvitePerson.Fresh;
import io.quarkus.security.Authenticated;
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

/** Invitations made, accepted, renewed and withdrawn. */
@Path("/api/v1/invitations")
public class InvitationResource {
    @Inject
    InvitePerson invitePerson;

    @Inject
    AcceptInvitation acceptInvitation;

    @Inject
    RenewInvitation renewInvitation;

    @Inject
    RevokeInvitation revokeInvitation;

    @Inject
    ShowInvitations show;

    @Inject
    Memberships memberships;

    @Context
    UriInfo here;

    @POST
    @RolesAllowed({Role.Words.STAFF, Role.Words.SECRETARY, Role.Words.LOCAL_ADMIN})
    @OnceOnly
    public Response invite(InvitationForm form) {
        return opened(invitePerson.by(form));
    }

    @POST
    @Path("/acceptance")
    @Authenticated
    @OnceOnly
    public Response accept(AcceptanceForm form) {
        return Response.ok(memberships.page(acceptInvitation.by(form).id)).build();
    }

    /**
     * By the code of their institution and by name.
     *
     * @param name a piece of a guest's name
     * @param institution a code, or a piece of a name
     * @param waiting whether only those that nobody has used or withdrawn
     */
    @GET
    @RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR, Role.Words.SECRETARY, Role.Words.LOCAL_ADMIN})
    public Response made(
            @QueryParam("name") String name,
            @QueryParam("institution") String institution,
            @QueryParam("role") String role,
            @QueryParam("waiting") boolean waiting,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return show.page(Sought.of(name, institution, role), waiting, Cursor.of(cursor), Cursor.limit(limit))
                .answer(here);
    }

    @POST
    @Path("/{id}/renewal")
    @RolesAllowed({Role.Words.STAFF, Role.Words.SECRETARY, Role.Words.LOCAL_ADMIN})
    @OnceOnly
    public Response renew(UUID id) {
        return opened(renewInvitation.of(id));
    }

    @POST
    @Path("/{id}/revocation")
    @RolesAllowed({Role.Words.STAFF, Role.Words.SECRETARY, Role.Words.LOCAL_ADMIN})
    public void revoke(UUID id) {
        revokeInvitation.of(id);
    }

    private Response opened(Fresh fresh) {
        return Response.status(Response.Status.CREATED)
                .entity(Opened.of(fresh, here))
                .build();
    }
}
