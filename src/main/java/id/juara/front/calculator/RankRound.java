package id.juara.front.calculator;

import id.juara.front.calculator.EstimateOrder.Candidate;
import id.juara.front.files.CarriedFile;
import id.juara.front.files.JudgedRound;
import id.juara.law.calibration.Advice;
import id.juara.law.calibration.Estimates;
import id.juara.law.certainty.Certainty;
import id.juara.law.crossed.Readings;
import id.juara.law.proof.Digest;
import id.juara.law.proof.Seed;
import id.juara.law.ranking.Contender;
import id.juara.law.ranking.Estimation;
import id.juara.law.ranking.Origins;
import id.juara.law.ranking.Ranking;
import id.juara.law.rules.PointsRule.Method;
import id.juara.law.rules.Round;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ranks a round by the method that was asked for.
 *
 * <p>An exact method orders by its points and the rules' chain of ties. A statistical one orders by its figures, told to nine
 * decimals: equal ones are a tie for the same chain. Where the rules carry an earlier round, figure and interval are brought
 * together with its points by the rules' shares. That readings were dealt by chance is taken for granted.
 *
 * @param seed of the lot
 * @param drawing of the draws behind probabilities
 */
record RankRound(JudgedRound judged, Method method, CarriedFile carried, Optional<Seed> seed, long drawing) {
    static final int DECIMALS = 9;

    RankedRound ranked() {
        var official = ranking(judged.round());
        return method.exact() ? exactly(official) : statistically(official);
    }

    private RankedRound exactly(Ranking official) {
        var isOwn = method == judged.round().points().method();
        var ranking = isOwn
                ? official
                : ranking(judged.round().with(judged.round().points().by(method)));
        var places = new HashMap<String, Integer>();
        var figures = new HashMap<String, List<String>>();
        ranking.standings().forEach(one -> {
            places.put(one.submission(), one.place());
            if (!isOwn) {
                figures.put(one.submission(), List.of(one.points().printed(), "", "", "", "", ""));
            }
        });
        return new RankedRound(
                method,
                official,
                judged.readings(),
                Optional.empty(),
                Optional.empty(),
                RankedRound.rows(judged, official, places, figures));
    }

    private RankedRound statistically(Ranking official) {
        var readings = judged.readings();
        var advice = readings.map(totals -> Advice.of(method, totals, true));
        var certainty = advice.map(Advice::estimates).flatMap(this::certainty);
        var places = new HashMap<String, Integer>();
        var figures = new HashMap<String, List<String>>();
        advice.map(Advice::estimates).ifPresent(estimates -> {
            var order = new EstimateOrder(judged.round(), official, seed);
            places.putAll(order.places(candidates(estimates, figures, certainty)));
        });
        if (method == judged.round().points().method()) { // then the official points are this method's
            places.clear();
            official.standings().forEach(one -> places.put(one.submission(), one.place()));
        }
        return new RankedRound(
                method, official, readings, advice, certainty, RankedRound.rows(judged, official, places, figures));
    }

    private List<Candidate> candidates(
            Estimates estimates, Map<String, List<String>> figures, Optional<Certainty> certainty) {
        var candidates = new ArrayList<Candidate>();
        var ids = estimates.readings().submissions();
        for (var i = 0; i < ids.size(); i++) {
            var brought = brought(ids.get(i));
            if (brought.isEmpty()) {
                continue;
            }
            var offset = brought.get();
            var own = ownShare();
            var cells = new ArrayList<>(List.of(told(offset + own * estimates.value(i))));
            if (estimates.hasErrors()) {
                cells.add(told(own * estimates.error(i)));
                cells.add(told(offset + own * estimates.low(i)));
                cells.add(told(offset + own * estimates.high(i)));
            } else {
                cells.addAll(List.of("", "", ""));
            }
            var entry = i;
            cells.add(certainty.map(sure -> told(sure.chance(entry))).orElse(""));
            cells.add(certainty.map(sure -> sure.band(entry).word()).orElse(""));
            figures.put(ids.get(i), cells);
            candidates.add(new Candidate(ids.get(i), new BigDecimal(cells.get(0))));
        }
        return candidates;
    }

    private Optional<Certainty> certainty(Estimates estimates) {
        var top = judged.round().cut().top();
        return estimates.hasErrors() && carried.round().isEmpty()
                ? top.map(seats -> Certainty.of(estimates, Math.min(seats, submissions(estimates.readings())), drawing))
                : Optional.empty();
    }

    private static int submissions(Readings readings) {
        return readings.submissions().size();
    }

    /** Its part of the points from the earlier round; empty where it has none there though the rules want it. */
    private Optional<Double> brought(String submission) {
        if (carried.round().isEmpty()) {
            return Optional.of(0.0);
        }
        var share = judged.round().carries().get(carried.round().get());
        return Optional.ofNullable(carried.points().get(submission))
                .map(points -> Double.parseDouble(points.percent(share).print(2 * DECIMALS, RoundingMode.HALF_EVEN)));
    }

    private double ownShare() {
        return carried.round().isEmpty()
                ? 1
                : judged.round()
                        .carries()
                        .getOrDefault(judged.round().id(), BigDecimal.ZERO)
                        .movePointLeft(2)
                        .doubleValue();
    }

    private Ranking ranking(Round round) {
        var contenders = judged.submissions().stream()
                .map(id -> new Contender(id, "", "", carried.of(id), fingerprint(id)))
                .toList();
        return Ranking.of(round, judged.marks(), contenders, seed, estimation(round));
    }

    /** The fingerprint of a submission of which nothing but its id is known. */
    static String fingerprint(String id) {
        return Digest.ofText(id).hex();
    }

    static String told(double figure) {
        return new BigDecimal(figure).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** Only where the rules themselves decide by a method that fits a model. */
    private Optional<Estimation> estimation(Round round) {
        var rule = round.points().method();
        return rule.exact()
                ? Optional.empty()
                : Estimation.of(round, rule, judged.marks(), new Origins(true, judged.strata()));
    }
}
