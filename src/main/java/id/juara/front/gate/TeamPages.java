package id.juara.front.gate;

import id.juara.front.people.HandOver;
import id.juara.front.people.PeopleShown.Fresh;
import id.juara.front.people.PeopleShown.Guest;
import id.juara.front.people.PeopleShown.Member;
import id.juara.front.people.ShowPeople;
import id.juara.front.writing.Desk;
import id.juara.ground.http.Cursor;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.EndMembership;
import id.juara.ground.identity.Role;
import id.juara.ground.identity.ShowTeam;
import id.juara.ground.identity.Sought;
import id.juara.ground.institution.Institution;
import id.juara.ground.invitation.InvitationForms.InvitationForm;
import id.juara.ground.invitation.InvitePerson;
import id.juara.ground.invitation.RenewInvitation;
import id.juara.ground.invitation.RevokeInvitation;
import id.juara.ground.invitation.ShowInvitations;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** The people of an institution: who writes for which unit, who is deputy, and who is invited by a link. */
@Path("/team")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Words.LOCAL_ADMIN)
public class TeamPages {
    private static final int MOST = 200;

    @Inject
    Desk desk;

    @Inject
    ShowTeam team;

    @Inject
    ShowInvitations invitations;

    @Inject
    ShowPeople show;

    @Inject
    HandOver handOver;

    @Inject
    InvitePerson invite;

    @Inject
    RenewInvitation renew;

    @Inject
    RevokeInvitation revoke;

    @Inject
    EndMembership end;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /** What the form holds, as typed. */
    public record Typed(String role, String unit, String name) {}

    /** @param fresh an invitation just made or renewed: its link is told here and never again */
    @CheckedTemplate(basePath = "gate")
    record Team(
            String institution,
            List<Member> members,
            List<Guest> guests,
            Typed typed,
            Optional<Fresh> fresh,
            ShownFaults faults)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance all() {
        return page(new Typed("unit", "", ""), Optional.empty(), ShownFaults.NONE);
    }

    @POST
    public Response invite(@RestForm String role, @RestForm String unit, @RestForm String name) {
        var typed = new Typed(said(role), said(unit), said(name));
        try {
            var form = new InvitationForm(
                    typed.role,
                    Optional.of(own().code),
                    Optional.of(typed.unit).filter(any -> typed.role.equals(Role.Words.UNIT)),
                    Optional.empty(),
                    typed.name,
                    Optional.empty(),
                    Optional.empty());
            return made(invite.by(form));
        } catch (Refusal refusal) {
            if (refusal.reason() != Reason.FORM_FLAWED) {
                throw refusal;
            }
            var faults = ShownFaults.of(refusal, tongue.language());
            return Response.status(refusal.reason().status())
                    .entity(page(typed, Optional.empty(), faults))
                    .build();
        }
    }

    @POST
    @Path("/invitations/{id}/renewal")
    public Response renew(UUID id) {
        return made(renew.of(id));
    }

    @POST
    @Path("/invitations/{id}/revocation")
    public Response revoke(UUID id) {
        revoke.of(id);
        return onward.after(Done.REVOKED, "/team");
    }

    @POST
    @Path("/members/{id}/end")
    public Response end(UUID id) {
        end.of(id);
        return onward.after(Done.ENDED, "/team");
    }

    @GET
    @Path("/members/{id}/transfer")
    public Response successor(UUID id) {
        return handOver.asked("/team", id);
    }

    @POST
    @Path("/members/{id}/transfer")
    public Response transfer(UUID id, @RestForm String name, @RestForm String email) {
        return handOver.to("/team", id, name, email, this::made);
    }

    private Response made(InvitePerson.Fresh made) {
        var fresh = Optional.of(show.fresh(made, own().zone()));
        return Response.ok(page(new Typed("unit", "", ""), fresh, ShownFaults.NONE))
                .build();
    }

    private Institution own() {
        return desk.ownInstitution().orElseThrow(() -> new Refusal(Reason.NO_ROLE_YET));
    }

    private TemplateInstance page(Typed typed, Optional<Fresh> fresh, ShownFaults faults) {
        var own = own();
        var members = team.page(Sought.EVERYBODY, Cursor.of(""), MOST).items();
        var guests =
                invitations.page(Sought.EVERYBODY, true, Cursor.of(""), MOST).items();
        return new Team(
                        own.name,
                        show.groups(members, own.zone()).stream()
                                .flatMap(one -> one.members().stream())
                                .toList(),
                        show.guests(guests, own.zone()),
                        typed,
                        fresh,
                        faults)
                .setLocale(tongue.language().tag());
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }
}
