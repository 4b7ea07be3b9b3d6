package id.juara.story.submission;

import id.juara.story.entry.Entry;
import id.juara.story.entry.EntryForm;
import id.juara.story.entry.TitleKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One innovation entered in one edition, as it stands now; what was sent are its revisions. */
@Entity
@Table(name = "submission")
public class Submission {

    @Id
    public UUID id;

    public String edition;
    public UUID institution;
    public UUID unit;
    public String ref;
    /** The number of its first receipt; absent until it is sent. */
    public String number;

    @Column(name = "group_id")
    public String groupId;

    public String category;
    public String title;

    @Column(name = "title_key")
    public String titleKey;

    @Column(name = "started_on")
    public LocalDate startedOn;

    public short[] goals = {};

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> answers = new LinkedHashMap<>();

    public SubmissionState state;
    /** The local admin's order: 1 goes first. */
    public Integer choice;
    /** The revision that counts; absent until the entry is sent. */
    public UUID revision;
    /** Where an imported entry comes from; absent for one written here. */
    public String provenance;
    /** Whether staff let it into a group that is entered by invitation. */
    public boolean invited;

    @Column(name = "made_by")
    public UUID madeBy;

    @Column(name = "made_at", insertable = false, updatable = false)
    public Instant madeAt;

    @Column(name = "handed_in_at")
    public Instant handedInAt;

    @Column(name = "changed_at")
    public Instant changedAt;

    @Version
    public long version;

    protected Submission() {}

    /** A new entry of that unit, in the unit's hands and still without a word. */
    public Submission(String edition, UUID institution, UUID unit, UUID madeBy) {
        this.id = UUID.randomUUID();
        this.edition = edition;
        this.institution = institution;
        this.unit = unit;
        this.madeBy = madeBy;
        this.state = SubmissionState.WRITING;
    }

    /** Takes over what the form says; the form was found sound by {@link EntryForm#faults}. */
    public void write(EntryForm form, Instant moment) {
        ref = form.ref().orElse(null);
        groupId = form.group();
        category = form.category().orElse(null);
        title = form.title();
        titleKey = TitleKey.of(form.title());
        startedOn = form.startedOn().orElse(null);
        goals = new short[form.goals().size()];
        for (var i = 0; i < goals.length; i++) {
            goals[i] = form.goals().get(i).shortValue();
        }
        answers = new LinkedHashMap<>(form.answers());
        changedAt = moment;
    }

    /** Whether it counts as sent: it was, and was not withdrawn. */
    public boolean counts() {
        return revision != null && state != SubmissionState.WITHDRAWN;
    }

    /** Whether the local admin holds it: it was handed in, sent, or brought by an import. */
    public boolean isWithLocalAdmin() {
        return state == SubmissionState.HANDED_IN
                || state == SubmissionState.SENT
                || state == SubmissionState.WRITING && provenance != null;
    }

    /** Its address in the ledger. */
    public String address() {
        return "submission/" + id;
    }

    /** What it says now. */
    public Entry entry(String institutionCode, String unitName, List<Entry.File> attachments) {
        return new Entry(
                edition,
                institutionCode,
                unitName,
                groupId,
                Optional.ofNullable(category),
                title,
                Optional.ofNullable(startedOn),
                goalNumbers(),
                answers,
                attachments);
    }

    public List<Integer> goalNumbers() {
        var numbers = new ArrayList<Integer>();
        for (var goal : goals) {
            numbers.add((int) goal);
        }
        return numbers;
    }
}
