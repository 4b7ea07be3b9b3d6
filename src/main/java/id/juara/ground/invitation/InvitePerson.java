package id.juara.ground.invitation;

import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Hosts;
import id.juara.ground.identity.Role;
import id.juara.ground.institution.Institution;
import id.juara.ground.institution.Institutions;
import id.juara.ground.institution.Units;
import id.juara.ground.invitation.InvitationEvents.PersonInvited;
import id.juara.ground.invitation.InvitationForms.InvitationForm;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Faults;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.refusal.Refusal.Fault;
import id.juara.law.rules.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A host invites somebody into a role. */
@ApplicationScoped
public class InvitePerson {
    private static final int LONGEST_UNIT = 300;
    private static final Bilingual NO_SUCH_CODE =
            new Bilingual("Tidak ada instansi dengan kode ini.", "There is no institution of this code.");

    @Inject
    Invitations invitations;

    @Inject
    Institutions institutions;

    @Inject
    Units units;

    @Inject
    Hosts hosts;

    @Inject
    EditionNames editions;

    @Inject
    Caller caller;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /** An invitation with its code, which is told here and never again. */
    public record Fresh(Invitation invitation, InvitationCode code) {}

    /** Refuses a flawed form, a role that is not the caller's to give, and another's institution. */
    @Transactional
    public Fresh by(InvitationForm form) {
        check(form);
        var role = Role.of(form.role());
        var institution = form.institution()
                .map(this::known)
                .or(() -> role.isOfAnInstitution() ? onlyOneOfCaller() : Optional.empty())
                .orElse(null);
        if (role.isOfAnInstitution() && institution == null) {
            new Faults()
                    .must(false, "/institution", "Sebutkan kode instansi.", "Name the institution's code.")
                    .refuse();
        }
        hosts.mustInvite(role, institution);
        var unit = form.unit().map(name -> units.named(institution, name).id).orElse(null);
        return open(
                new Invitation(role, institution, unit, form.edition().orElse(null), form.guest(), caller.person()),
                form.guest());
    }

    /**
     * All of them, or none. Refuses what {@link #by} refuses, each fault at {@code /n} and below, n being the form's place from
     * 0 on.
     */
    @Transactional
    public List<Fresh> all(List<InvitationForm> forms) {
        var made = new ArrayList<Fresh>();
        var faults = new ArrayList<Fault>();
        for (var n = 0; n < forms.size(); n++) {
            var at = "/" + n;
            try {
                made.add(by(forms.get(n)));
            } catch (Refusal refusal) {
                if (refusal.faults().isEmpty()) {
                    throw refusal;
                }
                refusal.faults().forEach(one -> faults.add(new Fault(at + one.pointer(), one.says())));
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Reason.FORM_FLAWED, faults);
        }
        return made;
    }

    /** Opens it with a fresh code and tells the ledger. */
    Fresh open(Invitation invitation, Guest guest) {
        var code = InvitationCode.random();
        invitation.openWith(code, moment.now().plus(Duration.ofDays(guest.daysOrUsual())));
        invitations.persist(invitation);
        ledger.record(new PersonInvited(
                invitation.id,
                invitation.role.word(),
                invitation.institution,
                invitation.unit,
                invitation.edition,
                invitation.endsAt));
        return new Fresh(invitation, code);
    }

    private void check(InvitationForm form) {
        var faults = form.guest().check(new Faults());
        var role = Arrays.stream(Role.values())
                .filter(one -> one.word().equals(form.role()))
                .findFirst();
        faults.must(role.isPresent(), "/role", "Peran ini tidak dikenal.", "There is no such role.");
        faults.must(
                form.unit().isPresent() == role.equals(Optional.of(Role.UNIT)),
                "/unit",
                "Nama unit wajib untuk peran unit, dan hanya untuknya.",
                "A unit is named for the role of a unit, and for no other.");
        form.unit().ifPresent(unit -> faults.mustSay(unit, LONGEST_UNIT, "/unit"));
        faults.must(
                form.edition().isPresent() || !role.equals(Optional.of(Role.JUDGE)),
                "/edition",
                "Sebutkan kompetisi yang dinilai.",
                "Name the edition that is judged.");
        faults.must(
                form.edition().map(editions::isOfAnEdition).orElse(true),
                "/edition",
                "Tidak ada kompetisi dengan nama ini.",
                "There is no edition of this name.");
        faults.refuse();
    }

    /** A local admin is not told which other institutions there are. */
    private UUID known(String code) {
        return institutions
                .ofCode(code)
                .map(Institution::id)
                .orElseThrow(() -> caller.is(Role.LOCAL_ADMIN)
                        ? new Refusal(Reason.NOT_YOUR_INSTITUTION)
                        : new Refusal(Reason.FORM_FLAWED, List.of(new Fault("/institution", NO_SUCH_CODE))));
    }

    private Optional<UUID> onlyOneOfCaller() {
        var own = caller.institutions(Role.LOCAL_ADMIN);
        return own.size() == 1 ? Optional.of(own.iterator().next()) : Optional.empty();
    }
}
