package id.juara.story.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A person who judges in a round, and at most how many submissions. */
@Entity
@Table(name = "round_judge")
public class RoundJudge {

    @Id
    public UUID id;

    public UUID round;
    public UUID person;
    public UUID institution;
    public Integer most;

    @Column(name = "joined_at", insertable = false, updatable = false)
    public Instant joinedAt;

    @Column(name = "left_at")
    public Instant leftAt;

    protected RoundJudge() {}

    public RoundJudge(UUID round, UUID person) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.person = person;
    }

    /** Takes a seat in the round, or takes it again: from that institution, for at most that many submissions. */
    public void sit(Optional<UUID> institution, Optional<Integer> most) {
        this.institution = institution.orElse(null);
        this.most = most.orElse(null);
        this.leftAt = null;
    }
}
