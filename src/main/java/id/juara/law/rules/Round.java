package id.juara.law.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A stage of judging.
 *
 * @param from the round whose shortlist enters here; absent means those past the screening
 * @param readings scoresheets a submission gets; absent means every judge of the round reads all
 * @param criteria one scale for all; weights add up to 100; empty for a deliberation
 * @param carries shares in percent by round id, this round's own among them; adds up to 100; empty means this round's points alone
 * @param ties criterion ids or {@code lot}, asked one after the other
 */
public record Round(
        String id,
        Bilingual title,
        Kind kind,
        Optional<String> from,
        Optional<Integer> readings,
        List<Criterion> criteria,
        PointsRule points,
        Optional<Disagreement> disagreement,
        Conflicts conflicts,
        Optional<Reconciliation> reconciliation,
        Optional<Deliberation> deliberation,
        Map<String, BigDecimal> carries,
        List<String> ties,
        Cut cut,
        Map<Tells.Audience, Tells> tells,
        int objectionDays) {
    public Round {
        criteria = List.copyOf(criteria);
        carries = Map.copyOf(carries);
        ties = List.copyOf(ties);
        tells = Map.copyOf(tells);
    }

    /** The word in a tie chain that asks the published seed. */
    public static final String LOT = "lot";

    public enum Kind {
        MARKS,
        PANEL,
        DELIBERATION
    }

    /** Where totals of one submission lie more than {@code spreadOver} apart, one more reading is asked for. */
    public record Disagreement(BigDecimal spreadOver) {}

    /**
     * Own institution is always barred.
     *
     * @param ownRegion what holds for submissions from the judge's own province
     * @param mostOfPile share in percent of a judge's pile from the own region, where capped
     */
    public record Conflicts(OwnRegion ownRegion, int mostOfPile) {
        public enum OwnRegion {
            BARRED,
            CAPPED,
            ALLOWED
        }
    }

    /** A small team sees each other's submitted marks and may revise; which marks count. */
    public record Reconciliation(Counts counts) {
        public enum Counts {
            FIRST,
            REVISED
        }
    }

    /** A plenary: how many of its members must be present (percent of the invited). */
    public record Deliberation(int quorum) {}

    /** The same round under another rule for points. */
    public Round with(PointsRule rule) {
        return new Round(
                id,
                title,
                kind,
                from,
                readings,
                criteria,
                rule,
                disagreement,
                conflicts,
                reconciliation,
                deliberation,
                carries,
                ties,
                cut,
                tells,
                objectionDays);
    }

    /** The criterion with that id. */
    public Optional<Criterion> criterion(String criterion) {
        return criteria.stream().filter(one -> one.id().equals(criterion)).findFirst();
    }

    /**
     * Everything that is wrong with a scoresheet's marks: first the known criteria in their order, then unknown ones by name.
     *
     * @param values marks by criterion id
     * @param complete whether every criterion has to have a mark (a submitted sheet), or may lack one (a draft)
     */
    public List<MarkFault> faultsOf(Map<String, BigDecimal> values, boolean complete) {
        var faults = new ArrayList<MarkFault>();
        for (var criterion : criteria) {
            var mark = Optional.ofNullable(values.get(criterion.id()));
            var known = Optional.of(criterion);
            if (mark.isEmpty() && complete) {
                faults.add(new MarkFault(criterion.id(), MarkFault.Kind.MISSING, mark, known));
            } else if (mark.isPresent() && !criterion.scale().holds(mark.get())) {
                faults.add(new MarkFault(criterion.id(), MarkFault.Kind.OFF_THE_SCALE, mark, known));
            }
        }
        values.keySet().stream()
                .filter(id -> criterion(id).isEmpty())
                .sorted()
                .forEach(id -> faults.add(new MarkFault(
                        id, MarkFault.Kind.UNKNOWN_CRITERION, Optional.ofNullable(values.get(id)), Optional.empty())));
        return List.copyOf(faults);
    }

    /** What that audience is told; the names alone where the rules say nothing. */
    public Tells tells(Tells.Audience audience) {
        return tells.getOrDefault(audience, Tells.NAMES_ONLY);
    }
}
