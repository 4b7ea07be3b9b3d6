package id.juara.story.sending;

import id.juara.ground.identity.Caller;
import id.juara.ground.refusal.Refusal;
import id.juara.story.submission.Reach;
import id.juara.story.submission.SendingWindow;
import id.juara.story.submission.SubmissionPages;
import id.juara.story.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** The local admin sends an entry to the ministry, for the first time or in the place of what was sent before. */
@ApplicationScoped
public class SendSubmission {
    @Inject
    Caller caller;

    @Inject
    Reach reach;

    @Inject
    SendingWindow window;

    @Inject
    Submissions submissions;

    @Inject
    Dispatch dispatch;

    /** Refuses what is not handed in, not complete, beyond the quota or outside the window. */
    @Transactional
    public SubmissionPages.SentReceipt by(UUID id) {
        var known = reach.asLocalAdmin(id);
        window.lockForSaving(known.edition);
        var tally = dispatch.tally(known.edition, known.institution);
        var submission = submissions.locked(id);
        var moment = window.mustTakeSendings(known.edition); // after every lock: this moment decides
        dispatch.objection(submission, tally).ifPresent(SendSubmission::refuse);
        return dispatch.send(submission, moment, Optional.of(caller.person()));
    }

    private static void refuse(Refusal refusal) {
        throw refusal;
    }
}
