package id.juara.law.ranking;

import id.juara.law.proof.Seed;
import id.juara.law.rules.Cut;
import id.juara.law.rules.Cut.Undecided;
import id.juara.law.rules.Group;
import id.juara.law.rules.Marks;
import id.juara.law.rules.Round;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of the rankings of a round. Groups that the rules rank apart, or that have a cut of their own in this round, have a
 * ranking of their own; all others stand together in one.
 *
 * @param group the group ranked apart; absent for all the others together
 * @param cut the group's own cut in this round, else the round's
 * @param estimation what the method that fits a model made of the round, where the rules decide by one, be it the points or
 *     the undecided
 * @param likelihood how sure the line is, where the rules leave the undecided to it
 */
public record RankedGroup(
        Optional<Group> group,
        Cut cut,
        Ranking ranking,
        Optional<Estimation> estimation,
        Optional<Likelihood> likelihood) {

    /** The cut applied. */
    public Selection selection() {
        return Selection.of(cut, ranking, likelihood);
    }

    /**
     * Every ranking of a round whose rules ask for no model.
     *
     * @throws IllegalArgumentException where they do: then it has to be said how readings came about
     */
    public static List<RankedGroup> each(
            Round round,
            List<Group> groups,
            Collection<Marks> marks,
            Collection<Contender> contenders,
            Optional<Seed> seed) {
        if (needsModel(round, apart(round, groups))) {
            throw new IllegalArgumentException("round '" + round.id() + "' asks for a model of its readings");
        }
        return each(round, groups, marks, contenders, seed, Origins.UNKNOWN);
    }

    /**
     * Every ranking of the round: the groups apart in the order of the rules, then the others together (left out where
     * there are none and some group stands apart). Refuses what {@link Ranking#of} refuses.
     */
    public static List<RankedGroup> each(
            Round round,
            List<Group> groups,
            Collection<Marks> marks,
            Collection<Contender> contenders,
            Optional<Seed> seed,
            Origins origins) {
        var apart = apart(round, groups);
        mustBelongTo(contenders, marks);
        var estimation = estimation(round, apart, marks, origins);
        var rankings = new ArrayList<RankedGroup>();
        for (var group : apart) {
            var own = contenders.stream()
                    .filter(one -> one.group().equals(group.id()))
                    .toList();
            var cut = group.cutIn(round);
            rankings.add(of(Optional.of(group), cut, ranking(round, marks, own, seed, estimation), estimation));
        }
        var rest = contenders.stream()
                .filter(one -> apart.stream().noneMatch(group -> group.id().equals(one.group())))
                .toList();
        if (apart.isEmpty() || !rest.isEmpty()) {
            rankings.add(of(Optional.empty(), round.cut(), ranking(round, marks, rest, seed, estimation), estimation));
        }
        return List.copyOf(rankings);
    }

    private static RankedGroup of(Optional<Group> group, Cut cut, Ranking ranking, Optional<Estimation> estimation) {
        var likelihood = estimation
                .filter(made -> cut.undecided() != Undecided.ORDER)
                .flatMap(made -> Likelihood.of(ranking, cut, made));
        return new RankedGroup(group, cut, ranking, estimation, likelihood);
    }

    private static List<Group> apart(Round round, List<Group> groups) {
        return groups.stream()
                .filter(group -> group.rankedApart() || group.cuts().containsKey(round.id()))
                .toList();
    }

    /** Only where something hangs on it: it takes its time. */
    private static Optional<Estimation> estimation(
            Round round, List<Group> apart, Collection<Marks> marks, Origins origins) {
        return needsModel(round, apart)
                ? round.points().modelled().flatMap(method -> Estimation.of(round, method, marks, origins))
                : Optional.empty();
    }

    private static boolean needsModel(Round round, List<Group> apart) {
        var cuts = Stream.concat(Stream.of(round.cut()), apart.stream().map(group -> group.cutIn(round)));
        return !round.points().method().exact() || cuts.anyMatch(cut -> cut.undecided() != Undecided.ORDER);
    }

    private static Ranking ranking(
            Round round,
            Collection<Marks> marks,
            List<Contender> contenders,
            Optional<Seed> seed,
            Optional<Estimation> estimation) {
        var theirs = contenders.stream().map(Contender::submission).collect(Collectors.toSet());
        var sheets =
                marks.stream().filter(one -> theirs.contains(one.submission())).toList();
        var deciding = round.points().method().exact() ? Optional.<Estimation>empty() : estimation;
        return Ranking.of(round, sheets, contenders, seed, deciding);
    }

    private static void mustBelongTo(Collection<Contender> contenders, Collection<Marks> marks) {
        var known = contenders.stream().map(Contender::submission).collect(Collectors.toSet());
        marks.stream()
                .filter(one -> !known.contains(one.submission()))
                .findFirst()
                .ifPresent(stray -> {
                    throw new IllegalArgumentException(
                            "marks for " + stray.submission() + ", which is not in the round");
                });
    }
}
