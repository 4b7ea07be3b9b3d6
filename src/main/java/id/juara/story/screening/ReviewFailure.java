package id.juara.story.screening;

import id.juara.ground.identity.Caller;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.finding.EditionScreenings;
import id.juara.story.finding.FindingState;
import id.juara.story.finding.Findings;
import id.juara.story.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Staff confirm what was found about an entry, or overrule it, for a reason that the entrant will read. */
@ApplicationScoped
public class ReviewFailure {
    @Inject
    Caller caller;

    @Inject
    Submissions submissions;

    @Inject
    EditionScreenings screenings;

    @Inject
    Findings findings;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /**
     * Refuses what still waits for a clerk, and what stands so already.
     *
     * @param stands whether the entry is turned down by it
     */
    @Transactional
    public ScreeningPages.Decided by(UUID submission, ScreeningForms.Review form, boolean stands) {
        var edition = submissions.findByIdOptional(submission).orElseThrow(() -> new Refusal(Reason.NOT_FOUND)).edition;
        screenings.shared(edition);
        var finding = findings.locked(submission, form.condition());
        mustBeOpenTo(finding.state, stands);
        var reason = form.reason().strip();
        finding.decide(
                stands ? FindingState.UPHELD : FindingState.OVERRULED, reason, null, caller.person(), moment.now());
        var about = "submission/" + submission;
        ledger.record(
                stands
                        ? new ScreeningEvents.FailureConfirmed(about, edition, form.condition(), reason)
                        : new ScreeningEvents.FailureOverruled(about, edition, form.condition(), reason));
        return new ScreeningPages.Decided(finding.id, submission, finding.state, findings.settle(submission));
    }

    private static void mustBeOpenTo(FindingState state, boolean stands) {
        if (state == FindingState.ASKED) {
            throw new Refusal(Reason.FINDING_NOT_TAKEN);
        }
        if (!stands && !state.turnsDown()) {
            throw new Refusal(Reason.NOT_TURNED_DOWN);
        }
        if (stands && state == FindingState.UPHELD) {
            throw new Refusal(Reason.ALREADY_SO);
        }
    }
}
