package id.juara.law.sensitivity;

import id.juara.law.rules.Criterion;
import id.juara.law.rules.Cut;
import id.juara.law.rules.Group;
import id.juara.law.rules.PointsRule;
import id.juara.law.rules.PointsRule.Method;
import id.juara.law.rules.Round;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Rules with something changed in them. */
final class Varied {
    private Varied() {}

    static Round round(
            Round round, List<Criterion> criteria, PointsRule points, Map<String, BigDecimal> carries, Cut cut) {
        return new Round(
                round.id(),
                round.title(),
                round.kind(),
                round.from(),
                round.readings(),
                criteria,
                points,
                round.disagreement(),
                round.conflicts(),
                round.reconciliation(),
                round.deliberation(),
                carries,
                round.ties(),
                cut,
                round.tells(),
                round.objectionDays());
    }

    static Cut cut(Cut cut, Optional<Integer> top, Optional<BigDecimal> passMark, Map<String, Cut.Bounds> clusters) {
        return new Cut(top, passMark, clusters, cut.tieAtLine(), cut.undecided());
    }

    static PointsRule points(PointsRule rule, Method method, Optional<Integer> dropEachSide) {
        var by = rule.by(method);
        return new PointsRule(
                by.method(),
                by.dropEachSide() == 0 ? 0 : dropEachSide.orElse(by.dropEachSide()),
                by.perCriterion(),
                by.decimals(),
                by.rounding(),
                by.advice());
    }

    static Criterion weighing(Criterion criterion, BigDecimal weight) {
        return new Criterion(criterion.id(), criterion.title(), weight, criterion.scale(), criterion.anchors());
    }

    /** Every group with its own cut in that round changed. */
    static List<Group> groups(List<Group> groups, String round, UnaryOperator<Cut> change) {
        return groups.stream()
                .map(group -> {
                    if (!group.cuts().containsKey(round)) {
                        return group;
                    }
                    var cuts = new HashMap<>(group.cuts());
                    cuts.computeIfPresent(round, (id, cut) -> change.apply(cut));
                    return new Group(
                            group.id(),
                            group.title(),
                            group.questions(),
                            group.byInvitation(),
                            group.rankedApart(),
                            cuts,
                            group.mostPerInstitution());
                })
                .toList();
    }
}
