package id.juara.story.submission;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.juara.ground.http.ToldMoment;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Language;
import id.juara.story.entry.Completeness;
import id.juara.story.entry.Entry;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is told about submissions. */
public final class SubmissionPages {
    private SubmissionPages() {}

    public record InstitutionName(String code, String name) {}

    public record UnitName(UUID id, String name) {}

    /**
     * One submission.
     *
     * @param entry what it says; for overseers what was sent, and absent where nothing was
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Whole(
            UUID id,
            String edition,
            InstitutionName institution,
            UnitName unit,
            Optional<String> ref,
            Optional<String> number,
            String state,
            Optional<Integer> choice,
            boolean invited,
            Instant changedAt,
            long version,
            Optional<SentReceipt> receipt,
            Optional<Entry> entry) {}

    /** A submission in a list; title and number of one that was never sent are for its own side only. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Row(
            UUID id,
            Optional<String> number,
            InstitutionName institution,
            UnitName unit,
            String group,
            Optional<String> title,
            String state,
            boolean counts,
            Optional<Integer> choice,
            Instant changedAt,
            Optional<Instant> sentAt,
            long version,
            @JsonIgnore Optional<String> sentTitle) {
        /** As the database gives it. */
        public Row(
                UUID id,
                String number,
                String code,
                String institution,
                UUID unit,
                String unitName,
                String group,
                String title,
                String sentTitle,
                SubmissionState state,
                UUID revision,
                Integer choice,
                Instant changedAt,
                Instant sentAt,
                long version) {
            this(
                    id,
                    Optional.ofNullable(number),
                    new InstitutionName(code, institution),
                    new UnitName(unit, unitName),
                    group,
                    Optional.of(title),
                    state.word(),
                    revision != null && state != SubmissionState.WITHDRAWN,
                    Optional.ofNullable(choice),
                    changedAt,
                    Optional.ofNullable(sentAt),
                    version,
                    Optional.ofNullable(sentTitle));
        }

        /** Overseers see the title that was sent, not the one being written. */
        Row asSeenBy(Reach.Sight sight) {
            return sight.all()
                    ? new Row(
                            id,
                            number,
                            institution,
                            unit,
                            group,
                            sentTitle,
                            state,
                            counts,
                            choice,
                            changedAt,
                            sentAt,
                            version,
                            sentTitle)
                    : this;
        }
    }

    /**
     * That a text arrived, and when.
     *
     * @param receipt number of this receipt, such as {@code KIPP-2017-000123}
     * @param number the submission's number, that of its first receipt
     * @param revision 1 for the first sending
     * @param sha256 fingerprint of the revision's text
     * @param wib the moment as told in the west of the country
     * @param event the ledger's number
     * @param leaf the event's leaf in the ledger's tree
     */
    public record SentReceipt(
            String receipt,
            String number,
            int revision,
            String sha256,
            Instant sentAt,
            String wib,
            String wita,
            String wit,
            long event,
            String leaf) {
        public static SentReceipt of(String number, Revision revision) {
            var told = ToldMoment.of(revision.sentAt);
            return new SentReceipt(
                    revision.receipt,
                    number,
                    revision.n,
                    revision.fingerprint(),
                    revision.sentAt,
                    told.wib(),
                    told.wita(),
                    told.wit(),
                    revision.event,
                    HexFormat.of().formatHex(revision.leaf));
        }
    }

    public record State(UUID id, String state, long version) {
        public static State of(Submission submission) {
            return new State(submission.id, submission.state.word(), submission.version);
        }
    }

    public record Writer(UUID person, String name) {}

    /** A list that is short enough for one page. */
    public record All<T>(List<T> items) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Remark(Optional<String> question, String remark, Instant madeAt) {
        static Remark of(ReturnRemark one) {
            return new Remark(Optional.ofNullable(one.question), one.remark, one.madeAt);
        }
    }

    /** What an entry lacks: {@code weight} is blocks, fails or odd. */
    public record Lacks(boolean complete, List<Item> items, Map<String, Completeness.WordCount> words) {
        static Lacks of(Completeness found) {
            return new Lacks(
                    found.complete(),
                    found.items().stream()
                            .map(one -> new Item(
                                    one.what(), one.at(), one.weight().name().toLowerCase(Locale.ROOT), one.says()))
                            .toList(),
                    found.words());
        }
    }

    public record Item(String what, String at, String weight, Bilingual says) {}

    /** What became of sending many: all were sent, or none and why. */
    public record Sendings(boolean dryRun, int sent, List<Sending> items) {
        public boolean sound() {
            return items.stream().allMatch(one -> one.why().isEmpty());
        }
    }

    /** @param receipt absent where nothing was sent */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Sending(UUID submission, String title, Optional<SentReceipt> receipt, Optional<Why> why) {}

    /** @param key the reason's key, such as {@code not-complete} */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Why(String key, Bilingual says, List<Bilingual> faults) {
        public static Why of(Refusal refusal) {
            return new Why(
                    refusal.reason().key(),
                    new Bilingual(refusal.sentence(Language.ID), refusal.sentence(Language.EN)),
                    refusal.faults().stream().map(Refusal.Fault::says).toList());
        }
    }
}
