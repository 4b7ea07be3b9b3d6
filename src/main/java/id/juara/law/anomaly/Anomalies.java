package id.juara.law.anomaly;

import id.juara.law.crossed.CrossedModel;
import java.util.ArrayList;
import java.util.List;

/**
 * All that looks odd in a round, for people to look at.
 *
 * <p>Power is limited: with three readings a submission, of single readings that are two standard deviations too high a quarter
 * is found, of three standard deviations a half, at one false alarm in ninety honest ones (simulated, see
 * src/docs/fairness-figures.md). A case is a reason for another reading or a question, never proof.
 */
public final class Anomalies {
    private Anomalies() {}

    /** By kind, within a kind the least probable first. */
    public static List<Case> of(CrossedModel model, Circumstances known, Limits limits) {
        var left = new LeftOut(model);
        var judges = new JudgePatterns(model, left, limits);
        var cases = new ArrayList<Case>();
        cases.addAll(judges.severity());
        cases.addAll(judges.erratic());
        cases.addAll(judges.reversed());
        cases.addAll(judges.singleReadings());
        cases.addAll(SheetPatterns.straightLines(left, limits));
        if (!known.sheets().isEmpty()) {
            var sheets = new SheetPatterns(known.sheets(), left, limits);
            cases.addAll(sheets.halo());
            cases.addAll(sheets.longRuns());
            cases.addAll(sheets.drift());
        }
        cases.addAll(new Pace(known.times(), limits).cases());
        if (!known.home().isEmpty()) {
            cases.addAll(new HomeFavour(model, left, known, limits).cases());
        }
        cases.addAll(new Reciprocity(left, known, limits).cases());
        cases.addAll(new Pairs(left, limits).cases());
        cases.addAll(new CopiedRemarks(known.remarks(), limits).cases());
        return List.copyOf(cases);
    }
}
