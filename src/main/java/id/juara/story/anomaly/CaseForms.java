package id.juara.story.anomaly;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What comes in about cases. */
public final class CaseForms {
    private CaseForms() {}

    /** @param decision unfounded, explained, another-reading or referred */
    public record Decision(@NotBlank String decision, @NotBlank @Size(max = 2000) String reason) {}
}
