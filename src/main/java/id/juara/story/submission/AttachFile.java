package id.juara.story.submission;

import id.juara.ground.identity.Caller;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Document;
import id.juara.story.attachment.Attachment;
import id.juara.story.attachment.Attachments;
import id.juara.story.attachment.ReceiveFile;
import id.juara.story.attachment.RemoveFile;
import id.juara.story.attachment.Upload;
import id.juara.story.attachment.Uploads;
import id.juara.story.competition.FrozenRules;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Whoever holds an entry puts files to it, for as long as it may be written. */
@ApplicationScoped
public class AttachFile {
    @Inject
    Caller caller;

    @Inject
    Reach reach;

    @Inject
    SendingWindow window;

    @Inject
    FrozenRules frozen;

    @Inject
    Submissions submissions;

    @Inject
    Revisions revisions;

    @Inject
    Uploads uploads;

    @Inject
    Attachments attachments;

    @Inject
    ReceiveFile receive;

    @Inject
    RemoveFile remove;

    /** How far a file has come. */
    public record Reached(long received, long bytes) {}

    @Transactional
    public Upload begin(UUID id, SubmissionForms.File form) {
        var document = document(held(id), form.document());
        return receive.begin(id, document, form.name(), form.bytes(), form.sha256(), caller.person());
    }

    /**
     * As {@link #begin}, but a file of which a part came before goes on from there, and one that came whole is not taken
     * again: whoever lost the line sends the same file once more. Needs its SHA-256.
     *
     * @return the upload to go on with; absent where the file stands already
     */
    @Transactional
    public Optional<Upload> beginOrGoOn(UUID id, SubmissionForms.File form) {
        var document = document(held(id), form.document());
        var sha256 = form.sha256().orElseThrow(() -> new Refusal(Reason.BAD_REQUEST, "/sha256"));
        if (receive.attached(id, document, form.name(), sha256).isPresent()) {
            return Optional.empty();
        }
        return receive.begun(id, document, form.name(), form.bytes(), sha256)
                .or(() -> Optional.of(
                        receive.begin(id, document, form.name(), form.bytes(), form.sha256(), caller.person())));
    }

    @Transactional
    public Reached reached(UUID id, UUID upload) {
        var known = uploads.open(reach.own(id).id, upload);
        return new Reached(known.received, known.bytes);
    }

    /** The next piece; the last one makes the file an attachment. Runs outside a transaction, since lines are slow. */
    public Reached take(UUID id, UUID upload, long offset, InputStream piece) {
        return take(id, upload, offset, piece, made -> {});
    }

    private Reached take(UUID id, UUID upload, long offset, InputStream piece, Consumer<Attachment> also) {
        var known = QuarkusTransaction.requiringNew().call(() -> {
            held(id);
            return uploads.open(id, upload);
        });
        var reached = receive.take(id, upload, offset, piece);
        if (reached == known.bytes) {
            var document = QuarkusTransaction.requiringNew().call(() -> document(reach.own(id), known.document));
            var inspected = receive.inspect(id, upload, document);
            QuarkusTransaction.requiringNew()
                    .run(() -> also.accept(receive.finish(id, upload, document, inspected, held(id).address())));
            receive.forget(upload);
        }
        return new Reached(reached, known.bytes);
    }

    /** A file that is here whole already. */
    public void whole(UUID id, String document, String name, long bytes, InputStream content) {
        whole(id, document, name, bytes, content, made -> {});
    }

    /** @param also what is done in the transaction that makes it an attachment */
    void whole(UUID id, String document, String name, long bytes, InputStream content, Consumer<Attachment> also) {
        var form = new SubmissionForms.File(document, name, bytes, Optional.empty());
        var upload = QuarkusTransaction.requiringNew().call(() -> begin(id, form));
        take(id, upload.id, 0, content, also);
    }

    /** The document, where another file may be put under it now: to be asked before a file is made at some cost. */
    @Transactional
    public Document mustTakeMore(UUID id, String document) {
        var told = document(held(id), document);
        receive.mustHaveRoom(id, told);
        return told;
    }

    @Transactional
    public void remove(UUID id, UUID attachment) {
        remove.by(id, attachment, held(id).address());
    }

    /** What the caller sees attached: its own side what stands there now, overseers what was sent. */
    @Transactional
    public List<Attachment> all(UUID id) {
        var submission = reach.seen(id);
        return reach.isOfItsSide(submission) ? attachments.of(id) : sent(submission);
    }

    @Transactional
    public Attachment one(UUID id, UUID attachment) {
        return all(id).stream()
                .filter(one -> one.id.equals(attachment))
                .findFirst()
                .or(() -> sent(submissions.findById(id)).stream()
                        .filter(one -> one.id.equals(attachment))
                        .findFirst())
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    private List<Attachment> sent(Submission submission) {
        return Optional.ofNullable(submission.revision).map(revisions::findById).map(revisions::entryOf).stream()
                .flatMap(entry -> entry.attachments().stream())
                .flatMap(
                        file -> attachments
                                .of(
                                        submission.id,
                                        file.document(),
                                        file.name(),
                                        HexFormat.of().parseHex(file.sha256()))
                                .stream())
                .toList();
    }

    private Submission held(UUID id) {
        var edition = reach.own(id).edition;
        window.lockForSaving(edition);
        var submission = submissions.locked(id);
        window.mustTakeDrafts(edition);
        reach.mustHold(submission);
        return submission;
    }

    private Document document(Submission submission, String document) {
        return frozen.of(submission.edition).documents().stream()
                .filter(one -> one.id().equals(document))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Reason.FORM_FLAWED,
                        List.of(new Refusal.Fault(
                                "/document", new Bilingual("dokumen ini tidak ada", "there is no such document")))));
    }
}
