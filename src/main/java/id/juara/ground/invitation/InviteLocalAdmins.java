package id.juara.ground.invitation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Hosts;
import id.juara.ground.identity.Role;
import id.juara.ground.institution.Institution;
import id.juara.ground.institution.Institutions;
import id.juara.ground.invitation.AdminsForms.AdminsInvited;
import id.juara.ground.invitation.AdminsForms.InvitedAdmin;
import id.juara.ground.invitation.InvitePerson.Fresh;
import id.juara.ground.spreadsheet.Fault;
import id.juara.ground.spreadsheet.Table;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;

/** Staff invites the local admins of a whole table; whoever has an open invitation already gets no other. */
@ApplicationScoped
public class InviteLocalAdmins {
    @Inject
    Invitations invitations;

    @Inject
    Institutions institutions;

    @Inject
    InvitePerson invitePerson;

    @Inject
    Hosts hosts;

    @Inject
    Caller caller;

    /**
     * Stores nothing where a row is at fault, or where it is a trial only.
     *
     * @param link where a code is entered
     */
    @Transactional
    public AdminsInvited of(Table table, boolean trial, Function<InvitationCode, URI> link) {
        var known = institutions.streamAll().collect(toMap(one -> one.code, identity()));
        var faults = new ArrayList<Fault>();
        var rows = AdminRow.of(table, known, faults);
        var open = invitations.openLocalAdmins();
        var invited = new ArrayList<InvitedAdmin>();
        var added = 0;
        for (var row : rows) {
            hosts.mustInvite(Role.LOCAL_ADMIN, row.institution().id);
            var isNew = !open.contains(row.key());
            added += isNew ? 1 : 0;
            var fresh = isNew && !trial && faults.isEmpty() ? Optional.of(invite(row)) : Optional.<Fresh>empty();
            invited.add(told(row, fresh, link));
        }
        return new AdminsInvited(table.rows().size(), added, rows.size() - added, invited, faults);
    }

    private Fresh invite(AdminRow row) {
        Institution institution = row.institution();
        return invitePerson.open(
                new Invitation(Role.LOCAL_ADMIN, institution.id, null, null, row.guest(), caller.person()),
                row.guest());
    }

    private static InvitedAdmin told(AdminRow row, Optional<Fresh> fresh, Function<InvitationCode, URI> link) {
        return new InvitedAdmin(
                row.number(),
                row.institution().code,
                row.institution().name,
                row.guest().name(),
                row.guest().email().orElse(null),
                fresh.map(one -> one.code().toString()).orElse(null),
                fresh.map(one -> link.apply(one.code()).toString()).orElse(null),
                fresh.map(one -> one.invitation().endsAt()).orElse(null));
    }
}
