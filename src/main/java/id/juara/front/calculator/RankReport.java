package id.juara.front.calculator;

import id.juara.front.files.JudgedRound;
import id.juara.law.calibration.Advice;
import id.juara.law.calibration.Estimates;
import id.juara.law.certainty.Band;
import id.juara.law.certainty.Certainty;
import id.juara.law.certainty.RankSets;
import id.juara.law.certainty.RankSets.Holding;
import id.juara.law.crossed.CrossedModel;
import id.juara.law.crossed.Readings;
import id.juara.law.proof.Digest;
import id.juara.law.reliability.Reliability;
import id.juara.law.rules.Language;
import id.juara.law.rules.PointsRule.Method;
import id.juara.law.rules.Word;
import id.juara.story.advice.AdviceSentences;
import id.juara.story.advice.LinkedJudges;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is to be known beside a ranking. Where the method itself fits no model, the crossed model tells of judges and agreement.
 *
 * @param drawing of what is shuffled to see whether something is odd
 */
record RankReport(JudgedRound judged, RankedRound ranked, long drawing) {
    /** Sentences for whoever reads the ranking and not the report. */
    List<String> notes(Language language) {
        var notes = new ArrayList<String>();
        ranked.advice().ifPresent(advice -> advice.warnings()
                .forEach(warning -> notes.add(AdviceSentences.of(warning).in(language))));
        ranked.advice().flatMap(Advice::gate).ifPresent(gate -> gate.obstacles()
                .forEach(obstacle ->
                        notes.add("- " + AdviceSentences.of(obstacle).in(language))));
        var others = otherReadings().size();
        judged.round()
                .readings()
                .filter(asked -> others > 0)
                .ifPresent(asked -> notes.add(Calculator.word(language, "rank.other-readings", others, asked)));
        return notes;
    }

    /** @param digest SHA-256 of the ranking as it is printed */
    Map<String, Object> report(Digest digest) {
        var told = new LinkedHashMap<String, Object>();
        told.put("round", judged.round().id());
        told.put("method", ranked.method().word());
        told.put("readings", readings());
        told.put("unplaced", unplaced());
        var fitted = ranked.readings().map(this::fitted);
        var model = fitted.flatMap(Advice::model);
        told.put("variances", model.map(RankReport::variances));
        told.put("mean", model.map(one -> Output.figure(one.mean())));
        told.put("effects", model.map(RankReport::effects));
        told.put("line", ranked.certainty().map(this::line));
        told.put("rankSets", model.flatMap(this::rankSets));
        told.put("gates", gates());
        told.put(
                "reliability",
                fitted.map(advice ->
                        ReportedAgreement.of(Reliability.of(ranked.readings().get(), advice))));
        told.put(
                "anomalies",
                model.map(one -> ReportedCases.of(one, judged, drawing)).orElse(List.of()));
        told.put(
                "warnings",
                ranked.advice().map(Advice::warnings).orElse(List.of()).stream()
                        .map(warning -> Map.of("key", warning.word(), "says", AdviceSentences.of(warning)))
                        .toList());
        told.put("digest", digest.hex());
        return told;
    }

    private Advice fitted(Readings readings) {
        return ranked.advice()
                .filter(advice -> advice.model().isPresent())
                .orElseGet(() -> Advice.of(Method.CROSSED, readings, true));
    }

    private Map<String, Object> readings() {
        var told = new LinkedHashMap<String, Object>();
        told.put("asked", judged.round().readings());
        told.put(
                "scoresheets",
                judged.sheets().values().stream().mapToInt(Integer::intValue).sum());
        told.put("others", otherReadings());
        return told;
    }

    /** Submissions with another number of readings than the rules ask for. */
    private Map<String, Integer> otherReadings() {
        var others = new TreeMap<>(judged.sheets());
        var asked = judged.round().readings();
        others.values().removeIf(many -> asked.isEmpty() || many.equals(asked.get()));
        return others;
    }

    private Map<String, String> unplaced() {
        var unplaced = new TreeMap<String, String>();
        ranked.official()
                .unplaced()
                .forEach(one -> unplaced.put(
                        one.submission(), Word.of(one.reason()) + (one.what().isEmpty() ? "" : " " + one.what())));
        return unplaced;
    }

    private static Map<String, Object> variances(CrossedModel model) {
        var variances = model.variances();
        var told = new LinkedHashMap<String, Object>();
        told.put("submission", variances.submission());
        told.put("judge", variances.judge());
        if (!model.readings().strata().isEmpty()) {
            told.put("stratum", variances.stratum());
        }
        told.put("residual", variances.residual());
        return told;
    }

    private static Map<String, Object> effects(CrossedModel model) {
        var submissions = new LinkedHashMap<String, Object>();
        var ids = model.readings().submissions();
        for (var i = 0; i < ids.size(); i++) {
            submissions.put(ids.get(i), model.submission(i));
        }
        var judges = new LinkedHashMap<String, Object>();
        var people = model.readings().judges();
        for (var j = 0; j < people.size(); j++) {
            var told = new LinkedHashMap<String, Object>();
            told.put("effect", model.judge(j));
            told.put("se", model.judgeError(j));
            told.put("seGivenMean", model.judgeErrorGivenMean(j));
            judges.put(people.get(j), told);
        }
        var told = new LinkedHashMap<String, Object>();
        told.put("submissions", submissions);
        told.put("judges", judges);
        return told;
    }

    private Map<String, Object> line(Certainty certainty) {
        var told = new LinkedHashMap<String, Object>();
        told.put("seats", certainty.seats());
        told.put("expectedHits", certainty.expectedHits());
        for (var band : Band.values()) {
            told.put(band.word(), certainty.count(band));
        }
        told.put("differs", differs(certainty.seats()));
        return told;
    }

    /** For a small field: the places that a submission may have, from the means of its readings less what their judges add. */
    private Optional<Map<String, Object>> rankSets(CrossedModel model) {
        var ids = model.readings().submissions();
        if (ids.size() > RankSets.MOST) {
            return Optional.empty();
        }
        var figures = new double[ids.size()];
        var errors = new double[ids.size()];
        for (var i = 0; i < figures.length; i++) {
            var readings = model.readings().readings(i);
            var start = model.readings().start(i);
            var own = IntStream.range(start, start + readings)
                    .mapToDouble(model::residual)
                    .average();
            figures[i] = model.submission(i) + own.orElseThrow();
            errors[i] = Math.sqrt(model.variances().residual() / readings);
        }
        var sets = RankSets.of(figures, errors, Estimates.CONFIDENCE, Holding.EACH, drawing);
        var told = new LinkedHashMap<String, Object>();
        for (var i = 0; i < figures.length; i++) {
            told.put(ids.get(i), List.of(sets.best(i), sets.worst(i)));
        }
        return Optional.of(told);
    }

    /** How many submissions are above the line by one of official points and this method, and below it by the other. */
    private long differs(int seats) {
        var official = ranked.official().standings().stream()
                .filter(one -> one.place() <= seats)
                .map(one -> one.submission())
                .collect(Collectors.toSet());
        return ranked.placed().stream()
                .filter(row -> official.contains(row.submission())
                        != row.place().filter(place -> place <= seats).isPresent())
                .count();
    }

    private Map<String, Object> gates() {
        var gates = new LinkedHashMap<String, Object>();
        ranked.readings().ifPresent(readings -> gates.put("design", LinkedJudges.gate(readings, judged.round())));
        ranked.advice()
                .flatMap(Advice::gate)
                .ifPresent(gate -> gates.put("calibration", ReportedGates.calibration(gate)));
        return gates;
    }
}
