package id.juara.story.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What comes in about a list after its hour. */
public final class ObjectionForms {
    private static final int LONG = 10_000;
    private static final int SHORT = 2_000;

    private ObjectionForms() {}

    public record Case(@NotNull UUID submission, @NotBlank @Size(max = LONG) String text) {}

    public record Answer(@NotBlank @Size(max = LONG) String answer, @NotNull ObjectionEffect effect) {}

    public record Correction(@NotBlank @Size(max = SHORT) String reason, List<String> struck, List<UUID> added) {}
}
