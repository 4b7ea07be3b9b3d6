package id.juara.story.occasion;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * An event read back from the ledger.
 *
 * @param what its components, as the ledger keeps them
 */
record Happened(long event, String kind, String about, Instant at, JsonNode what) {
    String cause() {
        return "event/" + event;
    }

    /** What comes after the slash of its address: {@code kipp-2017/desk} of {@code round/kipp-2017/desk}. */
    String place() {
        return about.substring(about.indexOf('/') + 1);
    }

    /** The thing it happened to, where that is addressed by its id. */
    UUID thing() {
        return UUID.fromString(place());
    }

    String text(String component) {
        return what.path(component).asText();
    }

    Instant moment(String component) {
        return Instant.parse(text(component));
    }
}
