package id.juara.story.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.juara.ground.ledger.Moment;
import id.juara.ground.ledger.Proofs;
import id.juara.ground.ledger.Proofs.Proof;
import id.juara.ground.refusal.Refusal;
import id.juara.law.proof.Digest;
import id.juara.law.rules.Tells.Audience;
import id.juara.story.competition.CompetitionEvents.EditionOpened;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.publication.Publications;
import id.juara.story.shortlist.ShortlistEvents.ResultsCommitted;
import id.juara.story.shortlist.ShortlistEvents.ShortlistSealed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Of what a SHA-256 is the fingerprint: a receipt, the rules of an edition, an announced list, or a file of an announced
 * round's bundle that everybody may have. What is not announced is not found.
 */
@ApplicationScoped
public class FindFingerprint {
    @Inject
    Editions editions;

    @Inject
    FrozenRules rules;

    @Inject
    Publications publications;

    @Inject
    Proofs proofs;

    @Inject
    Moment moment;

    @Inject
    ObjectMapper json;

    public enum Kind {
        RECEIPT,
        RULES,
        LIST,
        FILE
    }

    /**
     * What was found.
     *
     * @param edition, round, file absent where they do not apply
     * @param proof that the event which names it stands in the ledger; absent where none is kept
     */
    public record Found(
            Kind kind,
            Optional<String> edition,
            Optional<String> round,
            Optional<String> file,
            Optional<Proof> proof) {}

    /** @param sha256 as it was typed. Refuses what is the fingerprint of nothing, as a receipt that is not there. */
    @Transactional
    public Found of(String sha256) {
        try {
            return new Found(
                    Kind.RECEIPT,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(proofs.ofReceipt(sha256)));
        } catch (Refusal noReceipt) {
            var hex = sha256.strip().toLowerCase(Locale.ROOT);
            if (!Proofs.HASH.matcher(hex).matches()) {
                throw noReceipt;
            }
            return rulesOf(hex).or(() -> listOf(hex)).or(() -> fileOf(hex)).orElseThrow(() -> noReceipt);
        }
    }

    private Optional<Found> rulesOf(String hex) {
        return editions.ruledBy(new Digest(hex).bytes())
                .map(one -> new Found(
                        Kind.RULES,
                        Optional.of(one.id),
                        Optional.empty(),
                        Optional.empty(),
                        proof("edition/" + one.id, EditionOpened.class)));
    }

    private Optional<Found> listOf(String hex) {
        return publications
                .sealedAs(new Digest(hex).bytes(), moment.now())
                .map(ref -> found(Kind.LIST, ref, Optional.empty(), ShortlistSealed.class));
    }

    private Optional<Found> fileOf(String hex) {
        var open = publications.announced(moment.now()).entrySet().stream()
                .flatMap(edition -> edition.getValue().stream().map(one -> new RoundRef(edition.getKey(), one.round())))
                .filter(ref -> rules.round(ref).tells(Audience.PUBLIC).bundle())
                .map(ref -> "round/" + ref)
                .toList();
        var kind = ResultsCommitted.class.getSimpleName();
        return proofs.saidOf(open, kind, "\"" + hex + "\"").flatMap(about -> {
            var ref = about.substring("round/".length()).split("/", 2);
            return proof(about, ResultsCommitted.class)
                    .flatMap(proof -> nameIn(proof.content(), hex))
                    .map(name ->
                            found(Kind.FILE, new RoundRef(ref[0], ref[1]), Optional.of(name), ResultsCommitted.class));
        });
    }

    private Found found(Kind kind, RoundRef ref, Optional<String> file, Class<?> event) {
        return new Found(
                kind, Optional.of(ref.edition()), Optional.of(ref.round()), file, proof("round/" + ref, event));
    }

    private Optional<String> nameIn(String content, String hex) {
        try {
            return json.readTree(content).path("what").path("files").properties().stream()
                    .filter(one -> one.getValue().asText().equals(hex))
                    .map(Map.Entry::getKey)
                    .findFirst();
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the results of a round cannot be read from the ledger", broken);
        }
    }

    private Optional<Proof> proof(String about, Class<?> event) {
        try {
            return Optional.of(proofs.latest(about, event.getSimpleName()));
        } catch (Refusal notThere) {
            return Optional.empty();
        }
    }
}
