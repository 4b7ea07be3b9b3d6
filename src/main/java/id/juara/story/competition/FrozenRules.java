package id.juara.story.competition;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Round;
import id.juara.law.rules.Rules;
import id.juara.story.rulebook.Conditions;
import id.juara.story.rulebook.Reading;
import id.juara.story.rulebook.Rulebook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The rules of editions as they are kept, read once for each text: what is remembered is found by the text's SHA-256. */
@ApplicationScoped
public class FrozenRules {
    private static final int MOST_REMEMBERED = 50;

    private final Map<String, Reading> read = new ConcurrentHashMap<>();

    @Inject
    EntityManager database;

    /** The rules of that edition. Refuses one that is not there. */
    public Rules of(String edition) {
        return reading(edition).rules().orElseThrow();
    }

    /** The conditions of that edition, compiled. Refuses one that is not there. */
    public Conditions conditions(String edition) {
        return reading(edition).conditions().orElseThrow();
    }

    /** What the rules say of that round. Refuses one that is not there. */
    public Round round(RoundRef ref) {
        return of(ref.edition()).round(ref.round()).orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    /** As {@link #round(RoundRef)} for whoever knows the SHA-256 of the edition's rules already: asks no database. */
    public Round round(RoundRef ref, byte[] rulesSha256) {
        var known = read.get(HexFormat.of().formatHex(rulesSha256));
        return known == null
                ? round(ref)
                : known.rules().orElseThrow().round(ref.round()).orElseThrow();
    }

    /** That edition's rules and conditions; what is kept was sound when it was taken in. */
    public Reading reading(Edition edition) {
        return reading(edition.id, edition.rulesHex(), () -> edition.rulesText);
    }

    private Reading reading(String edition) {
        var sha256 = ask("select e.rulesSha256 from Edition e where e.id = :id", edition, byte[].class);
        return reading(
                edition,
                HexFormat.of().formatHex(sha256),
                () -> ask("select e.rulesText from Edition e where e.id = :id", edition, String.class));
    }

    private Reading reading(String edition, String sha256, Supplier<String> text) {
        var known = read.get(sha256);
        if (known != null) {
            return known;
        }
        var reading = Rulebook.read(edition, text.get());
        if (!reading.fingerprint().hex().equals(sha256)) {
            throw new IllegalStateException("the rules of " + edition + " are not those of their SHA-256");
        }
        if (read.size() >= MOST_REMEMBERED) {
            read.clear();
        }
        read.put(sha256, reading);
        return reading;
    }

    private <T> T ask(String question, String edition, Class<T> kind) {
        return database.createQuery(question, kind)
                .setParameter("id", edition)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }
}
