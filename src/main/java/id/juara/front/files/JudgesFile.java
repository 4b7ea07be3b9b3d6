package id.juara.front.files;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The judges of a round: {@code judge,institution,region,limit}; all but the judge may be left out. */
public record JudgesFile(Map<String, Seat> seats) {

    /** @param limit the most submissions he reads, where limited */
    public record Seat(Optional<String> institution, Optional<String> region, Optional<Integer> limit) {}

    public static JudgesFile read(Path file, Flaws flaws) {
        var seats = new LinkedHashMap<String, Seat>();
        new CsvFile(file, flaws).read(List.of("judge"), List.of("institution", "region", "limit"), row -> {
            var judge = row.name("judge");
            var limit = row.whole("limit", 0, Integer.MAX_VALUE).stream()
                    .mapToObj(Math::toIntExact)
                    .findFirst();
            var seat = new Seat(row.text("institution"), row.text("region"), limit);
            if (!judge.isEmpty() && seats.putIfAbsent(judge, seat) != null) {
                row.flaw("judge-twice", judge);
            }
        });
        return new JudgesFile(seats);
    }

    /** Whoever is named elsewhere has to stand here. */
    public void mustHold(Map<String, Long> namedAt, Path where, Path here, Flaws flaws) {
        namedAt.keySet().stream()
                .filter(judge -> !judge.isEmpty() && !seats.containsKey(judge))
                .forEach(judge -> flaws.at(where, namedAt.get(judge), "judge-unknown", judge, here));
    }
}
