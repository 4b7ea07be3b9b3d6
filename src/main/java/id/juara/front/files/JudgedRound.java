package id.juara.front.files;

import id.juara.front.files.JudgesFile.Seat;
import id.juara.law.crossed.Reading;
import id.juara.law.crossed.Readings;
import id.juara.law.rules.Marks;
import id.juara.law.rules.Round;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A round and what came in.
 *
 * @param marks by submission, then judge
 * @param seats by judge; empty where nothing is told of judges
 * @param strata by submission
 */
public record JudgedRound(Round round, List<Marks> marks, Map<String, Seat> seats, Map<String, String> strata) {
    public JudgedRound {
        marks = marks.stream()
                .sorted(Comparator.comparing(Marks::submission).thenComparing(Marks::judge))
                .toList();
    }

    public List<String> submissions() {
        return List.copyOf(new TreeSet<>(marks.stream().map(Marks::submission).toList()));
    }

    /** How many scoresheets with a mark each submission has. */
    public SortedMap<String, Integer> sheets() {
        var sheets = new TreeMap<String, Integer>();
        marks.forEach(one -> sheets.merge(one.submission(), one.values().isEmpty() ? 0 : 1, Integer::sum));
        return sheets;
    }

    /** The totals of the scoresheets that lack no criterion; empty where there is none. */
    public Optional<Readings> readings() {
        var readings = marks.stream()
                .flatMap(sheet -> sheet.total(round).stream()
                        .map(total -> new Reading(sheet.submission(), sheet.judge(), total.doubleValue())))
                .toList();
        return readings.isEmpty() ? Optional.empty() : Optional.of(Readings.of(readings, strata));
    }

    /** Whether a judge reads what comes from his own region. */
    public boolean isHome(String submission, String judge) {
        return Optional.ofNullable(seats.get(judge))
                .flatMap(Seat::region)
                .filter(region -> region.equals(strata.get(submission)))
                .isPresent();
    }
}
