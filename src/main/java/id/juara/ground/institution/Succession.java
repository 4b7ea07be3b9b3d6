package id.juara.ground.institution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** From that day on, one institution does what another did, or part of it. */
@Entity
@Table(name = "succession")
public class Succession {
    @EmbeddedId
    Pair pair;

    @Column(name = "on_date")
    LocalDate on;

    protected Succession() {}

    @Embeddable
    record Pair(UUID predecessor, UUID successor) {}
}
