package id.juara.front.fiction;

import id.juara.ground.institution.InstitutionsFile;
import id.juara.ground.institution.InstitutionsFile.Row;
import id.juara.law.rules.Cluster;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which institutions take part, and with how many entries: every cluster and every time zone is there however small the
 * season, and the western third of the country sends the most, as it did.
 */
final class Entrants {
    private static final LocalDate CLOSE_OF_2017 = LocalDate.parse("2017-04-01");
    private static final int MOST_ENTRIES = 30;
    private static final Map<String, Double> EAGERNESS = Map.of(
            "ministry", 4.0,
            "agency", 2.0,
            "province", 6.0,
            "regency", 1.0,
            "city", 2.0,
            "state-enterprise", 0.4,
            "regional-enterprise", 0.5);

    private final long seed;

    Entrants(long seed) {
        this.seed = seed;
    }

    /** The institution of each entry, in the order of the file; an institution has from one to some thirty entries. */
    List<Row> of(int entries) {
        var taking = taking(Math.min(430, Math.max(10, entries * 10 / 71)));
        var counts = taking.stream().mapToInt(any -> 1).toArray();
        var left = entries - counts.length;
        var chance = Chance.of(seed, "counts");
        var weights = taking.stream()
                .mapToDouble(row -> weight(row) * StrictMath.exp(0.7 * chance.normal()))
                .toArray();
        while (left > 0) {
            var drawn = draw(weights, chance);
            if (counts[drawn] < MOST_ENTRIES) {
                counts[drawn]++;
                left--;
            }
        }
        var rows = new ArrayList<Row>();
        for (var index = 0; index < counts.length; index++) {
            for (var entry = 0; entry < counts[index]; entry++) {
                rows.add(taking.get(index));
            }
        }
        return rows;
    }

    /** Those of 2017 that still exist, so that the season can be played on any day since. */
    private List<Row> taking(int wanted) {
        var all = InstitutionsFile.read().on(CLOSE_OF_2017).stream()
                .filter(row -> row.validUntil().isEmpty())
                .toList();
        var drawn = all.stream()
                .sorted(Comparator.comparingDouble(this::turn).thenComparing(Row::code))
                .toList();
        var taking = new LinkedHashSet<Row>();
        for (var cluster : Cluster.words()) {
            first(drawn, row -> row.cluster().equals(cluster)).ifPresent(taking::add);
        }
        for (var zone : List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")) {
            first(
                            drawn,
                            row -> row.cluster().equals("regency")
                                    && row.zone().getId().equals(zone))
                    .ifPresent(taking::add);
        }
        for (var row : drawn) {
            if (taking.size() < wanted) {
                taking.add(row);
            }
        }
        return all.stream().filter(taking::contains).toList();
    }

    /** The eager come earlier: an exponential waiting time with the eagerness as its rate. */
    private double turn(Row row) {
        return -StrictMath.log(1 - Chance.of(seed, "turn", row.code()).share()) / weight(row);
    }

    private static double weight(Row row) {
        return EAGERNESS.get(row.cluster()) * (row.zone().getId().equals("Asia/Jakarta") ? 1.6 : 1);
    }

    private static int draw(double[] weights, Chance chance) {
        var sum = 0.0;
        for (var weight : weights) {
            sum += weight;
        }
        var at = chance.share() * sum;
        for (var index = 0; index < weights.length - 1; index++) {
            at -= weights[index];
            if (at < 0) {
                return index;
            }
        }
        return weights.length - 1;
    }

    private static Optional<Row> first(List<Row> rows, Predicate<Row> which) {
        return rows.stream().filter(which).findFirst();
    }
}
