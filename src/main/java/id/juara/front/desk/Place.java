package id.juara.front.desk;

import id.juara.law.rules.Language;
import id.juara.law.rules.Round;
import id.juara.story.competition.CompetitionRound;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.UUID;

/**
 * The round on whose pages a judge is.
 *
 * @param path where its pages begin, without the language
 */
record Place(UUID id, RoundRef ref, String title, RoundState state, String path, Language language) {
    static Place of(CompetitionRound round, Round rules, Language language) {
        return new Place(
                round.id,
                round.ref(),
                rules.title().in(language),
                round.state,
                UriBuilder.fromPath("/judging")
                        .segment(round.edition, round.code)
                        .build()
                        .toString(),
                language);
    }

    public boolean isWaiting() {
        return state == RoundState.WAITING;
    }

    public boolean isReconciling() {
        return state == RoundState.RECONCILING;
    }

    /** Whether it takes no marks any more. */
    public boolean isOver() {
        return state.isJudged();
    }

    /** One of its pages, with a notice where there is one. */
    URI at(String page, String notice, Object value) {
        var address = UriBuilder.fromPath(path + page).queryParam("lang", language.tag());
        return (notice.isEmpty() ? address : address.queryParam(notice, value)).build();
    }

    URI at(String page) {
        return at(page, "", "");
    }
}
