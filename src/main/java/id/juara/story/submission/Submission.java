package id.juara.story.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One innovation entered in one edition, as it stands now; what was sent are its revisions. */
@Entity
@Table(name = "submission")
public class Submission {

    @Id
    public UUID id;

    public String edition;
    public UUID institution;
    public UUID unit;
    public String ref;
    public String number;

    @Column(name = "group_id")
    public String groupId;

    public String category;
    public String title;

    @Column(name = "title_key")
    public String titleKey;

    @Column(name = "started_on")
    public LocalDate startedOn;

    public short[] goals = {};

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> answers = new LinkedHashMap<>();

    public String state;
    public Integer choice;
    public UUID revision;
    public String provenance;
    public boolean invited;

    @Column(name = "made_by")
    public UUID madeBy;

    @Column(name = "made_at", insertable = false, updatable = false)
    public Instant madeAt;

    @Column(name = "changed_at")
    public Instant changedAt;

    @Version
    public long version;
}
