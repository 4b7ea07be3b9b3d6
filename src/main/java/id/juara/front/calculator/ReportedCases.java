package id.juara.front.calculator;

import id.juara.front.files.JudgedRound;
import id.juara.law.anomaly.Anomalies;
import id.juara.law.anomaly.Case;
import id.juara.law.anomaly.Circumstances;
import id.juara.law.anomaly.Kind;
import id.juara.law.anomaly.Limits;
import id.juara.law.crossed.CrossedModel;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What looks odd in the marks, for a round's report. */
final class ReportedCases {
    /** Rows of a file do not tell in which order a judge handed in his sheets. */
    private static final Set<Kind> OF_AN_ORDER = EnumSet.of(Kind.LONG_RUN, Kind.DRIFT);

    private ReportedCases() {}

    /** @param drawing of what is shuffled to see whether something is odd */
    static List<Map<String, Object>> of(CrossedModel model, JudgedRound judged, long drawing) {
        var sheets = judged.round().criteria().size() < 2
                ? List.<Circumstances.Sheet>of()
                : judged.marks().stream()
                        .filter(sheet -> sheet.total(judged.round()).isPresent())
                        .map(sheet -> new Circumstances.Sheet(
                                sheet.submission(),
                                sheet.judge(),
                                judged.round().criteria().stream()
                                        .map(one -> sheet.values().get(one.id()).doubleValue())
                                        .toList()))
                        .toList();
        var home = judged.marks().stream()
                .filter(sheet -> judged.isHome(sheet.submission(), sheet.judge()))
                .map(sheet -> new Circumstances.Pair(sheet.submission(), sheet.judge()))
                .collect(Collectors.toSet());
        return Anomalies.of(
                        model,
                        new Circumstances(sheets, List.of(), List.of(), home, Map.of(), Map.of(), drawing),
                        Limits.USUAL)
                .stream()
                .filter(one -> !OF_AN_ORDER.contains(one.kind()))
                .map(ReportedCases::told)
                .toList();
    }

    private static Map<String, Object> told(Case one) {
        var told = new LinkedHashMap<String, Object>();
        told.put("kind", one.kind().word());
        told.put("judges", one.judges());
        told.put("submissions", one.submissions());
        var figures = new LinkedHashMap<String, Object>();
        one.figures().forEach((name, figure) -> figures.put(name, Output.figure(figure)));
        told.put("figures", figures);
        told.put("chance", Output.figure(one.chance()));
        told.put("adjusted", Output.figure(one.adjusted()));
        told.put("stands", one.stands());
        told.put("says", Calculator.words("anomaly." + one.kind().word()));
        return told;
    }
}
