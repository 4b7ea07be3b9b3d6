package id.juara.story.occasion;

import com.fasterxml.jackson.databind.JsonNode;
import id.juara.story.competition.RoundRef;
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

    /** The round it happened in, where its address is that of a round. */
    RoundRef round() {
        var place = place();
        var slash = place.indexOf('/');
        return new RoundRef(place.substring(0, slash), place.substring(slash + 1));
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
