package id.juara.front.fiction;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What only the rehearsal knows, held against what the competition found. An entry's true worth in a round is its
 * quality on each criterion, weighted as the round weights them.
 *
 * @param weights criteria of the round and their weights; their sum does not matter
 */
public record Truth(Season season, Map<String, Double> weights) {
    public Truth {
        weights = new TreeMap<>(weights);
        if (weights.isEmpty()) {
            throw new IllegalArgumentException("worth is a matter of one criterion or more");
        }
    }

    /** Of the {@code chosen} entries, {@code found} are among the truly best of the same number. */
    public record Overlap(int chosen, int found) {}

    /** One scoresheet's total, as the judge with that subject gave it to the entry with that key. */
    public record Given(String judge, String entry, double total) {}

    /**
     * A judge's strictness as it is known and as his scoresheets show it: how far his totals lie above those of the
     * others who read the same entries. Known is a share of the scale, found is in points.
     */
    public record Strictness(String judge, double known, double found, int readings) {}

    /** How good the entry truly is, in standard deviations. */
    public double worth(Entry entry) {
        var sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        return weights.entrySet().stream()
                .mapToDouble(one -> one.getValue() / sum * entry.quality(season.seed(), one.getKey()))
                .sum();
    }

    /** Keys of the entries past the screening, the truly best first. */
    public List<String> order() {
        var worth = season.passing().stream().collect(toMap(Entry::key, this::worth));
        return worth.keySet().stream()
                .sorted(Comparator.<String>comparingDouble(worth::get)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** How many of the chosen entries, given by key, are among the truly best. */
    public Overlap overlap(Collection<String> chosen) {
        var best = order().stream().limit(chosen.size()).collect(toSet());
        return new Overlap(
                chosen.size(), (int) chosen.stream().filter(best::contains).count());
    }

    /** Every judge of the scoresheets, by subject; a judge who never read with another is left out. */
    public List<Strictness> strictness(Collection<Given> scoresheets, Collection<Judge> judges) {
        var known = judges.stream().collect(toMap(judge -> judge.person().subject(), Judge::strictness));
        var byEntry = scoresheets.stream().collect(groupingBy(Given::entry));
        var shared = scoresheets.stream()
                .filter(sheet -> byEntry.get(sheet.entry()).size() > 1)
                .collect(groupingBy(Given::judge, TreeMap::new, toList()));
        return shared.entrySet().stream()
                .map(one -> new Strictness(
                        one.getKey(),
                        known.get(one.getKey()),
                        one.getValue().stream()
                                .collect(averagingDouble(sheet -> above(sheet, byEntry.get(sheet.entry())))),
                        one.getValue().size()))
                .toList();
    }

    /** Pearson's correlation of known and found strictness, from -1 to 1; not a number below two judges. */
    public static double agreement(Collection<Strictness> judges) {
        var known = judges.stream().mapToDouble(Strictness::known).average().orElse(Double.NaN);
        var found = judges.stream().mapToDouble(Strictness::found).average().orElse(Double.NaN);
        double together = 0, ofKnown = 0, ofFound = 0;
        for (var judge : judges) {
            together += (judge.known() - known) * (judge.found() - found);
            ofKnown += (judge.known() - known) * (judge.known() - known);
            ofFound += (judge.found() - found) * (judge.found() - found);
        }
        return together / StrictMath.sqrt(ofKnown * ofFound);
    }

    private static double above(Given sheet, List<Given> ofSameEntry) {
        return sheet.total()
                - ofSameEntry.stream()
                        .filter(other -> !other.judge().equals(sheet.judge()))
                        .mapToDouble(Given::total)
                        .average()
                        .orElseThrow();
    }
}
