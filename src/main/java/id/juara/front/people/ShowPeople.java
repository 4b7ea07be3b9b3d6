package id.juara.front.people;

import id.juara.front.people.PeopleShown.Fresh;
import id.juara.front.people.PeopleShown.Group;
import id.juara.front.people.PeopleShown.Guest;
import id.juara.front.people.PeopleShown.Member;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.IdentityPages.InstitutionName;
import id.juara.ground.identity.IdentityPages.MembershipPage;
import id.juara.ground.identity.Role;
import id.juara.ground.invitation.InvitationForms.InvitationPage;
import id.juara.ground.invitation.InvitationForms.Opened;
import id.juara.ground.invitation.InvitePerson;
import id.juara.ground.invitation.ShowInvitations;
import id.juara.ground.paper.Qr;
import id.juara.story.competition.PlainWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts people and invitations into the words of whoever looks. */
@RequestScoped
public class ShowPeople {
    @Inject
    ShowInvitations invitations;

    @Inject
    Caller caller;

    @Inject
    Tongue tongue;

    @Context
    UriInfo here;

    /** What is handed over now and told never again. */
    public Fresh fresh(InvitePerson.Fresh made, ZoneId zone) {
        var opened = Opened.of(made, here);
        var told = invitations.one(opened.id());
        return new Fresh(
                opened.id(),
                told.name(),
                Role.of(told.role()),
                place(told.institution(), told.unit(), told.edition()),
                opened.code(),
                opened.link(),
                words(zone).moment(opened.endsAt()),
                here.getBaseUriBuilder().path("invitation").build().toString(),
                Qr.of(opened.link()));
    }

    public List<Guest> guests(List<InvitationPage> told, ZoneId zone) {
        var words = words(zone);
        return told.stream()
                .map(one -> new Guest(
                        one.id(),
                        one.name(),
                        Role.of(one.role()),
                        place(one.institution(), one.unit(), one.edition()),
                        one.state().equals("ended"),
                        words.moment(one.endsAt())))
                .toList();
    }

    /** Those who stand together by their institution, in the order in which they are told. */
    public List<Group> groups(List<MembershipPage> told, ZoneId zone) {
        var groups = new ArrayList<Group>();
        for (var one : told) {
            var at = one.institution() == null ? new InstitutionName("", "") : one.institution();
            if (groups.isEmpty() || !groups.get(groups.size() - 1).code().equals(at.code())) {
                groups.add(new Group(at.code(), at.name(), new ArrayList<>()));
            }
            groups.get(groups.size() - 1).members().add(member(one, zone));
        }
        return groups;
    }

    Member member(MembershipPage one, ZoneId zone) {
        return new Member(
                one.id(),
                one.name(),
                Role.of(one.role()),
                place(null, one.unit() == null ? null : one.unit().name(), one.edition()),
                words(zone).day(one.since().atZone(zone).toLocalDate()),
                one.person().equals(caller.person()));
    }

    private PlainWords words(ZoneId zone) {
        return new PlainWords(tongue.language(), zone);
    }

    private static String place(InstitutionName institution, String unit, String edition) {
        return Stream.of(institution == null ? null : institution.name(), unit, edition)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
