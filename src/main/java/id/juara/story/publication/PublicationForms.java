package id.juara.story.publication;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** What comes in about published lists. */
public final class PublicationForms {
    private PublicationForms() {}

    /** At which hour a list is told. */
    public record Hour(@NotNull Instant announcedAt) {}
}
