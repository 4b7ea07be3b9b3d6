package id.juara.story.shortlist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A submission's place in a shortlist, chosen or not, with all that led to it. */
@Entity
@Table(name = "shortlist_entry")
@IdClass(ShortlistEntry.Key.class)
public class ShortlistEntry {

    /** Which submission in which shortlist. */
    public record Key(UUID shortlist, UUID submission) implements Serializable {}

    @Id
    public UUID shortlist;

    @Id
    public UUID submission;

    /** 1 for the first of the whole list: rankings one after the other, each in its order */
    public int position;

    /** the group ranked apart, or empty */
    @Column(name = "ranked_as")
    public String rankedAs;

    public Integer place;
    public int readings;

    /** the exact points that decide the place, {@code numerator/denominator} */
    public String total;

    /** the exact points of this round alone, which a later round may carry */
    public String own;

    /** the points as the rules print them */
    public String printed;

    public boolean chosen;

    /** the word of a {@link id.juara.law.ranking.Choice.Why} */
    public String why;

    /** the plenary's reason, where it departed from the order */
    public String departure;

    @JdbcTypeCode(SqlTypes.JSON)
    public String explanation;
}
