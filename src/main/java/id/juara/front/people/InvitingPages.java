package id.juara.front.people;

import id.juara.front.people.PeopleShown.Fresh;
import id.juara.front.people.PeopleShown.Guest;
import id.juara.ground.http.Cursor;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.invitation.InvitePerson;
import id.juara.ground.invitation.RenewInvitation;
import id.juara.ground.invitation.RevokeInvitation;
import id.juara.ground.invitation.ShowInvitations;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.Editions;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Staff invite somebody by a link, and see who has not come yet. */
@Path("/people/invitations")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR})
public class InvitingPages {
    /** Whom staff invite; units are invited by their local admin, judges by the secretary. */
    static final List<Role> ROLES = List.of(Role.LOCAL_ADMIN, Role.SECRETARY, Role.STAFF, Role.SIGNATORY, Role.AUDITOR);

    private static final int SHOWN = 100;

    @Inject
    ShowInvitations invitations;

    @Inject
    ShowPeople show;

    @Inject
    ReadInvitation read;

    @Inject
    InvitePerson invite;

    @Inject
    RenewInvitation renew;

    @Inject
    RevokeInvitation revoke;

    @Inject
    Editions editions;

    @Inject
    Caller caller;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    @Context
    UriInfo here;

    /**
     * @param editions of which a role may be alone
     * @param hosts whether whoever looks may invite
     * @param more the address of the next part; empty at the end
     */
    @CheckedTemplate(basePath = "people")
    record Invitations(
            Look look,
            Typed typed,
            List<Role> roles,
            List<String> editions,
            Optional<Fresh> fresh,
            List<Guest> guests,
            String more,
            boolean hosts,
            ShownFaults faults)
            implements TemplateInstance {}

    @GET
    public TemplateInstance waiting(@BeanParam Look look, @QueryParam("cursor") String cursor) {
        return page(look, Cursor.of(cursor), Typed.EMPTY, Optional.empty(), ShownFaults.NONE);
    }

    @POST
    @RolesAllowed(Role.Words.STAFF)
    public Response invite(@BeanParam Typed typed) {
        try {
            return made(invite.by(read.form(typed)));
        } catch (Refusal refusal) {
            if (refusal.reason() != Reason.FORM_FLAWED) {
                throw refusal;
            }
            var faults = ShownFaults.of(refusal, tongue.language());
            return Response.status(refusal.reason().status())
                    .entity(page(new Look(), Cursor.of(""), typed, Optional.empty(), faults))
                    .build();
        }
    }

    @POST
    @Path("/{id}/renewal")
    @RolesAllowed(Role.Words.STAFF)
    public Response renew(UUID id) {
        return made(renew.of(id));
    }

    @POST
    @Path("/{id}/revocation")
    @RolesAllowed(Role.Words.STAFF)
    public Response revoke(UUID id) {
        revoke.of(id);
        return onward.after(Done.REVOKED, "/people/invitations");
    }

    /** The page on which a code is told, once. */
    Response made(InvitePerson.Fresh made) {
        var fresh = Optional.of(show.fresh(made, Look.JAKARTA));
        return Response.ok(page(new Look(), Cursor.of(""), Typed.EMPTY, fresh, ShownFaults.NONE))
                .build();
    }

    private TemplateInstance page(Look look, Cursor from, Typed typed, Optional<Fresh> fresh, ShownFaults faults) {
        var found = invitations.page(look.sought(), true, from, SHOWN);
        return new Invitations(
                        look,
                        typed,
                        ROLES,
                        editions.listAll().stream().map(one -> one.id).sorted().toList(),
                        fresh,
                        show.guests(found.items(), Look.JAKARTA),
                        found.next().map(next -> next.in(here)).orElse(""),
                        caller.is(Role.STAFF),
                        faults)
                .setLocale(tongue.language().tag());
    }
}
