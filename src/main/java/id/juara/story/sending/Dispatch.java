package id.juara.story.sending;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.proof.Digest;
import id.juara.law.rules.Rules;
import id.juara.story.competition.FrozenRules;
import id.juara.story.submission.CheckCompleteness;
import id.juara.story.submission.Revision;
import id.juara.story.submission.Revisions;
import id.juara.story.submission.SendingWindow;
import id.juara.story.submission.Submission;
import id.juara.story.submission.SubmissionEvents;
import id.juara.story.submission.SubmissionPages;
import id.juara.story.submission.SubmissionState;
import id.juara.story.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The sending itself, whoever asks for it: one entry becomes a revision with a receipt. */
@ApplicationScoped
public class Dispatch {
    @Inject
    FrozenRules frozen;

    @Inject
    Submissions submissions;

    @Inject
    Revisions revisions;

    @Inject
    CheckCompleteness completeness;

    @Inject
    SendingWindow window;

    @Inject
    Ledger ledger;

    /** What an institution has sent so far; nobody else sends for it until the transaction ends. */
    Tally tally(String edition, UUID institution) {
        window.lockForQuota(edition, institution);
        var rules = rules(edition);
        return new Tally(
                rules,
                submissions
                        .getEntityManager()
                        .createQuery(
                                """
                                select new id.juara.story.sending.Tally$Waiting(
                                    s.id, s.groupId, s.title, s.choice, s.state, s.revision is not null)
                                from Submission s
                                where s.edition = :edition and s.institution = :institution and s.state <> :withdrawn
                                """,
                                Tally.Waiting.class)
                        .setParameter("edition", edition)
                        .setParameter("institution", institution)
                        .setParameter("withdrawn", SubmissionState.WITHDRAWN)
                        .getResultList());
    }

    /** Why the entry cannot be sent; empty where it can. */
    Optional<Refusal> objection(Submission submission, Tally tally) {
        if (submission.state == SubmissionState.WITHDRAWN) {
            return Optional.of(new Refusal(Reason.SUBMISSION_WITHDRAWN));
        }
        if (!submission.isWithLocalAdmin()) {
            return Optional.of(new Refusal(Reason.NOT_HANDED_IN));
        }
        var blocking = completeness.blocking(submission);
        return blocking.isEmpty()
                ? tally.objection(submission).or(() -> unchanged(submission))
                : Optional.of(new Refusal(Reason.NOT_COMPLETE, blocking));
    }

    /**
     * Writes what the entry says now as its next revision, which counts from here on. The moment lies within the window;
     * for an import of earlier entries it is theirs.
     *
     * @param person who sends; absent where the rules do, in the institution's name
     */
    public SubmissionPages.SentReceipt send(Submission submission, Instant moment, Optional<UUID> person) {
        var entry = completeness.entry(submission);
        var receipt = "%s-%06d".formatted(submission.edition.toUpperCase(Locale.ROOT), revisions.nextReceipt());
        var revision = new Revision(submission.id, revisions.nextOf(submission.id), entry, receipt);
        if (submission.number == null) {
            submission.number = receipt;
        }
        var told = ledger.record(new SubmissionEvents.SubmissionSent(
                submission.address(),
                submission.edition,
                submission.number,
                receipt,
                revision.n,
                revision.fingerprint(),
                moment,
                person.isEmpty()));
        revision.sent(moment, person, told);
        revisions.persist(revision);
        submission.revision = revision.id;
        submission.state = SubmissionState.SENT;
        return SubmissionPages.SentReceipt.of(submission.number, revision);
    }

    Rules rules(String edition) {
        return frozen.of(edition);
    }

    private Optional<Refusal> unchanged(Submission submission) {
        if (submission.state != SubmissionState.SENT) {
            return Optional.empty();
        }
        var now = Digest.of(completeness.entry(submission).bytes()).bytes();
        return Arrays.equals(now, revisions.findById(submission.revision).sha256)
                ? Optional.of(new Refusal(Reason.ALREADY_SO))
                : Optional.empty();
    }
}
