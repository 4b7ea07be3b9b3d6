package id.juara.story.competition;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Round;
import id.juara.law.rules.Rules;
import id.juara.story.rulebook.Reading;
import id.juara.story.rulebook.Rulebook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rules of editions as they are kept, read once for each text: what is remembered is found by the text's SHA-256. */
@ApplicationScoped
public class FrozenRules {
    private static final int MOST_REMEMBERED = 50;

    private final Map<String, Reading> read = new ConcurrentHashMap<>();

    @Inject
    Editions editions;

    /** The rules of that edition. Refuses one that is not there. */
    public Rules of(String edition) {
        var kept = editions.findByIdOptional(edition).orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
        return reading(kept).rules().orElseThrow();
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
        if (read.size() > MOST_REMEMBERED) {
            read.clear();
        }
        return read.computeIfAbsent(
                HexFormat.of().formatHex(edition.rulesSha256), any -> Rulebook.read(edition.id, edition.rulesText));
    }
}
