package id.juara.story.papers;

import id.juara.ground.ledger.Moment;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.RoundRef;
import id.juara.story.publication.Publications;
import id.juara.story.shortlist.Shortlists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the decided lists of rounds are found. */
@ApplicationScoped
public class Decisions {
    @Inject
    CompetitionRounds rounds;

    @Inject
    Shortlists shortlists;

    @Inject
    Publications publications;

    @Inject
    Moment moment;

    /** Absent where nothing is proposed. Refuses a round that is not there. */
    Optional<Decision> of(RoundRef ref) {
        var round = rounds.at(ref);
        return shortlists
                .livingIn(round.id)
                .map(one -> new Decision(
                        round, one, publications.of(round.id).filter(told -> told.approvedBy != null), moment.now()));
    }

    /** The papers that there are of that round now, in the order in which they are needed. */
    @Transactional
    public List<PaperKind> papersOf(RoundRef ref) {
        return of(ref).stream()
                .flatMap(one -> Stream.of(PaperKind.values()).filter(paper -> one.reaches(paper.from())))
                .toList();
    }

    /** In how many files that paper comes: one, unless there is one for each line of a long list. */
    @Transactional
    public int partsOf(RoundRef ref, PaperKind paper) {
        if (!paper.perLine) {
            return 1;
        }
        var lines = of(ref).flatMap(Decision::publication)
                .map(one -> publications.standingIn(one.id))
                .orElse(0L);
        return (int) Math.max(1, (lines + HandOutPaper.AT_ONCE - 1) / HandOutPaper.AT_ONCE);
    }
}
