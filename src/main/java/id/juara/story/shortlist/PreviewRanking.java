package id.juara.story.shortlist;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.proof.Seed;
import id.juara.law.ranking.DepartureRefused;
import id.juara.law.rules.Language;
import id.juara.law.rules.Round;
import id.juara.story.competition.CompetitionRound;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import id.juara.story.judging.Scoresheets;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
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

    @Inject
    Shortlists shortlists;

    @All
    List<Beside> beside;

    /** Refuses a round that still takes marks: nobody sees an order while it may change. */
    @Transactional
    public RankedRound of(RoundRef ref) {
        return of(rounds.at(ref));
    }

    /**
     * As it is decided: with what the plenary changed in the list that is proposed or sealed. Where there is none, and where
     * what it spoke of is no longer in the round, as the order has it.
     */
    @Transactional
    public RankedRound decided(RoundRef ref) {
        return decided(ref, of(ref));
    }

    /** The same of a round that was ranked already. */
    @Transactional
    public RankedRound decided(RoundRef ref, RankedRound ranked) {
        try {
            return shortlists
                    .livingIn(rounds.at(ref).id)
                    .map(list -> ranked.departing(shortlists.departuresOf(list.id)))
                    .orElse(ranked);
        } catch (DepartureRefused overtaken) {
            return ranked;
        }
    }

    /** The same as a workbook in that language. */
    @Transactional
    public RankingWorkbook workbook(RoundRef ref, Language language) {
        var zone = rules.of(ref.edition()).calendar().zone();
        var ranked = decided(ref);
        var columns = beside.stream().map(one -> one.of(ranked, language)).toList();
        return new RankingWorkbook(ranked, editions.findById(ref.edition()), language, zone, columns);
    }

    RankedRound of(CompetitionRound round) {
        var whole = rules.of(round.edition);
        var law = rules.round(round.ref());
        mustBeSettled(round, law);
        var field = contenders.in(round).stream()
                .collect(Collectors.toMap(one -> one.contender().submission(), Function.identity()));
        return RankedRound.of(law, whole.groups(), scoresheets.submittedIn(round), field, Seed.of(round.seed));
    }

    private static void mustBeSettled(CompetitionRound round, Round law) {
        if (law.kind() == Round.Kind.DELIBERATION) {
            if (round.state == RoundState.WAITING) {
                throw new Refusal(Reason.ROUND_NOT_OPEN);
            }
        } else if (!round.state.isJudged()) {
            throw new Refusal(Reason.ROUND_NOT_CLOSED);
        }
    }
}
