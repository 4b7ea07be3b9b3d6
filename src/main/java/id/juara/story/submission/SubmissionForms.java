package id.juara.story.submission;

import id.juara.story.entry.EntryForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What comes in about submissions, beside {@link EntryForm}. */
public final class SubmissionForms {
    private SubmissionForms() {}

    /** @param remarks at least one */
    public record Return(@NotEmpty @Size(max = 100) List<@NotNull @Valid Remark> remarks) {}

    /** @param question the question it is about; absent for the whole entry */
    public record Remark(Optional<@Size(max = 100) String> question, @NotBlank @Size(max = 5000) String remark) {
        public Remark {
            question = question == null ? Optional.empty() : question;
        }
    }

    public record Withdrawal(@NotBlank @Size(max = 2000) String reason) {}

    public record Writer(@NotNull UUID person) {}

    /** @param submissions the one that goes first, first */
    public record Chosen(@NotEmpty @Size(max = 2000) List<@NotNull UUID> submissions) {}

    /** A file that is about to come, its content in pieces. */
    public record File(
            @NotBlank @Size(max = 100) String document,
            @NotBlank @Size(max = 1000) String name,
            @Positive long bytes,
            Optional<String> sha256) {
        public File {
            sha256 = sha256 == null ? Optional.empty() : sha256;
        }
    }

    /**
     * What a list is asked for.
     *
     * @param imported whether entries that a table brought are wanted, or only others; all where nothing is said
     */
    public record Sought(
            String edition,
            Optional<String> institution,
            Optional<SubmissionState> state,
            Optional<String> piece,
            Optional<Boolean> imported) {}
}
