package id.juara.ground.invitation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.juara.ground.http.SentFile;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Hosts;
import id.juara.ground.identity.Role;
import id.juara.ground.institution.Institution;
import id.juara.ground.institution.Institutions;
import id.juara.ground.invitation.AdminsForms.AdminsInvited;
import id.juara.ground.invitation.AdminsForms.InvitedAdmin;
import id.juara.ground.invitation.InvitePerson.Fresh;
import id.juara.ground.spreadsheet.Fault;
import id.juara.ground.upload.GiveBack;
import id.juara.ground.upload.ReadTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Staff invites the local admins of a whole table; whoever has an open invitation already gets no second one. */
@ApplicationScoped
public class InviteLocalAdmins {
    @Inject
    Invitations invitations;

    @Inject
    Institutions institutions;

    @Inject
    InvitePerson invitePerson;

    @Inject
    RenewInvitation renewInvitation;

    @Inject
    Hosts hosts;

    @Inject
    Caller caller;

    /**
     * Refuses what is no table. Stores nothing where a row is at fault, or where it is a trial only.
     *
     * @param renew whether those who have an open invitation get a new code for it, and the old one is dead
     * @param link where a code is entered
     */
    @Transactional
    public AdminsInvited of(SentFile file, boolean trial, boolean renew, Function<InvitationCode, URI> link) {
        var table = ReadTable.from(file.path(), AdminRow.WANTED);
        var byCode = institutions.streamAll().collect(toMap(one -> one.code, identity()));
        var faults = new ArrayList<Fault>();
        var rows = AdminRow.of(table, byCode, faults);
        var open = invitations.openLocalAdmins();
        var invited = new ArrayList<InvitedAdmin>();
        var added = 0;
        for (var row : rows) {
            hosts.mustInvite(Role.LOCAL_ADMIN, row.institution().id);
            var known = Optional.ofNullable(open.get(row.key()));
            added += known.isEmpty() ? 1 : 0;
            var acts = !trial && faults.isEmpty() && (renew || known.isEmpty());
            var fresh = acts
                    ? Optional.of(known.map(renewInvitation::of).orElseGet(() -> invite(row)))
                    : Optional.<Fresh>empty();
            invited.add(told(row, fresh, link));
        }
        return new AdminsInvited(table.rows().size(), added, rows.size() - added, invited, faults);
    }

    /** The same file with what is wrong in it, beside each row. */
    public void giveBack(OutputStream out, SentFile file, List<Fault> faults) {
        GiveBack.to(out, file.path(), ReadTable.from(file.path(), AdminRow.WANTED), faults);
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
