package id.juara.story.finding;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/** What comes in about former winners. */
public final class FindingForms {
    private FindingForms() {}

    /**
     * @param same whether the entry is the former winner or finalist
     * @param reason needed where it was decided before
     */
    public record SameOrNot(@NotNull Boolean same, Optional<String> reason) {}
}
