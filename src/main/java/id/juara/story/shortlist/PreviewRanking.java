package id.juara.story.shortlist;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.proof.Seed;
import id.juara.law.ranking.MethodCannotDecide;
import id.juara.law.ranking.RankedGroup;
import id.juara.law.rules.Language;
import id.juara.law.rules.Round;
import id.juara.story.competition.CompetitionRound;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import id.juara.story.judging.Scoresheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Staff look at the ranking of a round, as often as they like: nothing is stored. What a plenary chooses from is settled
 * when it opens; where marks are given the order is settled by the close.
 */
@ApplicationScoped
public class PreviewRanking {
    @Inject
    CompetitionRounds rounds;

    @Inject
    Editions editions;

    @Inject
    FrozenRules rules;

    @Inject
    Contenders contenders;

    @Inject
    Scoresheets scoresheets;

    /** Refuses a round that still takes marks: nobody sees an order while it may change. */
    @Transactional
    public RankedRound of(RoundRef ref) {
        return of(rounds.at(ref));
    }

    /** The same as a workbook in that language. */
    @Transactional
    RankingWorkbook workbook(RoundRef ref, Language language) {
        var zone = rules.of(ref.edition()).calendar().zone();
        return new RankingWorkbook(of(ref), editions.findById(ref.edition()), language, zone);
    }

    RankedRound of(CompetitionRound round) {
        var whole = rules.of(round.edition);
        var law = rules.round(round.ref());
        mustBeSettled(round, law);
        var field = contenders.in(round).stream()
                .collect(Collectors.toMap(one -> one.contender().submission(), Function.identity()));
        var marks = scoresheets.submittedIn(round);
        try {
            var rankings = RankedGroup.each(
                    law,
                    whole.groups(),
                    marks,
                    field.values().stream().map(Contending::contender).toList(),
                    Optional.of(Seed.of(round.seed)));
            return RankedRound.of(law, marks, rankings, field);
        } catch (MethodCannotDecide notExact) {
            throw new Refusal(Reason.METHOD_CANNOT_DECIDE, notExact.method().word());
        }
    }

    private static void mustBeSettled(CompetitionRound round, Round law) {
        if (law.kind() == Round.Kind.DELIBERATION) {
            if (round.state == RoundState.WAITING) {
                throw new Refusal(Reason.ROUND_NOT_OPEN);
            }
        } else if (round.state.compareTo(RoundState.CLOSED) < 0) {
            throw new Refusal(Reason.ROUND_NOT_CLOSED);
        }
    }
}
