package id.juara.story.turn;

import id.juara.story.competition.RoundRef;
import java.time.Instant;

/**
 * When and where an entry is presented.
 *
 * @param minutes how long its turn takes
 * @param venue a place or a link, as the secretary wrote it
 */
public record OwnTurn(RoundRef round, Instant begins, int minutes, String venue) {
    public Instant ends() {
        return begins.plusSeconds(minutes * 60L);
    }
}
