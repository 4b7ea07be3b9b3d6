package id.juara.story.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A line of a published list. It holds what the rules let the public know, and has no field for a judge or any person. */
@Entity
@Table(name = "published_place")
@IdClass(PublishedPlace.Key.class)
public class PublishedPlace {

    /** Which line of which list. */
    public record Key(UUID publication, int position) implements Serializable {}

    @Id
    public UUID publication;

    /** 1 for the first line, in the order that the rules tell the public */
    @Id
    public int position;

    /** absent unless the rules tell ranks */
    public Integer place;

    public String number;
    public String title;
    public String unit;
    public String institution;
    public String cluster;
    public String province;

    /** absent for an institution of the whole country */
    @Column(name = "province_code")
    public String provinceCode;

    @Column(name = "group_id")
    public String groupId;

    public String category;

    /** absent unless the rules tell points */
    public String points;

    /** struck by an erratum; the line stays, so that the list as it was can be seen */
    public boolean struck;
}
