package id.juara.law.ranking;

import id.juara.law.proof.Seed;
import id.juara.law.rules.Cut;
import id.juara.law.rules.Group;
import id.juara.law.rules.Marks;
import id.juara.law.rules.Round;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One of the rankings of a round. Groups that the rules rank apart, or that have a cut of their own in this round, have a
 * ranking of their own; all others stand together in one.
 *
 * @param group the group ranked apart; absent for all the others together
 * @param cut the group's own cut in this round, else the round's
 */
public record RankedGroup(Optional<Group> group, Cut cut, Ranking ranking) {

    /** The cut applied. */
    public Selection selection() {
        return Selection.of(cut, ranking);
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
            Optional<Seed> seed) {
        var apart = groups.stream()
                .filter(group -> group.rankedApart() || group.cuts().containsKey(round.id()))
                .toList();
        mustBelongTo(contenders, marks);
        var rankings = new ArrayList<RankedGroup>();
        for (var group : apart) {
            var own = contenders.stream()
                    .filter(one -> one.group().equals(group.id()))
                    .toList();
            var cut = group.cuts().getOrDefault(round.id(), round.cut());
            rankings.add(new RankedGroup(Optional.of(group), cut, ranking(round, marks, own, seed)));
        }
        var rest = contenders.stream()
                .filter(one -> apart.stream().noneMatch(group -> group.id().equals(one.group())))
                .toList();
        if (apart.isEmpty() || !rest.isEmpty()) {
            rankings.add(new RankedGroup(Optional.empty(), round.cut(), ranking(round, marks, rest, seed)));
        }
        return List.copyOf(rankings);
    }

    private static Ranking ranking(
            Round round, Collection<Marks> marks, List<Contender> contenders, Optional<Seed> seed) {
        var theirs = contenders.stream().map(Contender::submission).collect(Collectors.toSet());
        var sheets =
                marks.stream().filter(one -> theirs.contains(one.submission())).toList();
        return Ranking.of(round, sheets, contenders, seed);
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
