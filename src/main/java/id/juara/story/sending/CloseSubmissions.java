package id.juara.story.sending;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Receipt;
import id.juara.law.rules.Rules;
import id.juara.story.competition.Editions;
import id.juara.story.submission.SendingWindow;
import id.juara.story.submission.SubmissionEvents;
import id.juara.story.submission.SubmissionState;
import id.juara.story.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The window of an edition is closed, once it has ended by the database's clock. Where the rules say so, complete
 * entries on which a local admin stayed silent are sent in the institution's name, within its quota and in its order.
 */
@ApplicationScoped
public class CloseSubmissions {
    @Inject
    Editions editions;

    @Inject
    SendingWindow window;

    @Inject
    Submissions submissions;

    @Inject
    Dispatch dispatch;

    @Inject
    Ledger ledger;

    /**
     * That the window is closed.
     *
     * @param sent how many entries count as sent
     * @param inSilence how many of them the rules sent
     */
    public record Closed(Receipt receipt, Instant at, long sent, int inSilence) {}

    @Transactional
    public Closed by(String edition) {
        window.lockForClose(edition);
        var moment = window.mustHaveEnded(edition);
        var inSilence = dispatch.rules(edition).silence() == Rules.Silence.IS_SENT ? sendTheSilent(edition, moment) : 0;
        editions.alone(edition).close(moment);
        var sent = submissions.count(
                "edition = ?1 and revision is not null and state <> ?2", edition, SubmissionState.WITHDRAWN);
        var receipt =
                ledger.record(new SubmissionEvents.SubmissionsClosed("edition/" + edition, moment, sent, inSilence));
        return new Closed(receipt, moment, sent, inSilence);
    }

    private int sendTheSilent(String edition, Instant moment) {
        var sent = 0;
        UUID institution = null;
        Tally tally = null;
        for (var id : submissions.handedIn(edition)) {
            var submission = submissions.locked(id);
            if (!submission.institution.equals(institution)) {
                institution = submission.institution;
                tally = dispatch.tally(edition, institution);
            }
            if (dispatch.objection(submission, tally).isEmpty()) {
                dispatch.send(submission, moment, Optional.empty());
                tally.take(id);
                sent++;
            }
        }
        return sent;
    }
}
