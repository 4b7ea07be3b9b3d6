package id.juara.front.files;

import id.juara.law.ranking.Fraction;
import id.juara.law.rules.Round;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The points that submissions bring from an earlier round: its {@code ranking.csv}, of which the points as printed count.
 *
 * @param round the earlier round; absent where nothing is carried
 * @param points by submission; who has none there is left out
 */
public record CarriedFile(Optional<String> round, Map<String, Fraction> points) {
    private static final List<String> UNREAD =
            List.of("place", "readings", "estimate", "se", "low", "high", "p_in", "band");

    public static CarriedFile read(Optional<Path> file, Round round, Flaws flaws) {
        var earlier = round.carries().entrySet().stream()
                .filter(share ->
                        share.getValue().signum() > 0 && !share.getKey().equals(round.id()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (earlier.isEmpty() == file.isPresent() || earlier.size() > 1) {
            var key =
                    earlier.isEmpty() ? "nothing-carried" : earlier.size() > 1 ? "several-carried" : "carried-missing";
            flaws.of("--carried", key, round.id(), String.join(", ", earlier));
        }
        var points = new TreeMap<String, Fraction>();
        file.ifPresent(ranking -> new CsvFile(ranking, flaws).read(List.of("submission", "raw"), UNREAD, row -> {
            var submission = row.name("submission");
            var raw = row.decimal("raw").map(Fraction::of);
            if (!submission.isEmpty() && raw.isPresent() && points.putIfAbsent(submission, raw.get()) != null) {
                row.flaw("submission-twice", submission);
            }
        }));
        return new CarriedFile(earlier.stream().findFirst(), points);
    }

    /** By round, as a contender brings them. */
    public Map<String, Fraction> of(String submission) {
        return round.filter(any -> points.containsKey(submission))
                .map(id -> Map.of(id, points.get(submission)))
                .orElse(Map.of());
    }
}
