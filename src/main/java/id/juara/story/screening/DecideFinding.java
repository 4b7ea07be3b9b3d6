package id.juara.story.screening;

import id.juara.ground.identity.Caller;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.refusal.Refusal.Fault;
import id.juara.law.rules.Bilingual;
import id.juara.story.finding.EditionScreenings;
import id.juara.story.finding.FindingState;
import id.juara.story.finding.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** A clerk says whether a condition is met that data could not decide. */
@ApplicationScoped
public class DecideFinding {
    @Inject
    Caller caller;

    @Inject
    EditionScreenings screenings;

    @Inject
    Findings findings;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /** Refuses a finding that the clerk has not taken or that another has taken since, and a no without a reason. */
    @Transactional
    public ScreeningPages.Decided by(UUID id, ScreeningForms.Decision form) {
        mustGiveItsReason(form);
        var edition = findings.findByIdOptional(id).orElseThrow(() -> new Refusal(Reason.NOT_FOUND)).edition;
        screenings.shared(edition);
        var finding = findings.locked(id);
        if (finding.state != FindingState.ASKED || !caller.person().equals(finding.heldBy)) {
            throw new Refusal(Reason.FINDING_NOT_TAKEN);
        }
        var reason = form.reason().map(ScreeningReason::word).orElse(null);
        finding.decide(
                form.holds() ? FindingState.CLEARED : FindingState.UPHELD,
                reason,
                form.note().orElse(null),
                caller.person(),
                moment.now());
        ledger.record(new ScreeningEvents.FindingDecided(
                "submission/" + finding.submission, edition, finding.condition, form.holds(), reason));
        return new ScreeningPages.Decided(
                finding.id, finding.submission, finding.state, findings.settle(finding.submission));
    }

    private static void mustGiveItsReason(ScreeningForms.Decision form) {
        if (form.holds() == form.reason().isPresent()) {
            throw flawed(
                    "/reason",
                    form.holds() ? "alasan hanya untuk penolakan" : "pilih alasan dari daftar",
                    form.holds() ? "a reason is for turning down" : "choose a reason from the list");
        }
        if (form.reason().filter(one -> one == ScreeningReason.OTHER).isPresent()
                && form.note().isEmpty()) {
            throw flawed("/note", "jelaskan alasan lain itu", "say what the other reason is");
        }
    }

    private static Refusal flawed(String pointer, String id, String en) {
        return new Refusal(Reason.FORM_FLAWED, List.of(new Fault(pointer, new Bilingual(id, en))));
    }
}
