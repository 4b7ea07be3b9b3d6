package id.juara.story.sending;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.submission.SendingWindow;
import id.juara.story.submission.SubmissionEvents;
import id.juara.story.submission.SubmissionPages;
import id.juara.story.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Staff let an entry into a group that is entered by invitation only. */
@ApplicationScoped
public class InviteSubmission {
    @Inject
    SendingWindow window;

    @Inject
    Submissions submissions;

    @Inject
    Ledger ledger;

    @Transactional
    public SubmissionPages.State by(UUID id) {
        var edition = submissions.findByIdOptional(id).orElseThrow(() -> new Refusal(Reason.NOT_FOUND)).edition;
        window.lockForSaving(edition);
        var submission = submissions.locked(id);
        window.mustTakeDrafts(edition);
        if (submission.invited) {
            throw new Refusal(Reason.ALREADY_SO);
        }
        submission.invited = true;
        ledger.record(new SubmissionEvents.SubmissionInvited(submission.address()));
        submissions.flush();
        return SubmissionPages.State.of(submission);
    }
}
