package id.juara.story.submission;

import id.juara.ground.identity.Caller;
import id.juara.ground.paper.Photos;
import id.juara.ground.paper.Photos.Photo;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Document;
import id.juara.story.attachment.LendUploads;
import id.juara.story.attachment.ReceiveFile;
import id.juara.story.attachment.Upload;
import id.juara.story.submission.AttachFile.Reached;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Photos of pages become one PDF under a document. They come all at once, or each in pieces that go on where the line
 * dropped: then they lie beside the entry, for a day at most, until all are there and are joined.
 */
@ApplicationScoped
public class AttachPhotos {
    private static final long LARGEST = 12L << 20; // bytes of one photo
    private static final int LYING = 2 * Photos.MOST; // of one document: two windows may send side by side

    @Inject
    Caller caller;

    @Inject
    AttachFile attach;

    @Inject
    ReceiveFile receive;

    @Inject
    LendUploads lend;

    /**
     * Announces a photo. One of which a part came before goes on from there; one that came whole tells so by its bytes.
     * Needs its SHA-256. Refuses what is no JPEG or PNG by its name, and a document that is full.
     */
    @Transactional
    public Upload beginOrGoOn(UUID id, SubmissionForms.File form) {
        var photos = photosOf(attach.mustTakeMore(id, form.document()));
        var sha256 = form.sha256().orElseThrow(() -> new Refusal(Reason.BAD_REQUEST, "/sha256"));
        return receive.begun(id, photos, form.name(), form.bytes(), sha256)
                .orElseGet(() -> receive.begin(id, photos, form.name(), form.bytes(), form.sha256(), caller.person()));
    }

    /** The next piece of a photo. Runs outside a transaction, since lines are slow. */
    public Reached take(UUID id, String document, UUID upload, long offset, InputStream piece) {
        var known = QuarkusTransaction.requiringNew().call(() -> {
            var photos = photosOf(attach.mustTakeMore(id, document));
            return lend.open(id, upload, photos);
        });
        return new Reached(receive.take(id, upload, offset, piece), known.bytes);
    }

    /**
     * Joins photos that came in pieces, in that order, each once or more often. Asked again for the same photos, it joins
     * nothing: whoever lost the answer asks once more. Refuses a photo that is not there whole.
     */
    public void join(UUID id, String document, List<UUID> uploads) {
        attach.all(id); // refuses whom the entry is no business of
        if (QuarkusTransaction.requiringNew().call(() -> lend.becameOne(id, uploads))) {
            return;
        }
        var takes = attach.mustTakeMore(id, document);
        lend.together(id, photosOf(takes), uploads, photos -> {
            var pdf = Photos.joined(
                    photos.stream()
                            .map(one -> new Photo(one.name(), one.content()))
                            .toList(),
                    takes.mostBytes());
            attach(id, takes, pdf, uploads);
        });
    }

    /** Joins photos that are here already. */
    public void whole(UUID id, String document, List<Photo> photos) {
        var takes = attach.mustTakeMore(id, document);
        attach(id, takes, Photos.joined(photos, takes.mostBytes()), List.of());
    }

    private void attach(UUID id, Document document, byte[] pdf, List<UUID> uploads) {
        var content = new ByteArrayInputStream(pdf);
        attach.whole(
                id,
                document.id(),
                free(id, document.id()),
                pdf.length,
                content,
                made -> lend.haveBecome(id, uploads, made));
    }

    /** A name that no file of the entry bears yet. */
    private String free(UUID id, String document) {
        var taken = attach.all(id).stream().map(one -> one.name).toList();
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> "foto-" + document + (n == 1 ? "" : "-" + n) + ".pdf")
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
    }

    /** Where the photos of a document lie until they are joined. */
    private static Document photosOf(Document document) {
        return new Document(
                document.id() + "/photos",
                document.title(),
                false,
                Set.of("image/jpeg", "image/png"),
                LARGEST,
                LYING,
                Optional.empty());
    }
}
