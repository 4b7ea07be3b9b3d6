package id.juara.story.shortlist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * A shortlist proposed: the order as the rules make it, and where a plenary departs from it.
 *
 * @param departures may be absent
 * @param attendance how many members were present; asked for where the rules name a quorum
 */
public record ShortlistForm(List<@Valid DepartureForm> departures, @PositiveOrZero Integer attendance) {
    public ShortlistForm {
        departures = departures == null ? List.of() : List.copyOf(departures);
    }

    /** One submission taken in or left out against the order. */
    public record DepartureForm(
            @NotNull UUID submission, @NotNull Boolean in, @NotBlank @Size(max = 2000) String reason) {}
}
