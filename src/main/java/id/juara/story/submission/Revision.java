package id.juara.story.submission;

import id.juara.ground.ledger.Receipt;
import id.juara.law.proof.Digest;
import id.juara.story.entry.Entry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** A sent text: written once, never changed; the ledger knows its fingerprint. */
@Entity
@Table(name = "revision")
public class Revision {

    @Id
    public UUID id;

    public UUID submission;
    /** 1 for the first sending. */
    public int n;
    /** The title as it was sent; so too the unit's name, the group and the category. */
    public String title;

    public String unit;

    @Column(name = "group_id")
    public String groupId;

    /** Absent (null) where the edition has none. */
    public String category;

    /** The canonical bytes of an {@link Entry}. */
    public byte[] content;

    public byte[] sha256;
    public String receipt;

    @Column(name = "sent_at")
    public Instant sentAt;

    @Column(name = "sent_by")
    private UUID sentBy;

    /** The ledger's number of the sending. */
    public long event;

    /** The event's leaf in the ledger's tree, 32 bytes. */
    public byte[] leaf;

    protected Revision() {}

    public Revision(UUID submission, int n, Entry entry, String receipt) {
        this.id = UUID.randomUUID();
        this.submission = submission;
        this.n = n;
        this.title = entry.title();
        this.unit = entry.unit();
        this.groupId = entry.group();
        this.category = entry.category().orElse(null);
        this.content = entry.bytes();
        this.sha256 = Digest.of(content).bytes();
        this.receipt = receipt;
    }

    public void sent(Instant moment, Optional<UUID> person, Receipt told) {
        sentAt = moment;
        sentBy = person.orElse(null);
        event = told.event();
        leaf = HexFormat.of().parseHex(told.hash());
    }

    /** Who sent it; absent where the rules did, in the institution's name. */
    public Optional<UUID> sentBy() {
        return Optional.ofNullable(sentBy);
    }

    /** The fingerprint of the text, 64 hexadecimal digits. */
    public String fingerprint() {
        return HexFormat.of().formatHex(sha256);
    }
}
