package id.juara.front.web;

import id.juara.ground.http.Onward;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands around every page: where its reader may go, what was done just before, and the page's address in the
 * other language. Pages for everybody are the same for everybody, so that they may be kept by caches.
 */
@Named("frame")
@RequestScoped
public class Frame {
    private static final Set<String> FOR_EVERYBODY =
            Set.of("", "results", "innovations", "method", "data", "verify", "eligibility", "assets");

    @Inject
    SecurityIdentity identity;

    @Inject
    Caller caller;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    @Context
    UriInfo address;

    /** The places of whoever signed in; none on a page for everybody. */
    public Place.Line places() {
        return isForEverybody() || identity.isAnonymous() ? Place.Line.NONE : Place.of(caller);
    }

    public boolean isHere(Place place) {
        return ("/" + address.getPath()).replace("//", "/").startsWith(place.path());
    }

    /** Whether the page belongs to one of those. */
    public boolean isAmong(List<Place> places) {
        return places.stream().anyMatch(this::isHere);
    }

    /** What was done just before, as a sentence; told once. */
    public Optional<String> done() {
        return isForEverybody() ? Optional.empty() : onward.done().map(one -> one.sentence(tongue.language()));
    }

    /** The address of this page, with all it asks for, in that language. */
    public String in(String language) {
        return address.getRequestUriBuilder()
                .scheme(null)
                .host(null)
                .port(-1)
                .replaceQueryParam("lang", language)
                .build()
                .toString();
    }

    private boolean isForEverybody() {
        var path = address.getPath().replaceFirst("^/", "");
        return FOR_EVERYBODY.contains(path.contains("/") ? path.substring(0, path.indexOf('/')) : path);
    }
}
