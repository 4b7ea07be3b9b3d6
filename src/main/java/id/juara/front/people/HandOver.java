package id.juara.front.people;

import id.juara.front.people.PeopleShown.Member;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.ShowTeam;
import id.juara.ground.invitation.InvitePerson;
import id.juara.ground.invitation.TransferMembership;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;

/** A role handed to a successor: the page that asks to whom, for each host the same. */
@RequestScoped
public class HandOver {
    @Inject
    ShowTeam team;

    @Inject
    ShowPeople show;

    @Inject
    TransferMembership transfer;

    @Inject
    Tongue tongue;

    /** @param base where the host's pages begin */
    @CheckedTemplate(basePath = "people")
    record Successor(String base, Member member, String institution, String name, String email, ShownFaults faults)
            implements TemplateInstance {}

    /** Asks to whom. Refuses a role that does not hold now or is not the host's to end. */
    public Response asked(String base, UUID id) {
        return page(200, base, id, "", "", ShownFaults.NONE);
    }

    /** Hands it over, and shows what {@code then} makes of the invitation; or asks again. */
    public Response to(String base, UUID id, String name, String email, Function<InvitePerson.Fresh, Response> then) {
        try {
            return then.apply(transfer.to(ReadInvitation.guest(name, email), id));
        } catch (Refusal refusal) {
            if (refusal.reason() != Reason.FORM_FLAWED) {
                throw refusal;
            }
            var faults = ShownFaults.of(refusal, tongue.language());
            return page(refusal.reason().status(), base, id, Typed.said(name), Typed.said(email), faults);
        }
    }

    private Response page(int status, String base, UUID id, String name, String email, ShownFaults faults) {
        var told = team.one(id);
        var institution = told.institution() == null ? "" : told.institution().name();
        var page = new Successor(base, show.member(told, Look.JAKARTA), institution, name, email, faults);
        return Response.status(status)
                .entity(page.setLocale(tongue.language().tag()))
                .build();
    }
}
