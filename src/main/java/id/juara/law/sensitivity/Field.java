package id.juara.law.sensitivity;

import id.juara.law.proof.Seed;
import id.juara.law.ranking.Contender;
import id.juara.law.ranking.Origins;
import id.juara.law.ranking.RankedGroup;
import id.juara.law.rules.Group;
import id.juara.law.rules.Marks;
import id.juara.law.rules.Round;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Everything that a round's order rests on; with one thing changed it is another field.
 *
 * @param origins how its readings came about, for methods that fit a model
 */
public record Field(
        Round round,
        List<Group> groups,
        List<Marks> marks,
        List<Contender> contenders,
        Optional<Seed> seed,
        Origins origins) {
    public Field {
        groups = List.copyOf(groups);
        marks = List.copyOf(marks);
        contenders = List.copyOf(contenders);
    }

    /** The round ranked by these rules and marks. Refuses what {@link RankedGroup#each} refuses. */
    public List<RankedGroup> ranked() {
        return RankedGroup.each(round, groups, marks, contenders, seed, origins);
    }

    /** Who goes on by these rules and marks. */
    public Verdict verdict() {
        return Verdict.of(ranked());
    }

    /** The judges who have marked anything, in the order of their ids. */
    public List<String> judges() {
        return List.copyOf(new TreeSet<>(marks.stream().map(Marks::judge).toList()));
    }

    /** The same with other marks. */
    public Field with(List<Marks> others) {
        return new Field(round, groups, others, contenders, seed, origins);
    }

    /** The same under other rules. */
    Field under(Round other, List<Group> itsGroups) {
        return new Field(other, itsGroups, marks, contenders, seed, origins);
    }
}
