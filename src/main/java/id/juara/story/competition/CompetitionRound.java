package id.juara.story.competition;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.proof.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
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

    protected CompetitionRound() {}

    /** Waits to be opened; what is told of the seed is its SHA-256. */
    CompetitionRound(RoundRef ref, int position, byte[] seed) {
        this.id = UUID.randomUUID();
        this.edition = ref.edition();
        this.code = ref.round();
        this.position = position;
        this.state = RoundState.WAITING;
        this.seed = seed.clone();
        this.seedCommitment = Digest.of(seed).bytes();
    }

    /** The SHA-256 of the seed, hexadecimal. */
    public String commitmentHex() {
        return HexFormat.of().formatHex(seedCommitment);
    }

    /** The seed, hexadecimal, once the round has closed; before that it is nobody's business. */
    public Optional<String> revealedSeed() {
        return !state.isJudged() ? Optional.empty() : Optional.of(HexFormat.of().formatHex(seed));
    }
}
