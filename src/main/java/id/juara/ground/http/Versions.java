package id.juara.ground.http;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Versions of things that two may edit: told as {@code ETag}, asked for as {@code If-Match}. */
@RequestScoped
public class Versions {
    @Context
    HttpHeaders headers;

    /** The version the writer last saw. Refuses a request that does not say it (428). */
    public long seen() {
        var said = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (said == null || said.isBlank()) {
            throw new Refusal(Reason.VERSION_MISSING);
        }
        try {
            return Long.parseLong(said.trim().replace("\"", ""));
        } catch (NumberFormatException e) {
            throw new Refusal(Reason.CHANGED_MEANWHILE);
        }
    }

    /** Refuses a writer who last saw another version (412). */
    public static void mustMatch(long seen, long now) {
        if (seen != now) {
            throw new Refusal(Reason.CHANGED_MEANWHILE);
        }
    }

    /** 200 with the thing and its version. */
    public static Response of(Object thing, long version) {
        return Response.ok(thing).tag(new EntityTag(Long.toString(version))).build();
    }
}
