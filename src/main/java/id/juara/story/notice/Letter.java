package id.juara.story.notice;

import id.juara.law.rules.Bilingual;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * A notice to be written.
 *
 * @param cause what made it: {@code event/4711}; of one cause, thing and kind there is one notice
 * @param kind its word: {@code returned}, {@code result}
 * @param about the thing it is about, as the ledger addresses it
 * @param inward whether it is told within a side only, so that staff do not read it
 * @param text paragraphs parted by an empty line, without its address
 * @param link the path of the page concerned
 * @param notBefore nobody is told earlier
 * @param readers who is told
 */
public record Letter(
        String cause,
        String kind,
        String edition,
        String about,
        boolean inward,
        Bilingual subject,
        Bilingual text,
        String link,
        Instant notBefore,
        Set<UUID> readers) {
    public Letter {
        readers = Set.copyOf(readers);
    }

    /** How long staff may hold it: what waits for a signature stays within the ministry, and nobody need read it first. */
    Duration waits(Duration usual) {
        return kind.equals("to-sign") ? Duration.ZERO : usual;
    }

    /** The same to those. */
    public Letter to(Collection<UUID> others) {
        return new Letter(cause, kind, edition, about, inward, subject, text, link, notBefore, Set.copyOf(others));
    }
}
