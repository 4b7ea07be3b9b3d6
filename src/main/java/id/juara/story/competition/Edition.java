package id.juara.story.competition;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Rules;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * An edition: one year's competition under one rule file, whose text is frozen when it opens.
 *
 * <p>Entries may be sent from {@code opens} until before {@code closes}; an innovation's age counts back from
 * {@code ageCountedAt}.
 */
@Entity
@Table(name = "edition")
public class Edition {

    @Id
    public String id;

    @Column(name = "rules_text")
    public String rulesText;

    @Column(name = "rules_sha256")
    public byte[] rulesSha256;

    public EditionState state;
    public Instant opens;
    public Instant closes;

    @Column(name = "age_counted_at")
    public Instant ageCountedAt;

    public boolean rehearsal;

    @Column(name = "opened_at")
    public Instant openedAt;

    @Column(name = "closed_at")
    public Instant closedAt;

    @Column(name = "freeze_sha256")
    public byte[] freezeSha256;

    @Column(name = "freeze_asked_by")
    public UUID freezeAskedBy;

    @Column(name = "freeze_asked_at")
    public Instant freezeAskedAt;

    @Version
    public long version;

    protected Edition() {}

    Edition(RuleText text, boolean rehearsal) {
        this.id = text.rules().edition();
        this.state = EditionState.DRAFT;
        this.rehearsal = rehearsal;
        replaceRules(text);
    }

    /** Takes that text and its calendar. Refuses once the rules are frozen. */
    final void replaceRules(RuleText text) {
        mustBe(EditionState.DRAFT, Reason.EDITION_NOT_DRAFT);
        this.freezeSha256 = null;
        this.freezeAskedBy = null;
        this.freezeAskedAt = null;
        this.rulesText = text.text();
        this.rulesSha256 = HexFormat.of().parseHex(text.sha256());
        Rules rules = text.rules();
        this.opens = rules.calendar().opensAt();
        this.closes = rules.calendar().closesAt();
        this.ageCountedAt = this.closes;
    }

    /** That somebody asks for these rules to be frozen. */
    void askToFreeze(UUID person, Instant at) {
        this.freezeSha256 = rulesSha256;
        this.freezeAskedBy = person;
        this.freezeAskedAt = at;
    }

    /** Refuses unless somebody else has asked for just these rules to be frozen. */
    void mustBeAskedForByAnother(UUID person) {
        if (freezeAskedBy == null) {
            throw new Refusal(Reason.FREEZE_NOT_ASKED);
        }
        if (freezeAskedBy.equals(person)) {
            throw new Refusal(Reason.MUST_BE_ANOTHER_PERSON);
        }
    }

    /** Freezes the rules. Refuses an edition that is no draft. */
    void open(Instant at) {
        mustBe(EditionState.DRAFT, Reason.EDITION_NOT_DRAFT);
        this.state = EditionState.OPEN;
        this.openedAt = at;
    }

    /** What was sent is final. Refuses an edition that is not running. */
    public void close(Instant at) {
        mustBe(EditionState.OPEN, Reason.EDITION_NOT_RUNNING);
        this.state = EditionState.CLOSED;
        this.closedAt = at;
    }

    /** Refuses, for that reason, an edition in any other state. */
    public void mustBe(EditionState wanted, Reason otherwise) {
        if (state != wanted) {
            throw new Refusal(otherwise);
        }
    }

    /** The SHA-256 of the rules' text, hexadecimal. */
    public String rulesHex() {
        return HexFormat.of().formatHex(rulesSha256);
    }

    /** Its calendar as it stands. */
    public Window window() {
        return new Window(opens, closes, ageCountedAt);
    }

    public void moveTo(Window window) {
        this.opens = window.opens();
        this.closes = window.closes();
        this.ageCountedAt = window.ageCountedAt();
    }
}
