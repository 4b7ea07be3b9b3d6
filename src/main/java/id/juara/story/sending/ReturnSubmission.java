package id.juara.story.sending;

import id.juara.ground.identity.Caller;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.refusal.Refusal.Fault;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Question;
import id.juara.story.submission.CheckCompleteness;
import id.juara.story.submission.Reach;
import id.juara.story.submission.ReturnRemark;
import id.juara.story.submission.ReturnRemarks;
import id.juara.story.submission.ReturnedTexts;
import id.juara.story.submission.SendingWindow;
import id.juara.story.submission.Submission;
import id.juara.story.submission.SubmissionEvents;
import id.juara.story.submission.SubmissionForms;
import id.juara.story.submission.SubmissionPages;
import id.juara.story.submission.SubmissionState;
import id.juara.story.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.UUID;

/** The local admin gives an entry back to its unit, saying what to mend. What was sent before stands. */
@ApplicationScoped
public class ReturnSubmission {
    @Inject
    Caller caller;

    @Inject
    Reach reach;

    @Inject
    SendingWindow window;

    @Inject
    Dispatch dispatch;

    @Inject
    Submissions submissions;

    @Inject
    ReturnRemarks remarks;

    @Inject
    ReturnedTexts returned;

    @Inject
    CheckCompleteness completeness;

    @Inject
    Ledger ledger;

    @Transactional
    public SubmissionPages.State by(UUID id, SubmissionForms.Return form) {
        var edition = reach.asLocalAdmin(id).edition;
        window.lockForSaving(edition);
        var submission = submissions.locked(id);
        var moment = window.mustTakeDrafts(edition);
        if (submission.state != SubmissionState.HANDED_IN && submission.state != SubmissionState.SENT) {
            throw new Refusal(Reason.NOT_HANDED_IN);
        }
        mustNameQuestionsOf(submission, form);
        form.remarks()
                .forEach(one -> remarks.persist(new ReturnRemark(
                        id, one.question().orElse(null), one.remark().strip(), caller.person(), moment)));
        returned.keep(id, completeness.entry(submission), moment);
        submission.state = SubmissionState.WRITING;
        ledger.record(new SubmissionEvents.SubmissionReturned(
                submission.address(), form.remarks().size()));
        submissions.flush();
        return SubmissionPages.State.of(submission);
    }

    private void mustNameQuestionsOf(Submission submission, SubmissionForms.Return form) {
        var questions = dispatch.rules(submission.edition).questionsOf(submission.groupId).stream()
                .map(Question::id)
                .toList();
        var faults = new ArrayList<Fault>();
        for (var i = 0; i < form.remarks().size(); i++) {
            var pointer = "/remarks/" + i + "/question";
            form.remarks()
                    .get(i)
                    .question()
                    .filter(one -> !questions.contains(one))
                    .ifPresent(unknown -> faults.add(new Fault(
                            pointer, new Bilingual("pertanyaan ini tidak ada", "there is no such question"))));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Reason.FORM_FLAWED, faults);
        }
    }
}
