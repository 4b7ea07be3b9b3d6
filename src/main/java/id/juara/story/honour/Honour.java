package id.juara.story.honour;

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
    /** {@code winner} or {@code finalist}. */
    public String level;

    public String title;

    @Column(name = "title_key")
    public String titleKey;

    public String unit;
    public String institution;
    public String source;

    /** Whether it was won in a rehearsal, where alone it counts. */
    public boolean rehearsal;

    @Column(name = "made_at", insertable = false, updatable = false)
    public Instant madeAt;

    protected Honour() {}

    /**
     * @param level what it won, such as {@code finalist} or {@code winner}
     * @param titleKey the title in the form in which titles are compared
     * @param institution its name as the list has it
     * @param source the list, such as the decree's number
     * @param rehearsal whether it was won in a rehearsal
     */
    public Honour(
            int year,
            String level,
            String title,
            String titleKey,
            String unit,
            String institution,
            String source,
            boolean rehearsal) {
        this.id = UUID.randomUUID();
        this.year = year;
        this.level = level;
        this.title = title;
        this.titleKey = titleKey;
        this.unit = unit;
        this.institution = institution;
        this.source = source;
        this.rehearsal = rehearsal;
    }
}
