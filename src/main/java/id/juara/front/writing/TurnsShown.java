package id.juara.front.writing;

import id.juara.front.writing.Desk.Lying;
import id.juara.law.rules.Round;
import id.juara.story.turn.OwnTurn;
import id.juara.story.turn.OwnTurns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** When and where an entry is presented, as its side reads it. */
@ApplicationScoped
class TurnsShown {
    private static final String SAFE_LINK = "https://[^\\s\"'<>]+";

    @Inject
    OwnTurns turns;

    @Inject
    Desk desk;

    /**
     * A turn.
     *
     * @param title of the round
     * @param link whether the place is an address to be opened
     */
    record Turn(String title, Deadline when, int minutes, String place, boolean link) {}

    List<Turn> of(Lying lying) {
        return turns.of(lying.id()).stream().map(one -> turn(lying, one)).toList();
    }

    private Turn turn(Lying lying, OwnTurn one) {
        return new Turn(
                lying.law()
                        .round(one.round().round())
                        .map(Round::title)
                        .orElseThrow()
                        .in(lying.language()),
                desk.deadline(lying, one.begins()),
                one.minutes(),
                one.venue(),
                one.venue().matches(SAFE_LINK));
    }
}
