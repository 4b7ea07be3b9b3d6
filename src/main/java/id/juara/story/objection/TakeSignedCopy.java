package id.juara.story.objection;

import id.juara.ground.identity.Caller;
import id.juara.ground.paper.PdfText;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.proof.Digest;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Document;
import id.juara.story.attachment.ReceiveFile;
import id.juara.story.competition.RoundRef;
import id.juara.story.objection.RecordDecree.SignedCopy;
import id.juara.story.publication.Publications;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The signed copy of a decree comes in as one PDF and is kept beside its publication. */
@ApplicationScoped
public class TakeSignedCopy {
    private static final Document DECREE = new Document(
            "decree",
            new Bilingual("Salinan keputusan yang ditandatangani", "Signed copy of the decree"),
            true,
            Set.of("application/pdf"),
            10L << 20,
            5,
            Optional.empty());

    @Inject
    RecordDecree decree;

    @Inject
    ReceiveFile receive;

    @Inject
    Publications publications;

    @Inject
    Caller caller;

    /**
     * Refuses a decree that cannot be recorded now before anything is kept, then a copy whose numbers are not those of the
     * list, and what is no PDF, larger than 10 MiB, or of an unknown length. A copy in which no number can be read is taken.
     *
     * @param despite whether somebody has looked and takes a copy that differs
     */
    @Transactional(TxType.NEVER)
    public SignedCopy of(RoundRef ref, long bytes, InputStream content, boolean despite) {
        if (bytes <= 0) {
            throw new Refusal(Reason.BAD_REQUEST, "Content-Length");
        }
        var publication = QuarkusTransaction.requiringNew().call(() -> decree.awaited(ref).id);
        var file = read(content);
        var compared = compared(ref, publication, file, despite);
        var upload = QuarkusTransaction.requiringNew()
                .call(() -> receive.begin(publication, DECREE, "decree.pdf", bytes, Optional.empty(), caller.person()));
        receive.take(publication, upload.id, 0, new ByteArrayInputStream(file));
        var inspected = receive.inspect(publication, upload.id, DECREE);
        var kept = QuarkusTransaction.requiringNew()
                .call(() -> receive.finish(publication, upload.id, DECREE, inspected, "round/" + ref));
        return new SignedCopy(kept.id, new Digest(kept.sha256).hex(), compared);
    }

    /** One byte more than it may have, so that what is too large is refused as such. */
    private static byte[] read(InputStream content) {
        try {
            return content.readNBytes((int) DECREE.mostBytes() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ComparedCopy compared(RoundRef ref, UUID publication, byte[] file, boolean despite) {
        var text = file.length > DECREE.mostBytes() ? "" : PdfText.of(file);
        var compared = QuarkusTransaction.requiringNew().call(() -> {
            var listed = publications.linesOf(publication).stream()
                    .filter(one -> !one.struck)
                    .map(one -> one.number)
                    .collect(Collectors.toSet());
            return ComparedCopy.of(text, listed, numbers(ref.edition()));
        });
        if (compared.outcome() == ComparedCopy.Outcome.DIFFERS && !despite) {
            throw new Refusal(
                    Reason.DECREE_DIFFERS, ComparedCopy.few(compared.missing()), ComparedCopy.few(compared.strange()));
        }
        return compared;
    }

    private List<String> numbers(String edition) {
        return publications
                .getEntityManager()
                .createNativeQuery(
                        "select number from submission where edition = :edition and number is not null", String.class)
                .setParameter("edition", edition)
                .getResultList();
    }
}
