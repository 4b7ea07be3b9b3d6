package id.juara.ground.upload;

import java.util.List;
import java.util.Optional;

/**
 * Which table is looked for.
 *
 * @param sheet the name of the sheet, upper and lower case alike; absent means the first one that is not hidden
 * @param required headers that must be there, at least one; {@code optional} ones may
 */
public record Wanted(Optional<String> sheet, List<String> required, List<String> optional, Limits limits) {
    public Wanted {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
        if (required.isEmpty()) {
            throw new IllegalArgumentException("a table is known by a header that it must have");
        }
    }
}
