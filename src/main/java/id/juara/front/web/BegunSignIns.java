package id.juara.front.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.List;

/**
 * Each sign-in that is begun leaves a cookie of its own until it ends, so that windows may sign in side by side. One that is
 * never ended would leave it for an hour, and some fifty of them make a request that no server takes: of more than
 * {@value #MOST} the oldest are taken back.
 */
@ApplicationScoped
class BegunSignIns {
    private static final int MOST = 10;
    private static final int BEFORE_SIGN_IN = 300; // which is asked for at 200

    private static final String NAME = "q_auth_"; // as quarkus-oidc names them

    void watch(@Observes Filters filters) {
        filters.register(this::forgetTheOldest, BEFORE_SIGN_IN);
    }

    private void forgetTheOldest(RoutingContext request) {
        var begun = begun(request.request().headers().getAll(HttpHeaders.COOKIE));
        if (begun.size() > MOST) {
            request.addHeadersEndHandler(
                    done -> begun.subList(0, begun.size() - MOST).forEach(name -> request.response()
                            .headers()
                            .add(HttpHeaders.SET_COOKIE, name + "=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax")));
        }
        request.next();
    }

    /** The names of those cookies, the oldest first: so browsers send them (RFC 6265, 5.4). */
    private static List<String> begun(List<String> cookies) {
        return cookies.stream()
                .flatMap(line -> Arrays.stream(line.split(";")))
                .map(one -> one.strip().split("=", 2)[0])
                .filter(name -> name.startsWith(NAME))
                .toList();
    }
}
