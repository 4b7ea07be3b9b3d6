package id.juara.story.material;

import id.juara.ground.http.ToldMoment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Document;
import id.juara.story.competition.RoundRef;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Until when those who present in a round may bring what they show there, and what is taken of them.
 *
 * @param until half-open: at that moment nothing is taken any more
 * @param types media types, such as {@code application/pdf}
 * @param most how many files each entry may bring
 */
public record MaterialCall(UUID round, RoundRef ref, Instant until, Set<String> types, long mostBytes, int most) {
    private static final Bilingual TITLE = new Bilingual("Bahan presentasi", "Presentation material");

    public MaterialCall {
        types = Set.copyOf(types);
    }

    public boolean isOpen(Instant moment) {
        return moment.isBefore(until);
    }

    /** Refuses a moment at which nothing is taken any more. */
    void mustBeOpen(Instant moment) {
        if (!isOpen(moment)) {
            throw new Refusal(Reason.MATERIAL_PAST, ToldMoment.of(until).wib());
        }
    }

    /** What is brought is taken as a document of the rules is. */
    Document document() {
        return document(0);
    }

    /** @param leaving how many files make way for the next one */
    Document document(int leaving) {
        return new Document(
                "material:" + ref.round(), TITLE, false, types, mostBytes, most + leaving, Optional.empty());
    }
}
