package id.juara.story.attachment;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.proof.Digest;
import id.juara.law.rules.Document;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A file comes in pieces, each where the last one ended, and becomes an attachment once it is whole and is what it says.
 *
 * <p>Whether the owner may take it is for the caller to see to: before each step, and again when it is finished. No
 * transaction is open while bytes come in, so that slow lines hold no connection.
 */
@ApplicationScoped
public class ReceiveFile {
    @Inject
    Uploads uploads;

    @Inject
    Attachments attachments;

    @Inject
    Parts parts;

    @Inject
    Vault vault;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /** What a whole file turned out to be. */
    public record Inspected(String mediaType, Digest fingerprint) {}

    /**
     * Announces a file. Refuses what is empty or too large, of a type the document does not take, or one too many. Of several
     * that were begun and left, the oldest make way.
     */
    @Transactional(TxType.MANDATORY)
    public Upload begin(UUID owner, Document document, String name, long bytes, Optional<String> sha256, UUID person) {
        if (bytes < 1) {
            throw new Refusal(Reason.FILE_EMPTY);
        }
        if (bytes > document.mostBytes()) {
            throw new Refusal(Reason.TOO_LARGE, (document.mostBytes() >> 10) + " KB");
        }
        var clean = FileName.of(name);
        FileType.named(clean, document.types());
        mustHaveRoom(owner, document);
        var now = moment.now();
        var running = uploads.running(owner, document.id());
        running.subList(0, Math.max(0, running.size() + 1 - document.most())).forEach(left -> {
            left.endedAt = now;
            parts.drop(left.id);
        });
        var upload = new Upload(
                owner,
                document.id(),
                clean.text(),
                bytes,
                sha256.map(ReceiveFile::fingerprint).orElse(null),
                person,
                now);
        uploads.persist(upload);
        return upload;
    }

    /** An upload of that very file which was begun and not ended, so that its sender may go on where it stopped. */
    @Transactional(TxType.MANDATORY)
    public Optional<Upload> begun(UUID owner, Document document, String name, long bytes, String sha256) {
        return uploads.running(owner, document.id(), FileName.of(name).text(), bytes, fingerprint(sha256));
    }

    /** The attachment of an owner with that very content under that document, if it stands there now. */
    @Transactional(TxType.MANDATORY)
    public Optional<Attachment> attached(UUID owner, Document document, String name, String sha256) {
        var clean = FileName.of(name).text();
        return attachments.of(owner).stream()
                .filter(one -> one.document.equals(document.id()) && one.name.equals(clean))
                .filter(one -> Arrays.equals(one.sha256, fingerprint(sha256)))
                .findFirst();
    }

    /**
     * Takes the next piece and tells how far the file reaches now.
     *
     * @param offset where the sender believes the file to end; refuses another place, and a piece beside another
     */
    @Transactional(TxType.NEVER)
    public long take(UUID owner, UUID id, long offset, InputStream piece) {
        var upload = QuarkusTransaction.requiringNew().call(() -> uploads.open(owner, id));
        if (offset != upload.received) {
            throw new Refusal(Reason.CHUNK_ELSEWHERE, upload.received);
        }
        var reached = parts.take(id, offset, upload.bytes - offset, piece);
        if (!QuarkusTransaction.requiringNew().call(() -> uploads.advance(id, offset, reached))) {
            throw new Refusal(Reason.CHUNK_ELSEWHERE, offset);
        }
        return reached;
    }

    /** Looks at a file that has arrived whole, and puts it away. A file that is not what it says is dropped and refused. */
    @Transactional(TxType.NEVER)
    public Inspected inspect(UUID owner, UUID id, Document document) {
        var upload = QuarkusTransaction.requiringNew().call(() -> uploads.open(owner, id));
        try {
            return parts.look(id, file -> inspected(upload, file, document));
        } catch (Refusal refusal) {
            if (refusal.reason() != Reason.CHUNK_UNDER_WAY) {
                QuarkusTransaction.requiringNew().run(() -> uploads.findById(id).endedAt = moment.now());
                parts.drop(id);
            }
            throw refusal;
        }
    }

    /** Makes it an attachment of its owner; the same file under the same name that stands there already is not doubled. */
    @Transactional(TxType.MANDATORY)
    public Attachment finish(UUID owner, UUID id, Document document, Inspected inspected, String about) {
        var upload = uploads.open(owner, id);
        var now = moment.now();
        var same =
                attached(owner, document, upload.name, inspected.fingerprint().hex());
        if (same.isPresent()) {
            upload.endedAt = now;
            upload.attachment = same.get().id;
            return same.get();
        }
        mustHaveRoom(owner, document);
        var attachment = new Attachment(
                upload, inspected.mediaType(), inspected.fingerprint().bytes(), now);
        attachments.persist(attachment);
        upload.endedAt = now;
        upload.attachment = attachment.id;
        ledger.record(new AttachmentEvents.FileAttached(
                about,
                attachment.id,
                upload.document,
                upload.bytes,
                inspected.fingerprint().hex()));
        return attachment;
    }

    /** Nothing of the upload remains but its record. */
    public void forget(UUID id) {
        parts.drop(id);
    }

    /** Refuses one file too many. */
    @Transactional(TxType.MANDATORY)
    public void mustHaveRoom(UUID owner, Document document) {
        if (attachments.count(owner, document.id()) >= document.most()) {
            throw new Refusal(Reason.DOCUMENT_FULL, document.most());
        }
    }

    private Inspected inspected(Upload upload, Path file, Document document) throws IOException {
        var fingerprint = fingerprint(file);
        mustBeWhole(upload, file, fingerprint);
        var type = FileType.of(file, new FileName(upload.name), document.types());
        vault.keep(fingerprint, file);
        return new Inspected(type, fingerprint);
    }

    /** Refuses a file that is shorter than was said, or not what was said. */
    static void mustBeWhole(Upload upload, Path file, Digest fingerprint) throws IOException {
        var whole = Files.size(file) == upload.bytes;
        if (!whole || upload.sha256 != null && !Arrays.equals(upload.sha256, fingerprint.bytes())) {
            throw new Refusal(Reason.FILE_ALTERED);
        }
    }

    private static byte[] fingerprint(String told) {
        try {
            return new Digest(told.strip().toLowerCase(Locale.ROOT)).bytes();
        } catch (IllegalArgumentException e) {
            throw new Refusal(Reason.BAD_REQUEST, "/sha256");
        }
    }

    static Digest fingerprint(Path file) throws IOException {
        try (var stream = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            stream.transferTo(OutputStream.nullOutputStream());
            return new Digest(stream.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }
}
