package id.juara.story.objection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An innovation of the last shortlist, offered for copying. */
@Entity
@Table(name = "national_model")
public class NationalModel {

    @Id
    public UUID id;

    public String edition;
    public UUID submission;
    public String number;
    public String title;
    public String unit;
    public String institution;
    public String province;

    @Column(name = "since", insertable = false, updatable = false)
    public Instant since;
}
