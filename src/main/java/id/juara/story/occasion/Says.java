package id.juara.story.occasion;

import id.juara.ground.words.Sentences;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Language;
import id.juara.story.competition.Editions;
import id.juara.story.competition.PlainWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** The words of notices, and moments as an edition tells them. */
@ApplicationScoped
class Says {
    private static final Sentences WORDS = Sentences.of(Says.class);

    @Inject
    Editions editions;

    Bilingual subject(String kind, Object... arguments) {
        return WORDS.both(kind + ".subject", arguments);
    }

    Bilingual text(String kind, Object... arguments) {
        return WORDS.both(kind + ".text", arguments);
    }

    /** A moment in the zone of that edition's calendar. */
    Bilingual moment(String edition, Instant moment) {
        var zone = editions.rules(edition).calendar().zone();
        return new Bilingual(
                new PlainWords(Language.ID, zone).moment(moment), new PlainWords(Language.EN, zone).moment(moment));
    }

    Bilingual title(String edition) {
        return editions.title(edition).orElseGet(() -> new Bilingual(edition, edition));
    }
}
