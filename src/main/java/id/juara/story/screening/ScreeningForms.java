package id.juara.story.screening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** What comes in to the screening. */
public final class ScreeningForms {
    private ScreeningForms() {}

    /**
     * A clerk's decision.
     *
     * @param holds whether the condition is met after all
     * @param reason needed where it is not
     * @param note needed with {@link ScreeningReason#OTHER}
     */
    public record Decision(
            @NotNull Boolean holds, Optional<ScreeningReason> reason, Optional<@Size(max = 2000) String> note) {
        public Decision {
            reason = reason == null ? Optional.empty() : reason;
            note = note == null ? Optional.empty() : note.map(String::strip).filter(one -> !one.isEmpty());
        }
    }

    /** Staff decide otherwise than the data or a clerk, or confirm it; {@code reason} is told to the entrant. */
    public record Review(@NotBlank String condition, @NotBlank @Size(max = 2000) String reason) {}
}
