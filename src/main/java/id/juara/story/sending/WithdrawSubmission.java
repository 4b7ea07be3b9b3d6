package id.juara.story.sending;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.submission.Reach;
import id.juara.story.submission.SendingWindow;
import id.juara.story.submission.SubmissionEvents;
import id.juara.story.submission.SubmissionForms;
import id.juara.story.submission.SubmissionPages;
import id.juara.story.submission.SubmissionState;
import id.juara.story.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * An entry is taken out of the competition for good: by the local admin, or by the unit as long as nothing of it was
 * sent. Its revisions and receipts remain, but it no longer counts.
 */
@ApplicationScoped
public class WithdrawSubmission {
    @Inject
    Reach reach;

    @Inject
    SendingWindow window;

    @Inject
    Submissions submissions;

    @Inject
    Ledger ledger;

    @Transactional
    public SubmissionPages.State by(UUID id, SubmissionForms.Withdrawal form) {
        var edition = reach.own(id).edition;
        window.lockForSaving(edition);
        var submission = submissions.locked(id);
        var moment = window.mustTakeDrafts(edition);
        reach.mustHold(submission);
        if (submission.revision != null && !reach.isItsLocalAdmin(submission)) {
            throw new Refusal(Reason.NOT_ALLOWED);
        }
        submission.state = SubmissionState.WITHDRAWN;
        submission.choice = null;
        submission.changedAt = moment;
        ledger.record(new SubmissionEvents.SubmissionWithdrawn(
                submission.address(), form.reason().strip()));
        submissions.flush();
        return SubmissionPages.State.of(submission);
    }
}
