package id.juara.law.rules;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One scoresheet as the law sees it: a judge's marks for a submission; an absent criterion is missing, never zero. */
public record Marks(String submission, String judge, SortedMap<String, BigDecimal> values) {
    public Marks {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public Marks(String submission, String judge, Map<String, BigDecimal> values) {
        this(submission, judge, new TreeMap<>(values));
    }

    /** Σ weight · mark / 100 on the marks' own scale, exactly; empty where a criterion of the round is missing. */
    public Optional<BigDecimal> total(Round round) {
        var sum = BigDecimal.ZERO;
        for (var criterion : round.criteria()) {
            var mark = values.get(criterion.id());
            if (mark == null) {
                return Optional.empty();
            }
            sum = sum.add(criterion.weight().multiply(mark));
        }
        return Optional.of(sum.movePointLeft(2));
    }
}
