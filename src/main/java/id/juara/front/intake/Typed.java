package id.juara.front.intake;

import java.util.Optional;

/**
 * How staff want a table taken, as it stands in the form.
 *
 * @param sent whether its entries are to be marked as sent
 * @param provenance where they come from; empty where nothing is said
 */
public record Typed(boolean sent, String provenance) {
    static final Typed NOTHING = new Typed(false, "");

    static Typed of(String sent, String provenance) {
        return new Typed("yes".equals(sent), provenance == null ? "" : provenance.strip());
    }

    Optional<String> said() {
        return Optional.of(provenance).filter(text -> !text.isEmpty());
    }
}
