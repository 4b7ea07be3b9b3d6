package id.juara.story.objection;

import id.juara.ground.identity.Caller;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.proof.Digest;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Document;
import id.juara.story.attachment.ReceiveFile;
import id.juara.story.competition.RoundRef;
import id.juara.story.objection.RecordDecree.SignedCopy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;

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
    Caller caller;

    /** Refuses a decree that cannot be recorded now before anything is kept, then what is no PDF, larger than 10 MiB, or of an unknown length. */
    @Transactional(TxType.NEVER)
    public SignedCopy of(RoundRef ref, long bytes, InputStream content) {
        if (bytes <= 0) {
            throw new Refusal(Reason.BAD_REQUEST, "Content-Length");
        }
        var publication = QuarkusTransaction.requiringNew().call(() -> decree.awaited(ref).id);
        var upload = QuarkusTransaction.requiringNew()
                .call(() -> receive.begin(publication, DECREE, "decree.pdf", bytes, Optional.empty(), caller.person()));
        receive.take(publication, upload.id, 0, content);
        var inspected = receive.inspect(publication, upload.id, DECREE);
        var kept = QuarkusTransaction.requiringNew()
                .call(() -> receive.finish(publication, upload.id, DECREE, inspected, "round/" + ref));
        return new SignedCopy(kept.id, new Digest(kept.sha256).hex());
    }
}
