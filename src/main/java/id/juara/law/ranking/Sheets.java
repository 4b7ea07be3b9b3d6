package id.juara.law.ranking;

import id.juara.law.rules.Criterion;
import id.juara.law.rules.Marks;
import id.juara.law.rules.PointsRule.Method;
import id.juara.law.rules.Round;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The scoresheets of one submission in a round, and the figures taken from them.
 *
 * @param all those with a mark, ordered by judge so that an explanation reads the same each time
 * @param counted where totals are averaged, those that have one (a sheet that lacks a criterion has none); else all
 */
record Sheets(Round round, List<Marks> all, List<Marks> counted) {

    static Sheets of(Round round, Collection<Marks> marks) {
        var all = marks.stream()
                .filter(sheet -> !sheet.values().isEmpty())
                .sorted(Comparator.comparing(Marks::judge))
                .toList();
        return new Sheets(
                round,
                all,
                byTotal(round)
                        ? all.stream()
                                .filter(sheet -> sheet.total(round).isPresent())
                                .toList()
                        : all);
    }

    /** Whether the rule averages totals; else it averages each criterion and adds up. */
    boolean byTotal() {
        return byTotal(round);
    }

    List<BigDecimal> marks(Criterion criterion) {
        var marks = new ArrayList<BigDecimal>(counted.size());
        for (var sheet : counted) {
            var mark = sheet.values().get(criterion.id());
            if (mark != null) {
                marks.add(mark);
            }
        }
        return marks;
    }

    List<BigDecimal> totals() {
        return counted.stream()
                .map(sheet -> sheet.total(round))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean byTotal(Round round) {
        return round.points().method() != Method.MEAN && !round.points().perCriterion();
    }
}
