package id.juara.story.anomaly;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.anomaly.Case;
import id.juara.law.anomaly.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something odd in a round's marks that a person has to look at: whom it concerns, with its figures, and what came of it. */
@Entity
@Table(name = "anomaly_case")
public class AnomalyCase {
    private static final Set<String> GROWING =
            Stream.of(Kind.values()).filter(Kind::grows).map(Kind::word).collect(Collectors.toUnmodifiableSet());

    @Id
    public UUID id;

    public UUID round;

    /** 1 for the first of its round */
    public int number;

    /** the word of a {@link id.juara.law.anomaly.Kind} */
    public String kind;

    /** seats; empty where it concerns all together */
    public UUID[] judges;

    public UUID[] submissions;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Double> figures;

    public double chance;
    public double adjusted;
    public CaseState state;
    public UUID owner;
    public CaseDecision decision;
    public String reason;

    @Column(name = "found_at", insertable = false, updatable = false)
    public Instant foundAt;

    @Column(name = "seen_at")
    public Instant seenAt;

    @Column(name = "decided_at")
    public Instant decidedAt;

    @Version
    public long version;

    protected AnomalyCase() {}

    AnomalyCase(UUID round, int number, Case found, Instant now) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.number = number;
        this.kind = found.kind().word();
        this.state = CaseState.OPEN;
        seen(found, now);
    }

    /** It was found again: whom it concerns and the figures are as they are now. What was decided stays as it was decided on. */
    void seen(Case found, Instant now) {
        if (state == CaseState.DECIDED) {
            return;
        }
        judges = ids(found.judges());
        submissions = ids(found.submissions());
        figures = new TreeMap<>(found.figures());
        chance = found.chance();
        adjusted = found.adjusted();
        seenAt = now;
    }

    /** Whether more concerns it now than was decided on. */
    boolean isOutgrownBy(Case found) {
        return state == CaseState.DECIDED
                && !(List.of(judges).containsAll(List.of(ids(found.judges())))
                        && List.of(submissions).containsAll(List.of(ids(found.submissions()))));
    }

    /** What tells it from others, see {@link #key(Case)}. */
    List<Object> key() {
        return key(kind, judges, submissions);
    }

    /** Its kind and whom and what it concerns; where more may join it later, the first of them alone. */
    static List<Object> key(Case found) {
        return key(found.kind().word(), ids(found.judges()), ids(found.submissions()));
    }

    private static List<Object> key(String kind, UUID[] judges, UUID[] submissions) {
        return GROWING.contains(kind)
                ? List.of(kind, judges[0], submissions[0])
                : List.of(kind, List.of(judges), List.of(submissions));
    }

    private static UUID[] ids(List<String> told) {
        return told.stream().map(UUID::fromString).toArray(UUID[]::new);
    }

    /** Somebody looks into it from now on; another may take it over until it is decided. */
    void take(UUID by) {
        mustNotBeDecided();
        state = CaseState.TAKEN;
        owner = by;
    }

    /** Refuses whoever has not taken it. */
    void decide(UUID by, CaseDecision what, String why, Instant now) {
        mustNotBeDecided();
        if (!by.equals(owner)) {
            throw new Refusal(Reason.CASE_NOT_TAKEN);
        }
        state = CaseState.DECIDED;
        decision = what;
        reason = why.strip();
        decidedAt = now;
    }

    private void mustNotBeDecided() {
        if (state == CaseState.DECIDED) {
            throw new Refusal(Reason.CASE_DECIDED);
        }
    }
}
