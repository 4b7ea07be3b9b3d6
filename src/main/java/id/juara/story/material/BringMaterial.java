package id.juara.story.material;

import id.juara.ground.identity.Caller;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Document;
import id.juara.story.attachment.Attachment;
import id.juara.story.attachment.Attachments;
import id.juara.story.attachment.FileName;
import id.juara.story.attachment.ReceiveFile;
import id.juara.story.attachment.RemoveFile;
import id.juara.story.attachment.Upload;
import id.juara.story.attachment.Uploads;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import id.juara.story.sending.Entrants;
import id.juara.story.submission.AttachFile.Reached;
import id.juara.story.submission.Reach;
import id.juara.story.submission.Submission;
import id.juara.story.submission.SubmissionState;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The side of an entry brings what it shows to a panel, and brings it anew until the deadline: what bears the same name, or is
 * the only one that is taken, makes way in the same transaction.
 */
@ApplicationScoped
public class BringMaterial {
    private static final int ONLY = 1;

    @Inject
    Reach reach;

    @Inject
    CompetitionRounds rounds;

    @Inject
    Entrants entrants;

    @Inject
    Materials materials;

    @Inject
    Attachments attachments;

    @Inject
    Uploads uploads;

    @Inject
    ReceiveFile receive;

    @Inject
    RemoveFile remove;

    @Inject
    Moment moment;

    @Inject
    Caller caller;

    /** A file that is about to come. */
    public record Form(String name, long bytes, String sha256) {}

    /**
     * What is called for, and what the entry has brought.
     *
     * @param open whether it is taken now
     */
    public record Asked(MaterialCall call, boolean open, List<Attachment> files) {}

    /** Where a file is put: {@code owner} has it, as {@code call} says. */
    private record Place(Submission submission, MaterialCall call, UUID owner) {}

    /** In each round in which the entry is, in their order. Refuses whoever is not of its side. */
    @Transactional
    public List<Asked> all(UUID submission) {
        reach.own(submission);
        return materials.callsTo(submission).stream()
                .map(call -> asked(call, submission))
                .toList();
    }

    /** Refuses a round in which the entry is not, or where nothing is called for. */
    @Transactional
    public Asked one(UUID submission, String round) {
        return asked(called(reach.own(submission), round), submission);
    }

    /** A file that was brought. */
    @Transactional
    public Attachment file(UUID submission, String round, UUID file) {
        return one(submission, round).files().stream()
                .filter(one -> one.id.equals(file))
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    /**
     * Announces a file. One of which a part came before goes on from there, and one that came whole is not taken again.
     *
     * @return the upload to go on with; absent where the file stands already
     */
    @Transactional
    public Optional<Upload> beginOrGoOn(UUID submission, String round, Form form) {
        if (form.sha256 == null) {
            throw new Refusal(Reason.BAD_REQUEST, "/sha256");
        }
        var place = held(submission, round);
        var document = document(place, form.name);
        if (receive.attached(place.owner, document, form.name, form.sha256).isPresent()) {
            return Optional.empty();
        }
        return receive.begun(place.owner, document, form.name, form.bytes, form.sha256)
                .or(() -> Optional.of(begun(place, form)));
    }

    @Transactional
    public Reached reached(UUID submission, String round, UUID upload) {
        var known = uploads.open(owner(called(reach.own(submission), round), submission), upload);
        return new Reached(known.received, known.bytes);
    }

    /** The next piece; with the last one the file is brought. Runs outside a transaction, since lines are slow. */
    public Reached take(UUID submission, String round, UUID upload, long offset, InputStream piece) {
        var place = QuarkusTransaction.requiringNew().call(() -> held(submission, round));
        var known = QuarkusTransaction.requiringNew().call(() -> uploads.open(place.owner, upload));
        var reached = receive.take(place.owner, upload, offset, piece);
        if (reached == known.bytes) {
            var inspected = receive.inspect(place.owner, upload, place.call.document());
            QuarkusTransaction.requiringNew().run(() -> finish(submission, round, known, inspected));
            receive.forget(upload);
        }
        return new Reached(reached, known.bytes);
    }

    /** A file that is here whole already. */
    public void whole(UUID submission, String round, String name, long bytes, InputStream content) {
        var form = new Form(name, bytes, null);
        var upload = QuarkusTransaction.requiringNew().call(() -> begun(held(submission, round), form));
        take(submission, round, upload.id, 0, content);
    }

    @Transactional
    public void remove(UUID submission, String round, UUID file) {
        var place = held(submission, round);
        remove.by(place.owner, file, place.submission.address());
    }

    private Upload begun(Place place, Form form) {
        var document = document(place, form.name);
        return receive.begin(
                place.owner, document, form.name, form.bytes, Optional.ofNullable(form.sha256), caller.person());
    }

    private void finish(UUID submission, String round, Upload upload, ReceiveFile.Inspected inspected) {
        var place = held(submission, round);
        leaving(place, upload.name).ifPresent(one -> remove.by(place.owner, one.id, place.submission.address()));
        receive.finish(place.owner, upload.id, place.call.document(), inspected, place.submission.address());
    }

    /** What makes way for a file of that name. */
    private Optional<Attachment> leaving(Place place, String name) {
        var there = attachments.of(place.owner);
        var clean = FileName.of(name).text();
        return there.stream().filter(one -> one.name.equals(clean)).findFirst().or(() -> there.stream()
                .filter(one -> place.call.most() == ONLY)
                .findFirst());
    }

    /** With room for a file of that name where another one makes way for it. */
    private Document document(Place place, String name) {
        return place.call.document(leaving(place, name).isPresent() ? 1 : 0);
    }

    /** Whoever sets a deadline waits for those who hold this, and keeps later ones waiting: the moment is asked for after it. */
    private Place held(UUID id, String round) {
        var submission = reach.own(id);
        var kept = rounds.at(new RoundRef(submission.edition, round));
        rounds.lockForSave(kept.id);
        rounds.getEntityManager().refresh(kept);
        var call = called(submission, round);
        var owner = materials.heldOwner(kept.id, id);
        kept.mustBeIn(Reason.ROUND_CLOSED, RoundState.WAITING, RoundState.OPEN, RoundState.RECONCILING);
        if (submission.state == SubmissionState.WITHDRAWN) {
            throw new Refusal(Reason.SUBMISSION_WITHDRAWN);
        }
        call.mustBeOpen(moment.now());
        return new Place(submission, call, owner);
    }

    private MaterialCall called(Submission submission, String round) {
        var kept = rounds.at(new RoundRef(submission.edition, round));
        if (!entrants.holds(kept.id, submission.id)) {
            throw new Refusal(Reason.NOT_FOUND);
        }
        return materials.call(kept.id).orElseThrow(() -> new Refusal(Reason.NO_MATERIAL_CALLED));
    }

    private Asked asked(MaterialCall call, UUID submission) {
        var files =
                materials.owner(call.round(), submission).map(attachments::of).orElse(List.of());
        return new Asked(call, call.isOpen(moment.now()), files);
    }

    private UUID owner(MaterialCall call, UUID submission) {
        return materials.owner(call.round(), submission).orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }
}
