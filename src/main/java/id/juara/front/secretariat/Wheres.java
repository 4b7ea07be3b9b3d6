package id.juara.front.secretariat;

import id.juara.front.office.Places;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriBuilder;

/** Which round an address names, and what whoever asks may do there. */
@RequestScoped
public class Wheres {
    public static final String PATH = "/secretariat/{edition}/{round}";

    @Inject
    Places places;

    @Inject
    Caller caller;

    /** Refuses a round that the edition's rules do not name. */
    public Where of(String edition, String round) {
        return new Where(
                places.of(edition, round),
                path(edition, round),
                caller.is(Role.SECRETARY) || caller.is(Role.STAFF),
                caller.is(Role.SECRETARY));
    }

    static String path(String edition, String round) {
        return UriBuilder.fromPath(PATH).build(edition, round).toString();
    }
}
