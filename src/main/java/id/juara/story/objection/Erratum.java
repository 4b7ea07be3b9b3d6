package id.juara.story.objection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A numbered correction of a published list, for a reason, by two people. */
@Entity
@Table(name = "erratum")
public class Erratum {

    /**
     * What changes.
     *
     * @param struck numbers of submissions that leave the list
     * @param added submissions of the round that enter it
     */
    public record Changes(List<String> struck, List<UUID> added) {
        public Changes {
            struck = struck == null ? List.of() : List.copyOf(struck);
            added = added == null ? List.of() : List.copyOf(added);
        }
    }

    @Id
    public UUID id;

    public UUID publication;
    public int number;
    public String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    public Changes changes;

    @Column(name = "proposed_by")
    public UUID proposedBy;

    @Column(name = "proposed_at", insertable = false, updatable = false)
    public Instant proposedAt;

    @Column(name = "approved_by")
    public UUID approvedBy;

    @Column(name = "approved_at")
    public Instant approvedAt;
}
