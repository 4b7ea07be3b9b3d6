package id.juara.story.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is told of conversations. */
public final class ConversationPages {
    private ConversationPages() {}

    /** @param text from 1 to 4,000 characters */
    public record Form(@NotNull String text) {}

    /**
     * A message.
     *
     * @param author who wrote it; absent for the other side, which knows the ministry or the unit and no person
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Said(UUID id, boolean byMinistry, Optional<String> author, String text, Instant at) {}

    /** @param waiting whether the ministry has not answered yet */
    public record Conversation(UUID submission, boolean waiting, List<Said> messages) {}

    /**
     * A conversation that waits for the ministry.
     *
     * @param title what was sent as its title; absent where nothing was
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Waiting(
            UUID submission,
            String edition,
            Optional<String> number,
            Optional<String> title,
            String unit,
            String institution,
            Instant since) {}
}
