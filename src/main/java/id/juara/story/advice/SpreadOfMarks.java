package id.juara.story.advice;

import id.juara.law.ranking.Fraction;
import id.juara.law.rules.Marks;
import id.juara.law.rules.Round;
import id.juara.story.competition.RoundRef;
import id.juara.story.shortlist.RankedRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** How the marks of a closed round lie: those of each criterion, and how far the judges of an entry are apart. */
@ApplicationScoped
public class SpreadOfMarks {
    private static final double QUARTER = .25;
    private static final double HALF = .5;
    private static final double THREE_QUARTERS = .75;

    @Inject
    AdviseRound advise;

    /** So many marks of one value. */
    public record Pile(BigDecimal mark, int many) {}

    /**
     * The marks of one criterion; quartiles lie between two marks where none stands there (as QUARTILE.INC has it).
     *
     * @param piles by rising mark
     */
    public record OfCriterion(
            String criterion,
            int many,
            double least,
            double lower,
            double median,
            double upper,
            double most,
            List<Pile> piles) {}

    /** The totals of one entry that was read twice or more: the lowest, the mean and the highest. */
    public record OfEntry(
            UUID submission, String number, String title, int readings, double low, double mean, double high) {
        public double apart() {
            return high - low;
        }
    }

    /** @param entries those whose judges are farthest apart first */
    public record Spread(List<OfCriterion> criteria, List<OfEntry> entries) {}

    /** Refuses a round that still takes marks, and one in which none are given. */
    @Transactional
    public Spread of(RoundRef ref) {
        var ranked = advise.ranked(ref);
        var law = ranked.round();
        var criteria = law.criteria().stream()
                .map(one -> ofCriterion(one.id(), ranked.marks()))
                .filter(one -> one.many > 0)
                .toList();
        return new Spread(criteria, entries(ranked, law));
    }

    private static OfCriterion ofCriterion(String criterion, List<Marks> sheets) {
        var marks = sheets.stream()
                .map(one -> one.values().get(criterion))
                .filter(one -> one != null)
                .sorted()
                .toList();
        if (marks.isEmpty()) {
            return new OfCriterion(criterion, 0, 0, 0, 0, 0, 0, List.of());
        }
        var piles = new TreeMap<BigDecimal, Integer>();
        marks.forEach(one -> piles.merge(one, 1, Integer::sum));
        return new OfCriterion(
                criterion,
                marks.size(),
                quantile(marks, 0),
                quantile(marks, QUARTER),
                quantile(marks, HALF),
                quantile(marks, THREE_QUARTERS),
                quantile(marks, 1),
                piles.entrySet().stream()
                        .map(one -> new Pile(one.getKey(), one.getValue()))
                        .toList());
    }

    private static double quantile(List<BigDecimal> sorted, double share) {
        var at = share * (sorted.size() - 1);
        var below = (int) Math.floor(at);
        var low = sorted.get(below).doubleValue();
        var high = sorted.get(Math.min(sorted.size() - 1, below + 1)).doubleValue();
        return low + (at - below) * (high - low);
    }

    private static List<OfEntry> entries(RankedRound ranked, Round law) {
        var totals = new TreeMap<String, List<BigDecimal>>();
        for (var sheet : ranked.marks()) {
            sheet.total(law).ifPresent(total -> totals.computeIfAbsent(sheet.submission(), any -> new ArrayList<>())
                    .add(total));
        }
        var entries = new ArrayList<OfEntry>();
        totals.forEach((submission, all) -> {
            if (all.size() > 1) {
                var one = ranked.field().get(submission);
                var sum = all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                entries.add(new OfEntry(
                        one.submission(),
                        one.number(),
                        one.title(),
                        all.size(),
                        all.stream()
                                .min(Comparator.naturalOrder())
                                .orElseThrow()
                                .doubleValue(),
                        mean(sum, all.size()),
                        all.stream()
                                .max(Comparator.naturalOrder())
                                .orElseThrow()
                                .doubleValue()));
            }
        });
        entries.sort(Comparator.comparingDouble(OfEntry::apart).reversed().thenComparing(OfEntry::number));
        return entries;
    }

    private static double mean(BigDecimal sum, int many) {
        var exact = Fraction.of(sum, many);
        return exact.numerator().doubleValue() / exact.denominator().doubleValue();
    }
}
