package id.juara.story.submission;

import id.juara.ground.identity.Caller;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.proof.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** The side that writes an entry lets somebody read it by a link, such as the head of the office, without an account. */
@ApplicationScoped
public class ShareEntry {
    private static final Duration STANDS = Duration.ofDays(30);
    private static final int BYTES = 16;
    private static final int MOST = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Caller caller;

    @Inject
    Reach reach;

    @Inject
    ReadingLinks links;

    @Inject
    ShowSubmission show;

    @Inject
    Submissions submissions;

    @Inject
    CheckCompleteness completeness;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /** @param code told here and never again */
    public record Shared(String code, Instant endsAt) {}

    /** A link that opens the entry now. */
    public record Standing(Instant madeAt, Instant endsAt) {}

    /** What whoever holds the link sees, and until when. */
    public record Read(SubmissionPages.Whole whole, SubmissionPages.Lacks lacks, Instant endsAt) {}

    /** Makes a link that stands for thirty days. Refuses a sixth beside five that stand. */
    @Transactional
    public Shared by(UUID id) {
        var submission = submissions.locked(reach.own(id).id);
        if (links.open(id).size() >= MOST) {
            throw new Refusal(Reason.SHARED_OFTEN, MOST);
        }
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var endsAt = moment.now().plus(STANDS);
        links.add(id, sha256(code), caller.person(), endsAt);
        ledger.record(new SubmissionEvents.EntryShared(submission.address(), endsAt));
        return new Shared(code, endsAt);
    }

    /** The links that open it now, the latest first. */
    @Transactional
    public List<Standing> standing(UUID id) {
        return links.open(reach.own(id).id);
    }

    /** Ends every link of the entry. */
    @Transactional
    public void end(UUID id) {
        var submission = reach.own(id);
        if (links.end(id) == 0) {
            throw new Refusal(Reason.ALREADY_SO);
        }
        ledger.record(new SubmissionEvents.SharingEnded(submission.address()));
    }

    /** The entry as it stands, for whoever holds the code. Refuses a code that opens nothing, and does not say why. */
    @Transactional
    public Read read(String code) {
        var link = links.opened(sha256(code)).orElseThrow(() -> new Refusal(Reason.LINK_OPENS_NOTHING));
        var submission = submissions.findById(link.submission());
        return new Read(
                show.told(submission, true), SubmissionPages.Lacks.of(completeness.of(submission)), link.endsAt());
    }

    private static byte[] sha256(String code) {
        return Digest.of(code.getBytes(StandardCharsets.UTF_8)).bytes();
    }
}
