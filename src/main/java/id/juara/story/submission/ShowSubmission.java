package id.juara.story.submission;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.Page;
import id.juara.ground.institution.Institutions;
import id.juara.ground.institution.Units;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the caller may see of submissions. */
@ApplicationScoped
public class ShowSubmission {
    @Inject
    Reach reach;

    @Inject
    Submissions submissions;

    @Inject
    Revisions revisions;

    @Inject
    ReturnRemarks remarks;

    @Inject
    Writers writers;

    @Inject
    Institutions institutions;

    @Inject
    Units units;

    @Inject
    CheckCompleteness completeness;

    /** Its own side sees the text as it stands, overseers the one that was sent. */
    @Transactional
    public SubmissionPages.Whole whole(UUID id) {
        var submission = reach.seen(id);
        return told(submission, reach.isOfItsSide(submission));
    }

    /** @param asItStands whether the text is told as it stands, or as it was sent */
    SubmissionPages.Whole told(Submission submission, boolean asItStands) {
        var institution = institutions.findById(submission.institution);
        var unit = units.findById(submission.unit);
        var revision = Optional.ofNullable(submission.revision).map(revisions::findById);
        return new SubmissionPages.Whole(
                submission.id,
                submission.edition,
                new SubmissionPages.InstitutionName(institution.code, institution.name),
                new SubmissionPages.UnitName(unit.id, unit.name),
                Optional.ofNullable(submission.ref),
                Optional.ofNullable(submission.number),
                submission.state.word(),
                Optional.ofNullable(submission.choice),
                submission.invited,
                submission.changedAt,
                submission.version,
                revision.map(one -> SubmissionPages.SentReceipt.of(submission.number, one)),
                asItStands ? Optional.of(completeness.entry(submission)) : revision.map(revisions::entryOf));
    }

    @Transactional
    public Page<SubmissionPages.Row> page(SubmissionForms.Sought sought, Cursor from, int limit) {
        return Page.of(submissions.page(reach.sight(), sought, from, limit), limit, SubmissionPages.Row::id);
    }

    /** The editions in which the caller sees an entry. */
    @Transactional
    public Set<String> editions() {
        return submissions.editions(reach.sight());
    }

    @Transactional
    public SubmissionPages.Lacks lacks(UUID id) {
        return SubmissionPages.Lacks.of(completeness.of(reach.own(id)));
    }

    /** All receipts, the first one first. */
    @Transactional
    public List<SubmissionPages.SentReceipt> receipts(UUID id) {
        var submission = reach.seen(id);
        return revisions.of(id).stream()
                .map(one -> SubmissionPages.SentReceipt.of(submission.number, one))
                .toList();
    }

    /** Its address in the ledger, for its own side. */
    @Transactional
    public String ownAddress(UUID id) {
        return reach.own(id).address();
    }

    /** The bytes of a sent text, over which its fingerprint was taken. */
    @Transactional
    public byte[] text(UUID id, int n) {
        return revisions.of(reach.seen(id).id, n).orElseThrow(() -> new Refusal(Reason.NOT_FOUND)).content;
    }

    @Transactional
    public List<SubmissionPages.Remark> remarks(UUID id) {
        return remarks.of(reach.own(id).id).stream()
                .map(SubmissionPages.Remark::of)
                .toList();
    }

    @Transactional
    public List<SubmissionPages.Writer> writers(UUID id) {
        return writers.of(reach.own(id).id);
    }
}
