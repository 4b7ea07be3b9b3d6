package id.juara.ground.http;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where a form leads once it has acted: to another page of ours, in the reader's language, which says once what was
 * done. The word for that waits in a cookie for half a minute, so that no address can claim what never happened.
 */
@RequestScoped
public class Onward {
    private static final String COOKIE = "juara_done";
    private static final Duration WAITS = Duration.ofSeconds(30);

    @Inject
    Tongue tongue;

    @Inject
    RoutingContext request;

    /** @param path with {@code {}} places for the values, in their order */
    public Response to(String path, Object... values) {
        var way = UriBuilder.fromPath(path).queryParam("lang", tongue.language().tag());
        return Response.seeOther(way.build(values)).build();
    }

    /** The same, saying there what was done. */
    public Response after(Done done, String path, Object... values) {
        request.response()
                .addCookie(Cookie.cookie(COOKIE, done.name())
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(request.request().isSSL())
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(WAITS.toSeconds()));
        return to(path, values);
    }

    /** What was done just before this page; told once. */
    public Optional<Done> done() {
        var cookie = request.request().getCookie(COOKIE);
        if (cookie == null) {
            return Optional.empty();
        }
        request.response().addCookie(Cookie.cookie(COOKIE, "").setPath("/").setMaxAge(0));
        return Arrays.stream(Done.values())
                .filter(one -> one.name().equals(cookie.getValue()))
                .findFirst();
    }
}
