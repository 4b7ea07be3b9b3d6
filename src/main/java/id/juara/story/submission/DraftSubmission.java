package id.juara.story.submission;

import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.institution.Unit;
import id.juara.ground.institution.Units;
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
import java.util.List;
import java.util.Optional;

/** A unit begins to write about an innovation; a local admin may begin for a unit of the institution. */
@ApplicationScoped
public class DraftSubmission {
    @Inject
    Caller caller;

    @Inject
    Units units;

    @Inject
    SendingWindow window;

    @Inject
    FrozenRules frozen;

    @Inject
    Submissions submissions;

    @Inject
    Writers writers;

    @Inject
    Ledger ledger;

    /** Refuses what lies outside the window, another's unit, a flawed form and a key that is taken. */
    @Transactional
    public Submission by(String edition, EntryForm form) {
        window.lockForSaving(edition);
        var moment = window.mustTakeDrafts(edition);
        var faults = form.faults(frozen.of(edition));
        if (!faults.isEmpty()) {
            throw new Refusal(Reason.FORM_FLAWED, faults);
        }
        var unit = unit(form);
        form.ref()
                .ifPresent(
                        ref -> submissions.ofRef(edition, unit.institution, ref).ifPresent(taken -> {
                            throw new Refusal(Reason.REF_TAKEN, ref);
                        }));
        var submission = new Submission(edition, unit.institution, unit.id, caller.person());
        submission.write(form, moment);
        submissions.persistAndFlush(submission);
        if (caller.isOfUnit(unit.id)) {
            writers.add(submission.id, caller.person());
        }
        ledger.record(new SubmissionEvents.SubmissionDrafted(submission.address(), edition, unit.institution, unit.id));
        return submission;
    }

    private Unit unit(EntryForm form) {
        var id = form.unit()
                .or(() -> caller.units().size() == 1 ? caller.units().stream().findFirst() : Optional.empty());
        if (id.isEmpty()) {
            throw new Refusal(
                    Reason.FORM_FLAWED,
                    List.of(new Fault("/unit", new Bilingual("sebutkan unitnya", "name the unit"))));
        }
        return units.findByIdOptional(id.get())
                .filter(one -> caller.isOfUnit(one.id) || caller.is(Role.LOCAL_ADMIN, one.institution))
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }
}
