package id.juara.law.ranking;

import id.juara.law.rules.Criterion;
import id.juara.law.rules.Marks;
import id.juara.law.rules.PointsRule.Method;
import id.juara.law.rules.Round;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The scoresheets of one submission that count in a round, and the figures taken from them. */
record Sheets(Round round, List<Marks> all) {

    /** Ordered by judge so that an explanation reads the same each time; no figure depends on it. */
    static Sheets of(Round round, Collection<Marks> marks) {
        return new Sheets(
                round,
                marks.stream()
                        .filter(sheet -> !sheet.values().isEmpty())
                        .sorted(Comparator.comparing(Marks::judge))
                        .toList());
    }

    /** Whether the rule averages totals; else it averages each criterion and adds up. */
    boolean byTotal() {
        return round.points().method() != Method.MEAN && !round.points().perCriterion();
    }

    /** A sheet that lacks a criterion has no total: it counts only where criteria are averaged one by one. */
    List<Marks> counted() {
        return byTotal()
                ? all.stream().filter(sheet -> sheet.total(round).isPresent()).toList()
                : all;
    }

    List<BigDecimal> marks(Criterion criterion) {
        return counted().stream()
                .map(sheet -> sheet.values().get(criterion.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    List<BigDecimal> totals() {
        return counted().stream()
                .map(sheet -> sheet.total(round))
                .flatMap(Optional::stream)
                .toList();
    }
}
