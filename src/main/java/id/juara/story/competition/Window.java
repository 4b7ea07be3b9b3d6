package id.juara.story.competition;

import id.juara.law.proof.Canonical;
import id.juara.law.proof.Digest;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/**
 * When entries may be sent: from {@code opens} until before {@code closes}; and the moment from which an innovation's age
 * is counted back.
 */
@Embeddable
public record Window(Instant opens, Instant closes, Instant ageCountedAt) {
    public Window {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("a window opens before it closes");
        }
    }

    /** Its canonical text (RFC 8785), by which two people sign it. */
    public String text() {
        var told =
                Map.of("opens", opens.toString(), "closes", closes.toString(), "ageCountedAt", ageCountedAt.toString());
        return new String(Canonical.bytes(told), StandardCharsets.UTF_8);
    }

    public Digest sha256() {
        return Digest.of(text().getBytes(StandardCharsets.UTF_8));
    }
}
