package id.juara.story.attachment;

import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Document;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Files that came in pieces and are no attachments themselves: they lie where they came in until one is made of them. */
@ApplicationScoped
public class LendUploads {
    @Inject
    Uploads uploads;

    @Inject
    Parts parts;

    @Inject
    Moment moment;

    /** An upload of that owner under that document. Refuses one that is not there, or has ended. */
    @Transactional(TxType.MANDATORY)
    public Upload open(UUID owner, UUID id, Document document) {
        var upload = uploads.open(owner, id);
        if (!upload.document.equals(document.id())) {
            throw new Refusal(Reason.NOT_FOUND);
        }
        return upload;
    }

    /** A file that has arrived whole and lies where it came in. */
    public record Lying(String name, Path content) {}

    /**
     * Lends files that have arrived whole, in that order; nobody else may have them meanwhile. Afterwards those that
     * {@link #haveBecome} something are gone. Refuses one of which a part is missing.
     */
    @Transactional(TxType.NEVER)
    public void together(UUID owner, Document document, List<UUID> ids, Consumer<List<Lying>> use) {
        lend(owner, document, ids, new ArrayDeque<>(new LinkedHashSet<>(ids)), new HashMap<>(), use);
        if (QuarkusTransaction.requiringNew().call(() -> becameOne(owner, ids))) {
            ids.forEach(parts::drop);
        }
    }

    /** Takes the lock of one file after the other. */
    private void lend(
            UUID owner,
            Document document,
            List<UUID> ids,
            Deque<UUID> left,
            Map<UUID, Lying> held,
            Consumer<List<Lying>> use) {
        if (left.isEmpty()) {
            use.accept(ids.stream().map(held::get).toList());
            return;
        }
        var id = left.pop();
        parts.look(id, file -> {
            var upload = QuarkusTransaction.requiringNew().call(() -> open(owner, id, document));
            mustBeWhole(upload, file);
            held.put(id, new Lying(upload.name, file));
            lend(owner, document, ids, left, held, use);
            return null;
        });
    }

    /** One that came altered is dropped: its sender begins it again. */
    private void mustBeWhole(Upload upload, Path file) throws IOException {
        if (upload.received < upload.bytes) {
            throw new Refusal(Reason.CHUNK_ELSEWHERE, upload.received);
        }
        try {
            ReceiveFile.mustBeWhole(upload, file, ReceiveFile.fingerprint(file));
        } catch (Refusal altered) {
            QuarkusTransaction.requiringNew().run(() -> uploads.findById(upload.id).endedAt = moment.now());
            parts.drop(upload.id);
            throw altered;
        }
    }

    /** Uploads end with what was made of them. */
    @Transactional(TxType.MANDATORY)
    public void haveBecome(UUID owner, List<UUID> ids, Attachment made) {
        var now = moment.now();
        ids.stream().distinct().map(id -> uploads.open(owner, id)).forEach(one -> {
            one.endedAt = now;
            one.attachment = made.id;
        });
    }

    /** Whether all these uploads, one at least, ended as one attachment. */
    @Transactional(TxType.MANDATORY)
    public boolean becameOne(UUID owner, List<UUID> ids) {
        var known = ids.isEmpty() ? List.<Upload>of() : uploads.list("owner = ?1 and id in ?2", owner, ids);
        return !known.isEmpty()
                && known.size() == ids.stream().distinct().count()
                && known.stream()
                        .allMatch(one -> one.attachment != null && one.attachment.equals(known.get(0).attachment));
    }
}
