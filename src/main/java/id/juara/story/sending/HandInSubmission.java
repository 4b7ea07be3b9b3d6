package id.juara.story.sending;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.submission.Reach;
import id.juara.story.submission.SendingWindow;
import id.juara.story.submission.SubmissionEvents;
import id.juara.story.submission.SubmissionPages;
import id.juara.story.submission.SubmissionState;
import id.juara.story.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A unit gives its entry to the local admin, who decides whether it goes to the ministry. */
@ApplicationScoped
public class HandInSubmission {
    @Inject
    Reach reach;

    @Inject
    SendingWindow window;

    @Inject
    Submissions submissions;

    @Inject
    Ledger ledger;

    @Transactional
    public SubmissionPages.State by(UUID id) {
        var edition = reach.own(id).edition;
        window.lockForSaving(edition);
        var submission = submissions.locked(id);
        var moment = window.mustTakeDrafts(edition);
        if (submission.state != SubmissionState.WRITING) {
            throw new Refusal(
                    submission.state == SubmissionState.WITHDRAWN ? Reason.SUBMISSION_WITHDRAWN : Reason.ALREADY_SO);
        }
        submission.state = SubmissionState.HANDED_IN;
        submission.handedInAt = moment;
        ledger.record(new SubmissionEvents.SubmissionHandedIn(submission.address()));
        submissions.flush();
        return SubmissionPages.State.of(submission);
    }
}
