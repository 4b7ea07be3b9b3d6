package id.juara.story.competition;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A round of an edition as it runs: its state, its seed and its moments; what it means stands in the rules. */
@Entity
@Table(name = "round")
public class CompetitionRound {

    @Id
    public UUID id;

    public String edition;
    public String code;
    public int position;
    public RoundState state;
    public byte[] seed;

    @Column(name = "seed_commitment")
    public byte[] seedCommitment;

    @Column(name = "opened_at")
    public Instant openedAt;

    @Column(name = "reconciling_at")
    public Instant reconcilingAt;

    @Column(name = "closed_at")
    public Instant closedAt;

    @Version
    public long version;

    public RoundRef ref() {
        return new RoundRef(edition, code);
    }

    /** Refuses for that reason where the round stands in none of these states. */
    public void mustBeIn(Reason reason, RoundState... states) {
        if (!List.of(states).contains(state)) {
            throw new Refusal(reason);
        }
    }
}
