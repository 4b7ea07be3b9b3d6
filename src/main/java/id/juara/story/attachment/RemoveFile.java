package id.juara.story.attachment;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** An owner has a file no longer; its content stays, since a text that was sent may name it. */
@ApplicationScoped
public class RemoveFile {
    @Inject
    Attachments attachments;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    @Transactional(TxType.MANDATORY)
    public void by(UUID owner, UUID id, String about) {
        var attachment = attachments
                .of(owner, id)
                .filter(one -> one.removedAt == null)
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
        attachment.removedAt = moment.now();
        ledger.record(new AttachmentEvents.FileRemoved(about, id, attachment.fingerprint()));
    }
}
