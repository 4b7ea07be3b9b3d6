package id.juara.law.bundle;

import id.juara.law.proof.Seed;
import id.juara.law.ranking.Contender;
import id.juara.law.ranking.Departure;
import id.juara.law.ranking.Estimation;
import id.juara.law.ranking.Origins;
import id.juara.law.ranking.RankedGroup;
import id.juara.law.ranking.Selection;
import id.juara.law.rules.Group;
import id.juara.law.rules.Marks;
import id.juara.law.rules.Round;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that a round's list follows from: submissions by their number, judges by their pseudonym.
 *
 * @param origins strata and fingerprints by those numbers
 * @param seed what lots were drawn by
 * @param departures the plenary's
 */
public record SealedRound(
        Round law,
        List<Group> groups,
        List<Marks> marks,
        List<Contender> contenders,
        Origins origins,
        Seed seed,
        List<Departure> departures) {
    public SealedRound {
        groups = List.copyOf(groups);
        marks = List.copyOf(marks);
        contenders = List.copyOf(contenders);
        departures = List.copyOf(departures);
    }

    /** A ranking with what was cut from it. */
    record Decided(RankedGroup ranked, Selection selection) {
        /** The group ranked apart; empty for all others together. */
        String name() {
            return ranked.group().map(Group::id).orElse("");
        }
    }

    /** The law applied. Refuses what {@link RankedGroup#each} and {@link Selection#departing} refuse. */
    List<Decided> decided() {
        var decided = new ArrayList<Decided>();
        for (var ranked : RankedGroup.each(law, groups, marks, contenders, Optional.of(seed), origins)) {
            var selection = ranked.selection();
            var own = departures.stream()
                    .filter(one -> selection.choice(one.submission()).isPresent())
                    .toList();
            decided.add(new Decided(ranked, selection.departing(own)));
        }
        return decided;
    }

    /** What the method that fits a model made of the round, be it the one that decides or the one that advises. */
    Optional<Estimation> estimation(List<Decided> decided) {
        return decided.stream()
                .flatMap(one -> one.ranked().estimation().stream())
                .findFirst()
                .or(() -> law.points().modelled().flatMap(method -> Estimation.of(law, method, marks, origins)));
    }
}
