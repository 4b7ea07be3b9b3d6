package id.juara.story.amendment;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.amendment.AmendmentForms.AmendmentForm;
import id.juara.story.competition.Edition;
import id.juara.story.competition.EditionState;
import id.juara.story.competition.Window;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;

/** A numbered letter that moves the dates of a running edition; it needs two people, and keeps both texts. */
@Entity
@Table(name = "amendment")
public class Amendment {
    @Id
    UUID id;

    String edition;
    int number;
    String letter;

    @Column(name = "letter_date")
    LocalDate letterDate;

    String reason;

    @Embedded
    @AttributeOverride(name = "opens", column = @Column(name = "old_opens"))
    @AttributeOverride(name = "closes", column = @Column(name = "old_closes"))
    @AttributeOverride(name = "ageCountedAt", column = @Column(name = "old_age_counted_at"))
    Window before;

    @Column(name = "old_text")
    String oldText;

    @Column(name = "old_sha256")
    byte[] oldSha256;

    @Embedded
    @AttributeOverride(name = "opens", column = @Column(name = "new_opens"))
    @AttributeOverride(name = "closes", column = @Column(name = "new_closes"))
    @AttributeOverride(name = "ageCountedAt", column = @Column(name = "new_age_counted_at"))
    Window after;

    @Column(name = "new_text")
    String newText;

    @Column(name = "new_sha256")
    byte[] newSha256;

    @Column(name = "proposed_by")
    UUID proposedBy;

    @Column(name = "proposed_at")
    Instant proposedAt;

    @Column(name = "approved_by")
    UUID approvedBy;

    @Column(name = "approved_at")
    Instant approvedAt;

    protected Amendment() {}

    Amendment(String edition, int number, AmendmentForm form, Window before, Window after, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.edition = edition;
        this.number = number;
        this.letter = form.letter().strip();
        this.letterDate = form.letterDate();
        this.reason = form.reason().strip();
        this.before = before;
        this.oldText = before.text();
        this.oldSha256 = before.sha256().bytes();
        this.after = after;
        this.newText = after.text();
        this.newSha256 = after.sha256().bytes();
        this.proposedBy = by;
        this.proposedAt = at;
    }

    /** Whether it is of the same letter, for the same reason, and moves the same dates to the same. */
    boolean says(AmendmentForm form, Window from, Window to) {
        return letter.equals(form.letter().strip())
                && letterDate.equals(form.letterDate())
                && reason.equals(form.reason().strip())
                && before.equals(from)
                && after.equals(to);
    }

    /** Whether a second person may still sign it: it is about the dates as they stand. */
    boolean waits(Edition edition) {
        return approvedBy == null && edition.state == EditionState.OPEN && before.equals(edition.window());
    }

    /** The second signature. Refuses the first signer, and an amendment that has both already. */
    void approve(UUID by, Instant at) {
        if (approvedBy != null) {
            throw new Refusal(Reason.ALREADY_SO);
        }
        if (proposedBy.equals(by)) {
            throw new Refusal(Reason.MUST_BE_ANOTHER_PERSON);
        }
        this.approvedBy = by;
        this.approvedAt = at;
    }

    String oldHex() {
        return HexFormat.of().formatHex(oldSha256);
    }

    String newHex() {
        return HexFormat.of().formatHex(newSha256);
    }
}
