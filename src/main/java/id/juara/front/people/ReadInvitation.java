package id.juara.front.people;

import id.juara.ground.identity.Role;
import id.juara.ground.institution.Institution;
import id.juara.ground.institution.Institutions;
import id.juara.ground.invitation.Guest;
import id.juara.ground.invitation.InvitationForms.InvitationForm;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes an invitation of what was typed: an institution is named by its code or by a piece of its name. */
@ApplicationScoped
class ReadInvitation {
    /** More institutions than these nobody reads through to find the one that was meant. */
    private static final int MOST = 6;

    @Inject
    Institutions institutions;

    @Inject
    Moment moment;

    /** Refuses an institution that is none or several, naming these, and days that are no number. */
    @Transactional
    InvitationForm form(Typed typed) {
        var place = Typed.said(typed.institution);
        var role = Typed.said(typed.role);
        return new InvitationForm(
                role,
                role.equals(Role.Words.LOCAL_ADMIN) && !place.isEmpty() ? Optional.of(meant(place)) : Optional.empty(),
                Optional.empty(),
                filled(typed.edition),
                Typed.said(typed.name),
                filled(typed.email),
                filled(typed.days).map(ReadInvitation::days));
    }

    /** The one to whom a role is handed over. */
    static Guest guest(String name, String email) {
        return new Guest(Typed.said(name), filled(email), Optional.empty());
    }

    private String meant(String place) {
        var today = LocalDate.ofInstant(moment.now(), Look.JAKARTA);
        var meant = institutions.meant(place, today, MOST);
        if (meant.size() == 1) {
            return meant.get(0).code;
        }
        if (meant.isEmpty()) {
            throw flawed(
                    "/institution",
                    "Tidak ada instansi dengan kode atau nama ini.",
                    "There is no institution of this code or name.");
        }
        var some = told(meant);
        throw flawed(
                "/institution",
                "Lebih dari satu instansi; tulis kodenya: " + some,
                "More than one institution; write its code: " + some);
    }

    private static String told(List<Institution> meant) {
        return meant.stream()
                        .limit(MOST - 1)
                        .map(one -> one.code + " " + one.name)
                        .collect(Collectors.joining(", "))
                + (meant.size() == MOST ? ", …" : ".");
    }

    private static Integer days(String typed) {
        if (!typed.matches("\\d{1,3}")) {
            throw flawed("/days", "Tulis bilangan bulat.", "Write a whole number.");
        }
        return Integer.valueOf(typed);
    }

    private static Optional<String> filled(String text) {
        return Optional.of(Typed.said(text)).filter(one -> !one.isEmpty());
    }

    private static Refusal flawed(String pointer, String id, String en) {
        return new Refusal(Reason.FORM_FLAWED, List.of(new Refusal.Fault(pointer, new Bilingual(id, en))));
    }
}
