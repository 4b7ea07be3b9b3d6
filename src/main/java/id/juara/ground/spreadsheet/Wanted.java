package id.juara.ground.spreadsheet;

import java.util.List;
import java.util.Optional;

/**
 * Which table is looked for.
 *
 * @param sheet the name of the sheet, upper and lower case alike; absent means the first one
 * @param required headers that must be there; {@code optional} ones may
 */
public record Wanted(Optional<String> sheet, List<String> required, List<String> optional, Limits limits) {
    public Wanted {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    boolean knows(String header) {
        return required.contains(header) || optional.contains(header);
    }
}
