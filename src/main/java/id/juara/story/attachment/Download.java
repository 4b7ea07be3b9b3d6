package id.juara.story.attachment;

import id.juara.law.proof.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file given out so that no browser opens it in our place: always to be saved, never sniffed, never run. */
@ApplicationScoped
public class Download {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    @Inject
    Vault vault;

    public Response of(Attachment attachment) {
        try {
            return Response.ok(vault.open(new Digest(attachment.sha256)), attachment.mediaType)
                    .header(HttpHeaders.CONTENT_LENGTH, attachment.bytes)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded(attachment.name))
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Security-Policy", "sandbox; default-src 'none'")
                    .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                    .tag(attachment.fingerprint())
                    .build();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** RFC 8187: bytes of UTF-8 as percent and hexadecimal digits. */
    private static String encoded(String name) {
        var out = new StringBuilder();
        for (var one : name.getBytes(StandardCharsets.UTF_8)) {
            var letter = (char) (one & 0xFF);
            out.append(UNRESERVED.indexOf(letter) >= 0 ? String.valueOf(letter) : "%%%02X".formatted((int) letter));
        }
        return out.toString();
    }
}
