package id.juara.front.secretariat;

import id.juara.front.office.Places;
import id.juara.front.people.PeopleShown.Fresh;
import id.juara.front.people.PeopleShown.Guest;
import id.juara.front.people.ShowPeople;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.invitation.InvitePerson;
import id.juara.ground.invitation.RenewInvitation;
import id.juara.ground.invitation.RevokeInvitation;
import id.juara.ground.invitation.ShowInvitations;
import id.juara.ground.refusal.Faults;
import id.juara.ground.refusal.Refusal;
import id.juara.story.assignment.RoundJudges;
import id.juara.story.assignment.RoundJudges.Candidate;
import id.juara.story.assignment.SeatJudges;
import id.juara.story.competition.CompetitionRounds;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** Judges are invited into an edition by a link, and take their seats in a round. */
@Path(Wheres.PATH + "/seats")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF})
public class SeatsPages {
    private static final int MOST = 300;

    @Inject
    Wheres wheres;

    @Inject
    Places places;

    @Inject
    CompetitionRounds rounds;

    @Inject
    RoundJudges judges;

    @Inject
    SeatJudges seat;

    @Inject
    ShowInvitations invitations;

    @Inject
    ShowPeople show;

    @Inject
    InvitePerson invite;

    @Inject
    RenewInvitation renew;

    @Inject
    RevokeInvitation revoke;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /** What the forms hold, as typed. */
    record Form(List<String> people, String most, String names) {
        static final Form EMPTY = new Form(List.of(), "", "");

        public boolean isChosen(UUID person) {
            return people.contains(person.toString());
        }
    }

    /** @param fresh invitations just made or renewed: their links are told here and never again */
    @CheckedTemplate(basePath = "secretariat")
    record Seats(
            Where where,
            List<Candidate> candidates,
            List<Guest> guests,
            Form form,
            List<Fresh> fresh,
            ShownFaults faults)
            implements TemplateInstance {}

    @GET
    public TemplateInstance all(String edition, String round) {
        return places.told(page(wheres.of(edition, round), Form.EMPTY, List.of(), ShownFaults.NONE));
    }

    @POST
    public Response seat(String edition, String round, @RestForm List<UUID> person, @RestForm String most) {
        var where = wheres.of(edition, round);
        var chosen = person == null ? List.<UUID>of() : person;
        try {
            new Faults()
                    .must(
                            !chosen.isEmpty(),
                            "/person",
                            "Pilih paling sedikit satu penilai.",
                            "Choose at least one judge.")
                    .refuse();
            var limit = Typed.limit(most);
            seat.in(
                    where.place().ref(),
                    chosen.stream().map(one -> new SeatJudges.Seat(one, limit)).toList());
            return onward.after(Done.SEATED, Wheres.PATH, edition, round);
        } catch (Refusal refusal) {
            var form = new Form(chosen.stream().map(UUID::toString).toList(), Typed.said(most), "");
            return refused(where, form, refusal);
        }
    }

    /** @param names one a line, each with the code of an institution behind a semicolon where there is one */
    @POST
    @Path("/invitations")
    @RolesAllowed(Role.Words.SECRETARY)
    public Response invite(String edition, String round, @RestForm String names) {
        var where = wheres.of(edition, round);
        var form = new Form(List.of(), "", Typed.said(names));
        var lines = new TypedGuests(form.names);
        try {
            lines.mustBeNew(invitations.ofJudges(edition, MOST));
            return made(where, invite.all(lines.forms(edition)));
        } catch (Refusal refusal) {
            return refused(where, form, lines.placed(refusal));
        }
    }

    @POST
    @Path("/invitations/{id}/renewal")
    public Response renew(String edition, String round, UUID id) {
        return made(wheres.of(edition, round), List.of(renew.of(id)));
    }

    @POST
    @Path("/invitations/{id}/revocation")
    public Response revoke(String edition, String round, UUID id) {
        revoke.of(id);
        return onward.after(Done.REVOKED, Wheres.PATH + "/seats", edition, round);
    }

    private Response made(Where where, List<InvitePerson.Fresh> made) {
        var fresh =
                made.stream().map(one -> show.fresh(one, where.place().zone())).toList();
        return Response.ok(places.told(page(where, Form.EMPTY, fresh, ShownFaults.NONE)))
                .build();
    }

    private Response refused(Where where, Form form, Refusal refusal) {
        var faults = ShownFaults.of(refusal, tongue.language());
        return places.told(refusal.reason().status(), page(where, form, List.of(), faults));
    }

    @Transactional
    Seats page(Where where, Form form, List<Fresh> fresh, ShownFaults faults) {
        var place = where.place();
        var round = rounds.at(place.ref());
        return new Seats(
                where,
                judges.candidates(round.id, place.edition(), MOST),
                show.guests(invitations.ofJudges(place.edition(), MOST), place.zone()),
                form,
                fresh,
                faults);
    }
}
