package id.juara.story.advice;

import static id.juara.story.advice.AdviceSentences.SENTENCES;

import id.juara.law.ranking.Estimation;
import id.juara.law.reliability.Coefficient;
import id.juara.law.reliability.Generalizability;
import id.juara.law.reliability.Reliability;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Marks;
import id.juara.law.rules.PointsRule.Method;
import id.juara.law.rules.Round;
import id.juara.law.rules.Word;
import id.juara.story.advice.ReliabilityPages.Generalized;
import id.juara.story.advice.ReliabilityPages.Measure;
import id.juara.story.advice.ReliabilityPages.Told;
import id.juara.story.advice.ReliabilityPages.WithJudges;
import id.juara.story.competition.RoundRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** How far the judges of a closed round agree. */
@ApplicationScoped
public class MeasureReliability {
    @Inject
    AdviseRound advise;

    /** Of the crossed model, which always fits; the figures of a table only where every judge read everything. */
    @Transactional
    public Told of(RoundRef ref) {
        var ranked = advise.ranked(ref);
        var fitted = ranked.estimation(Method.CROSSED);
        if (fitted.isEmpty()) {
            return new Told(ref.toString(), 0, 0, 0, List.of(), null);
        }
        var readings = fitted.get().readings();
        return new Told(
                ref.toString(),
                readings.submissions().size(),
                readings.judges().size(),
                readings.size(),
                measures(fitted.get()),
                generalized(ranked.round(), ranked.marks()));
    }

    private static List<Measure> measures(Estimation fitted) {
        var told = Reliability.of(fitted.readings(), fitted.advice());
        var measures = new ArrayList<Measure>();
        measures.add(measure("single", told.single()));
        measures.add(measure("single-calibrated", told.singleCalibrated()));
        measures.add(measure("published", told.published()));
        measures.add(measure(
                "one-way",
                told.oneWay().single(),
                told.oneWay().low().value(),
                told.oneWay().high().value(),
                OptionalDouble.empty()));
        var table = told.table();
        measures.add(measure("icc-1-1", table.oneWaySingle()));
        measures.add(measure("icc-2-1", table.twoWaySingle()));
        measures.add(measure("icc-3-1", table.fixedSingle()));
        measures.add(measure("icc-1-k", table.oneWayMean()));
        measures.add(measure("icc-2-k", table.twoWayMean()));
        measures.add(measure("icc-3-k", table.fixedMean()));
        var none = OptionalDouble.empty();
        measures.add(measure(
                "kendall-w", told.order().agreement(), none, none, told.order().chance()));
        told.alphas().forEach((metric, alpha) -> measures.add(measure("alpha-" + Word.of(metric), alpha)));
        return measures;
    }

    private static Measure measure(String key, Coefficient coefficient) {
        var none = OptionalDouble.empty();
        return measure(key, coefficient, none, none, none);
    }

    private static Measure measure(
            String key, Coefficient coefficient, OptionalDouble low, OptionalDouble high, OptionalDouble chance) {
        return new Measure(
                key,
                rounded(coefficient.value()),
                rounded(low),
                rounded(high),
                rounded(chance),
                coefficient.note().map(Coefficient.Note::word).orElse(null),
                says(key, coefficient));
    }

    private static Bilingual says(String key, Coefficient coefficient) {
        var name = SENTENCES.both("measure." + key);
        var note = coefficient.note().map(AdviceSentences::of);
        if (coefficient.value().isEmpty()) {
            return SENTENCES.both("measure.undefined", name, note.orElseThrow());
        }
        var value = coefficient.value().getAsDouble();
        return note.map(one -> SENTENCES.both("measure.noted", name, value, one))
                .orElseGet(() -> SENTENCES.both("measure.told", name, value));
    }

    private static Double rounded(OptionalDouble figure) {
        return figure.isPresent() ? Rounded.orAbsent(figure.getAsDouble()) : null;
    }

    private static Generalized generalized(Round round, List<Marks> marks) {
        return table(round, marks)
                .flatMap(Generalizability::of)
                .map(one ->
                        generalized(one, judges(marks).size(), round.criteria().size()))
                .orElse(null);
    }

    private static Generalized generalized(Generalizability one, int judges, int criteria) {
        var variances = new LinkedHashMap<String, Double>();
        variances.put("submission", Rounded.of(one.submission()));
        variances.put("judge", Rounded.of(one.judge()));
        variances.put("criterion", Rounded.of(one.criterion()));
        variances.put("submission-judge", Rounded.of(one.submissionJudge()));
        variances.put("submission-criterion", Rounded.of(one.submissionCriterion()));
        variances.put("judge-criterion", Rounded.of(one.judgeCriterion()));
        variances.put("rest", Rounded.of(one.rest()));
        return new Generalized(
                variances,
                IntStream.rangeClosed(1, Math.max(5, judges))
                        .mapToObj(many -> new WithJudges(
                                many,
                                rounded(one.ofOrder(many, criteria).value()),
                                rounded(one.ofPoints(many, criteria).value())))
                        .toList());
    }

    /** By submission, judge and criterion; empty where somebody did not mark something. */
    private static Optional<double[][][]> table(Round round, List<Marks> marks) {
        var judges = judges(marks);
        var rows = new TreeMap<String, TreeMap<String, double[]>>();
        for (var sheet : marks) {
            if (sheet.total(round).isEmpty()) {
                return Optional.empty();
            }
            rows.computeIfAbsent(sheet.submission(), any -> new TreeMap<>())
                    .put(
                            sheet.judge(),
                            round.criteria().stream()
                                    .mapToDouble(
                                            one -> sheet.values().get(one.id()).doubleValue())
                                    .toArray());
        }
        return rows.values().stream().allMatch(row -> row.keySet().equals(judges))
                ? Optional.of(rows.values().stream()
                        .map(row -> row.values().toArray(double[][]::new))
                        .toArray(double[][][]::new))
                : Optional.empty();
    }

    private static TreeSet<String> judges(List<Marks> marks) {
        var judges = new TreeSet<String>();
        marks.forEach(one -> judges.add(one.judge()));
        return judges;
    }
}
