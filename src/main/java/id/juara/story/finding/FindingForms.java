package id.juara.story.finding;

import jakarta.validation.constraints.NotNull;

/** What comes in about former winners. */
public final class FindingForms {
    private FindingForms() {}

    /** @param same whether the entry is the former winner or finalist */
    public record SameOrNot(@NotNull Boolean same) {}
}
