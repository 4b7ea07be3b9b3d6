package id.juara.story.submission;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.proof.Digest;
import id.juara.law.rules.Question;
import id.juara.story.competition.FrozenRules;
import id.juara.story.entry.EntryForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One answer is written, as often as its writer pauses; others may write other answers of the same entry meanwhile. */
@ApplicationScoped
public class AnswerQuestion {
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

    /** @param mark of the text that is kept now, to be told at the next writing */
    public record Written(String mark, Instant at) {}

    /**
     * Refuses where another text stands than the writer last saw. The same text sent again, after a line that dropped,
     * changes nothing and is answered alike.
     *
     * @param seen the mark of the text that the writer last saw
     */
    @Transactional
    public Written by(UUID id, String question, String seen, String text) {
        var edition = reach.own(id).edition;
        window.lockForSaving(edition);
        var submission = submissions.locked(id);
        var moment = window.mustTakeDrafts(edition);
        reach.mustHold(submission);
        var form = form(submission, question, text);
        mustBeSound(form, submission, question);
        var kept = submission.answers.getOrDefault(question, "");
        var now = form.answers().getOrDefault(question, "");
        if (!now.equals(kept)) {
            if (!mark(kept).equals(seen)) {
                throw new Refusal(Reason.CHANGED_MEANWHILE);
            }
            var version = submission.version;
            submission.write(form, moment);
            ledger.record(new SubmissionEvents.SubmissionChanged(submission.address(), version));
        }
        return new Written(mark(now), moment);
    }

    /** What tells one text from another: SHA-256, hexadecimal. */
    public static String mark(String text) {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }

    private void mustBeSound(EntryForm form, Submission submission, String question) {
        var rules = frozen.of(submission.edition);
        if (rules.questionsOf(submission.groupId).stream().map(Question::id).noneMatch(question::equals)) {
            throw new Refusal(Reason.NOT_FOUND);
        }
        var faults = form.faults(rules).stream()
                .filter(one -> one.pointer().equals("/answers/" + question))
                .toList();
        if (!faults.isEmpty()) {
            throw new Refusal(Reason.FORM_FLAWED, List.copyOf(faults));
        }
    }

    private static EntryForm form(Submission submission, String question, String text) {
        var answers = new LinkedHashMap<>(submission.answers);
        answers.put(question, text);
        return new EntryForm(
                Optional.empty(),
                Optional.ofNullable(submission.ref),
                submission.groupId,
                Optional.ofNullable(submission.category),
                submission.title,
                Optional.ofNullable(submission.startedOn),
                submission.goalNumbers(),
                answers);
    }
}
