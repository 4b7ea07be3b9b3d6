package id.juara.story.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import id.juara.ground.words.KeptAsWord;
import jakarta.persistence.Column;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** That a submission may be a former winner or finalist; a person confirms or denies. */
@Entity
@Table(name = "honour_match")
public class HonourMatch {
    @Id
    public UUID id;

    public UUID honour;
    public UUID submission;
    /** How alike title, institution and unit are, 0 to 1; helps the eye and decides nothing. */
    public float likeness;

    public State state;

    /** Absent (null) where none was given. */
    public String reason;

    @Column(name = "decided_by")
    public UUID decidedBy;

    @Column(name = "decided_at")
    public Instant decidedAt;

    protected HonourMatch() {}

    /** Where a match stands. */
    public enum State {
        PROPOSED,
        CONFIRMED,
        DENIED;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether that is decided already, for that reason. */
    boolean says(boolean same, Optional<String> why) {
        return state == (same ? State.CONFIRMED : State.DENIED) && Objects.equals(reason, why.orElse(null));
    }

    void decide(boolean same, Optional<String> why, UUID person, Instant at) {
        state = same ? State.CONFIRMED : State.DENIED;
        reason = why.orElse(null);
        decidedBy = person;
        decidedAt = at;
    }

    /** Keeps a state as its word. */
    @Converter(autoApply = true)
    public static class Kept extends KeptAsWord<State> {
        public Kept() {
            super(State.class);
        }
    }
}
