package id.juara.story.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.juara.law.rules.Bilingual;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What is told of notices. */
public final class NoticePages {
    private NoticePages() {}

    /**
     * A notice as its reader has it.
     *
     * @param id of the reader's own copy
     * @param link the path of the page concerned
     */
    public record Own(
            UUID id, String kind, Bilingual subject, Bilingual text, String link, Instant toldAt, boolean read) {}

    /**
     * A kind of notices in an edition, as staff see what waits.
     *
     * @param called the kind's name
     * @param nextAt when the first of those that are not held goes; absent where none is left
     * @param held whether the kind as a whole is held, what is to come as well
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Kind(
            String edition,
            String kind,
            Bilingual called,
            long waiting,
            long heldOnes,
            boolean held,
            Optional<Instant> nextAt) {}

    /**
     * A notice that waits or was told, as staff see it.
     *
     * @param subject absent where it is the own side's alone, as is its text
     * @param readers how many are told
     * @param state {@code waiting}, {@code held} or {@code told}
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Sheet(
            UUID id,
            String kind,
            Bilingual called,
            String edition,
            String about,
            Optional<Bilingual> subject,
            Optional<Bilingual> text,
            long readers,
            String state,
            Instant dueAt) {}

    /**
     * A mail that did not go, or of which nobody knows.
     *
     * @param state {@code failed} or {@code unsure}
     * @param why what the mail server said; absent where it said nothing
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Stuck(
            UUID id,
            String reader,
            Bilingual called,
            String edition,
            String state,
            int tries,
            Optional<String> why,
            Instant begunAt) {}

    /** An event of which no notice could be made. */
    public record Missed(long event, String kind, String about, String why, Instant at) {}
}
