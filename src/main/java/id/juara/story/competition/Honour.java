package id.juara.story.competition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A former winner or finalist, as an earlier list names it. */
@Entity
@Table(name = "honour")
public class Honour {

    @Id
    public UUID id;

    public int year;
    public String level;
    public String title;

    @Column(name = "title_key")
    public String titleKey;

    public String unit;
    public String institution;
    public String source;

    @Column(name = "made_at", insertable = false, updatable = false)
    public Instant madeAt;
}
