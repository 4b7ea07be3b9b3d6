package id.juara.story.occasion;

import id.juara.ground.words.Sentences;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Language;
import id.juara.story.competition.Editions;
import id.juara.story.competition.PlainWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;

/** The words of notices, and moments as an edition tells them. */
@ApplicationScoped
class Says {
    private static final Sentences WORDS = Sentences.of(Says.class);
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

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
        return new Bilingual(moment(Language.ID, zone, moment), moment(Language.EN, zone, moment));
    }

    /** A moment as people in that zone need it: in their own time, and in WIB where that is another. */
    Bilingual moment(ZoneId own, Instant moment) {
        return new Bilingual(both(Language.ID, own, moment), both(Language.EN, own, moment));
    }

    private static String both(Language language, ZoneId own, Instant moment) {
        var told = moment(language, own, moment);
        var wib = moment(language, WIB, moment);
        return told.equals(wib) ? told : told + " (" + wib + ")";
    }

    private static String moment(Language language, ZoneId zone, Instant moment) {
        return new PlainWords(language, zone).moment(moment);
    }

    Bilingual title(String edition) {
        return editions.title(edition).orElseGet(() -> new Bilingual(edition, edition));
    }
}
