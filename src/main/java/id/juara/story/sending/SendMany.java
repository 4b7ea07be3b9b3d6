package id.juara.story.sending;

import id.juara.ground.identity.Caller;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.submission.Reach;
import id.juara.story.submission.SendingWindow;
import id.juara.story.submission.Submission;
import id.juara.story.submission.SubmissionForms;
import id.juara.story.submission.SubmissionPages;
import id.juara.story.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** The local admin sends many entries at once: all of them, or none and why. */
@ApplicationScoped
public class SendMany {
    /** In the order of choice, so that the first of a batch make way for the next. */
    private static final Comparator<Submission> ORDER = Comparator.comparing(
                    (Submission one) -> one.choice, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(one -> one.id);

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

    /** @param dryRun whether to tell only what would happen */
    @Transactional
    public SubmissionPages.Sendings by(String edition, SubmissionForms.Chosen form, boolean dryRun) {
        var known = new LinkedHashSet<>(form.submissions())
                .stream().map(reach::asLocalAdmin).toList();
        var institution = known.get(0).institution;
        if (known.stream().anyMatch(one -> !one.edition.equals(edition) || !one.institution.equals(institution))) {
            throw new Refusal(Reason.NOT_FOUND);
        }
        window.lockForSaving(edition);
        var tally = dispatch.tally(edition, institution);
        var chosen = known.stream()
                .map(one -> one.id)
                .sorted() // one order of locks for all
                .map(submissions::locked)
                .sorted(ORDER)
                .toList();
        var moment = window.mustTakeSendings(edition);
        var found = new ArrayList<SubmissionPages.Sending>();
        for (var submission : chosen) {
            var why = dispatch.objection(submission, tally).map(SubmissionPages.Why::of);
            if (why.isEmpty()) {
                tally.take(submission.id);
            }
            found.add(new SubmissionPages.Sending(submission.id, submission.title, Optional.empty(), why));
        }
        var sound = found.stream().allMatch(one -> one.why().isEmpty());
        return dryRun || !sound
                ? new SubmissionPages.Sendings(dryRun, 0, found)
                : new SubmissionPages.Sendings(false, chosen.size(), send(chosen, moment));
    }

    private List<SubmissionPages.Sending> send(List<Submission> chosen, Instant moment) {
        return chosen.stream()
                .map(one -> new SubmissionPages.Sending(
                        one.id,
                        one.title,
                        Optional.of(dispatch.send(one, moment, Optional.of(caller.person()))),
                        Optional.empty()))
                .toList();
    }
}
