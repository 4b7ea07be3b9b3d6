package id.juara.ground.http;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** Where a list goes on: the last key seen, opaque to the reader. */
public record Cursor(String after) {
    /** The most rows a page holds. */
    public static final int MOST = 500;

    private static final int USUAL = 50;

    /** Reads the {@code cursor} of a request; the list's beginning where there is none. */
    public static Cursor of(String opaque) {
        if (opaque == null || opaque.isBlank()) {
            return new Cursor("");
        }
        try {
            return new Cursor(new String(Base64.getUrlDecoder().decode(opaque), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new Refusal(Reason.BAD_REQUEST, "cursor");
        }
    }

    public boolean isBeginning() {
        return after.isEmpty();
    }

    /** The key as a UUID; the smallest where the list begins. */
    public UUID afterId() {
        try {
            return isBeginning() ? new UUID(0, 0) : UUID.fromString(after);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Reason.BAD_REQUEST, "cursor");
        }
    }

    public String opaque() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(after.getBytes(StandardCharsets.UTF_8));
    }

    /** The address of the list that stands here, from after the cursor on. */
    public String in(UriInfo here) {
        return here.getRequestUriBuilder()
                .scheme(null)
                .host(null)
                .port(-1)
                .replaceQueryParam("cursor", opaque())
                .build()
                .toString();
    }

    /** How many rows to give: what was asked, between 1 and {@value #MOST}; {@value #USUAL} where nothing was. */
    public static int limit(Integer asked) {
        return asked == null ? USUAL : Math.max(1, Math.min(MOST, asked));
    }
}
