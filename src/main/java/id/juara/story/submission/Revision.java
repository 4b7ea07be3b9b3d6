package id.juara.story.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A sent text: written once, never changed; the ledger knows its fingerprint. */
@Entity
@Table(name = "revision")
public class Revision {

    @Id
    public UUID id;

    public UUID submission;
    public int n;
    public byte[] content;
    public byte[] sha256;
    public String receipt;

    @Column(name = "sent_at")
    public Instant sentAt;

    @Column(name = "sent_by")
    public UUID sentBy;
}
