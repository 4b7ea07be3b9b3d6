package id.juara.story.papers;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.CompetitionRound;
import id.juara.story.papers.PaperKind.Stage;
import id.juara.story.publication.Publication;
import id.juara.story.shortlist.Shortlist;
import id.juara.story.shortlist.ShortlistState;
import java.time.Instant;
import java.util.Optional;

/**
 * A round's list as far as it is decided at that moment.
 *
 * @param publication absent before its second signature
 */
record Decision(CompetitionRound round, Shortlist shortlist, Optional<Publication> publication, Instant moment) {

    Stage stage() {
        if (publication.isEmpty()) {
            return shortlist.state == ShortlistState.SEALED ? Stage.SEALED : Stage.PROPOSED;
        }
        var told = publication.get();
        return told.isFinal() ? Stage.DECREED : told.isPublic(moment) ? Stage.TOLD : Stage.APPROVED;
    }

    boolean reaches(Stage stage) {
        return stage().compareTo(stage) >= 0;
    }

    /** Refuses a paper whose time has not come. */
    void mustReach(PaperKind paper) {
        if (!reaches(paper.from())) {
            throw new Refusal(Reason.PAPER_TOO_EARLY);
        }
    }
}
