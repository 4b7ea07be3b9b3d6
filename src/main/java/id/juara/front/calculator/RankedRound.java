package id.juara.front.calculator;

import id.juara.front.files.JudgedRound;
import id.juara.law.calibration.Advice;
import id.juara.law.certainty.Certainty;
import id.juara.law.crossed.Readings;
import id.juara.law.ranking.Ranking;
import id.juara.law.rules.PointsRule.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A round ranked by one method, the official points beside it.
 *
 * @param official by the rules' own method
 * @param readings the totals that statistics are about; absent where no scoresheet is whole
 * @param advice what a statistical method made of them; absent for an exact one
 * @param certainty absent where the method tells no errors, where earlier rounds are carried, and where the cut names no top
 * @param placed in order of place, then of id; those without a place come last
 */
record RankedRound(
        Method method,
        Ranking official,
        Optional<Readings> readings,
        Optional<Advice> advice,
        Optional<Certainty> certainty,
        List<Row> placed) {
    static final List<String> HEADER =
            List.of("submission", "place", "readings", "raw", "estimate", "se", "low", "high", "p_in", "band");

    /**
     * @param readings scoresheets with a mark
     * @param raw the official points as printed
     * @param figures estimate, its error, its interval, probability and band; blank where the method does not give them
     */
    record Row(String submission, Optional<Integer> place, int readings, Optional<String> raw, List<String> figures) {
        List<String> cells() {
            var cells = new ArrayList<>(List.of(
                    submission, place.map(String::valueOf).orElse(""), String.valueOf(readings), raw.orElse("")));
            cells.addAll(figures);
            return cells;
        }
    }

    /** @param places of those who have one */
    static List<Row> rows(
            JudgedRound judged, Ranking official, Map<String, Integer> places, Map<String, List<String>> figures) {
        var blank = List.of("", "", "", "", "", "");
        var standings = official.bySubmission();
        var rows = new ArrayList<Row>();
        judged.sheets()
                .forEach((submission, sheets) -> rows.add(new Row(
                        submission,
                        Optional.ofNullable(places.get(submission)),
                        sheets,
                        Optional.ofNullable(standings.get(submission))
                                .map(one -> one.points().printed()),
                        figures.getOrDefault(submission, blank))));
        rows.sort(Comparator.comparing((Row row) -> row.place().orElse(Integer.MAX_VALUE))
                .thenComparing(Row::submission));
        return rows;
    }

    String csv() {
        return Output.csv(HEADER, placed.stream().map(Row::cells).toList());
    }
}
