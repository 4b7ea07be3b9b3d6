package id.juara.story.submission;

import id.juara.ground.http.Versions;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.refusal.Refusal.Fault;
import id.juara.law.rules.Bilingual;
import id.juara.story.competition.FrozenRules;
import id.juara.story.entry.EntryForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.UUID;

/** Whoever holds an entry writes on; a revision that was sent stands until it is sent again. */
@ApplicationScoped
public class ChangeSubmission {
    @Inject
    Reach reach;

    @Inject
    SendingWindow window;

    @Inject
    FrozenRules frozen;

    @Inject
    Submissions submissions;

    @Inject
    Ledger ledger;

    /** @param seen the version the writer last saw; refuses another */
    @Transactional
    public Submission by(UUID id, long seen, EntryForm form) {
        var edition = reach.own(id).edition;
        window.lockForSaving(edition);
        var submission = submissions.locked(id);
        var moment = window.mustTakeDrafts(edition);
        reach.mustHold(submission);
        Versions.mustMatch(seen, submission.version);
        var faults = new ArrayList<>(form.faults(frozen.of(edition)));
        form.unit()
                .filter(unit -> !unit.equals(submission.unit))
                .ifPresent(other -> faults.add(
                        new Fault("/unit", new Bilingual("unit tidak dapat diganti", "the unit cannot be changed"))));
        if (!faults.isEmpty()) {
            throw new Refusal(Reason.FORM_FLAWED, faults);
        }
        form.ref()
                .flatMap(ref -> submissions.ofRef(edition, submission.institution, ref))
                .filter(other -> !other.id.equals(id))
                .ifPresent(taken -> {
                    throw new Refusal(Reason.REF_TAKEN, taken.ref);
                });
        submission.write(form, moment);
        ledger.record(new SubmissionEvents.SubmissionChanged(submission.address(), seen));
        submissions.flush();
        return submission;
    }
}
