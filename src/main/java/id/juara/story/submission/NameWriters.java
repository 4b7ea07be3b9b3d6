package id.juara.story.submission;

import id.juara.ground.ledger.Event;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Several people write an entry: the unit's own, and others of the institution's units who are named. */
@ApplicationScoped
public class NameWriters {
    @Inject
    Reach reach;

    @Inject
    SendingWindow window;

    @Inject
    Submissions submissions;

    @Inject
    Writers writers;

    @Inject
    Ledger ledger;

    /** Refuses a person who writes for no unit of the institution. */
    @Transactional
    public void add(UUID id, UUID person) {
        var submission = held(id);
        if (!writers.isOfAUnitIn(submission.institution, person)) {
            throw new Refusal(Reason.NOT_A_WRITER_HERE);
        }
        told(writers.add(id, person), new SubmissionEvents.WriterAdded(submission.address(), person));
    }

    @Transactional
    public void remove(UUID id, UUID person) {
        var submission = held(id);
        told(writers.remove(id, person), new SubmissionEvents.WriterRemoved(submission.address(), person));
    }

    private Submission held(UUID id) {
        var edition = reach.own(id).edition;
        window.lockForSaving(edition);
        var submission = submissions.locked(id);
        window.mustTakeDrafts(edition);
        reach.mustHold(submission);
        return submission;
    }

    private void told(boolean changed, Event event) {
        if (!changed) {
            throw new Refusal(Reason.ALREADY_SO);
        }
        ledger.record(event);
    }
}
