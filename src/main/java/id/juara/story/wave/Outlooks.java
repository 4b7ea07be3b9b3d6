package id.juara.story.wave;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.proof.Seed;
import id.juara.law.ranking.Estimation;
import id.juara.law.ranking.Figures;
import id.juara.law.rules.PointsRule.Method;
import id.juara.law.rules.Round;
import id.juara.story.competition.CompetitionRound;
import id.juara.story.competition.FrozenRules;
import id.juara.story.judging.Scoresheets;
import id.juara.story.shortlist.Contenders;
import id.juara.story.shortlist.Contending;
import id.juara.story.shortlist.RankedRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How sure the lines of a round are: one outlook for each of its rankings in which some go on and some do not.
 *
 * <p>By the calibrated figures; where the gate refuses them, by those of the crossed model, which always fits. No chance has
 * a part in it, so that the outlook before a wave and the one after it can be compared.
 */
@ApplicationScoped
class Outlooks {
    @Inject
    FrozenRules frozen;

    @Inject
    Contenders contenders;

    @Inject
    Scoresheets scoresheets;

    /**
     * A round's lines.
     *
     * @param seats how many go on, over all rankings
     * @param settled how many go on in rankings in which all do
     * @param field each submission's id to what people read of it
     */
    record Seen(List<Outlook> outlooks, int seats, int settled, Map<String, Contending> field) {
        double hits() {
            return settled + outlooks.stream().mapToDouble(Outlook::hits).sum();
        }
    }

    /** Refuses a round whose rules name no top, or whose order owes nothing to its own marks. Three queries. */
    Seen of(CompetitionRound round) {
        var rules = frozen.round(round.ref());
        var field = contenders.in(round).stream()
                .collect(Collectors.toMap(one -> one.contender().submission(), Function.identity()));
        var ranked = RankedRound.of(
                rules, frozen.of(round.edition).groups(), scoresheets.submittedIn(round), field, Seed.of(round.seed));
        var share = ownShare(rules);
        var estimation = estimation(ranked);
        var outlooks = new ArrayList<Outlook>();
        var seats = 0;
        var settled = 0;
        for (var ranking : ranked.rankings()) {
            var top = ranking.cut().top().orElseThrow(() -> new Refusal(Reason.NO_LINE));
            var figures = estimation.flatMap(made -> Figures.of(ranking.ranking(), made));
            var there = figures.map(
                            made -> made.estimates().readings().submissions().size())
                    .orElse(0);
            seats += Math.min(top, there);
            if (top >= there) {
                settled += there;
            } else {
                outlooks.add(Outlook.of(
                        figures.orElseThrow().estimates(),
                        top,
                        estimation.orElseThrow().advice().model().orElseThrow(),
                        share));
            }
        }
        return new Seen(outlooks, seats, settled, field);
    }

    private static Optional<Estimation> estimation(RankedRound ranked) {
        return ranked.estimation(Method.CALIBRATED)
                .filter(made -> !made.refused())
                .or(() -> ranked.estimation(Method.CROSSED));
    }

    /** By how much this round's own points count, from 0 to 1. */
    private static double ownShare(Round rules) {
        if (rules.carries().isEmpty()) {
            return 1;
        }
        return Optional.ofNullable(rules.carries().get(rules.id()))
                .filter(share -> share.signum() > 0)
                .orElseThrow(() -> new Refusal(Reason.NO_LINE))
                .movePointLeft(2)
                .doubleValue();
    }
}
