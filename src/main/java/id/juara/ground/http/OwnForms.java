package id.juara.ground.http;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A form counts only where one of our own pages sent it: the visitor's session travels with whatever his browser sends
 * here, on whosever page he clicked. The browser says where the form stood ({@code Sec-Fetch-Site}, or over plain HTTP
 * {@code Origin}), and no page can make it say otherwise. The API looks at no cookie and needs none of this.
 */
public class OwnForms {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    /** Here, or by the reader's own hand: a reload. */
    private static final Set<String> OURS = Set.of("same-origin", "none");

    /** Refuses what another site sent, and what does not say who sent it. */
    @ServerRequestFilter
    public void mustBeOurs(ContainerRequestContext request) {
        var here = request.getUriInfo();
        if (!READS.contains(request.getMethod()) && !here.getPath().startsWith("/api/") && !isOurs(request)) {
            throw new Refusal(Reason.NOT_FROM_OUR_PAGE);
        }
    }

    private static boolean isOurs(ContainerRequestContext request) {
        var site = request.getHeaderString("Sec-Fetch-Site");
        return site != null
                ? OURS.contains(site)
                : isOrigin(
                        request.getHeaderString("Origin"), request.getUriInfo().getBaseUri());
    }

    private static boolean isOrigin(String told, URI ours) {
        try {
            return told != null && origin(URI.create(told)).equals(origin(ours));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** Scheme, host and port, the port told where it is the usual one. */
    private static String origin(URI address) {
        int usual = "https".equals(address.getScheme()) ? 443 : 80;
        int port = address.getPort() < 0 ? usual : address.getPort();
        return (address.getScheme() + "://" + address.getHost() + ":" + port).toLowerCase(Locale.ROOT);
    }
}
