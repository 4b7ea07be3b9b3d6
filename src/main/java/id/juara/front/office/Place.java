package id.juara.front.office;

import id.juara.law.rules.Language;
import id.juara.story.competition.Edition;
import id.juara.story.competition.PlainWords;
import id.juara.story.competition.RoundRef;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The edition, or the round of one, on whose pages somebody of the ministry is.
 *
 * @param round its name in addresses; empty on the pages of the whole edition
 * @param roundTitle empty there too
 * @param path where its pages begin, without the language
 */
public record Place(
        String edition,
        String title,
        boolean rehearsal,
        String round,
        String roundTitle,
        String path,
        ZoneId zone,
        Language language) {
    static Place of(Edition edition, String title, ZoneId zone, Language language) {
        return new Place(edition.id, title, edition.rehearsal, "", "", path(edition.id), zone, language);
    }

    Place in(String round, String roundTitle) {
        return new Place(edition, title, rehearsal, round, roundTitle, path(edition, round), zone, language);
    }

    static String path(String edition, String round) {
        return UriBuilder.fromPath(path(edition))
                .segment("rounds", round)
                .build()
                .toString();
    }

    private static String path(String edition) {
        return UriBuilder.fromPath("/office").segment(edition).build().toString();
    }

    public RoundRef ref() {
        return new RoundRef(edition, round);
    }

    public boolean isRound() {
        return !round.isEmpty();
    }

    /** Where the pages of the edition begin. */
    public String editionPath() {
        return path(edition);
    }

    /** A moment in words, in the zone of the edition's calendar. */
    public String moment(Instant moment) {
        return new PlainWords(language, zone).moment(moment);
    }
}
