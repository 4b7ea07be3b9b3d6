package id.juara.law.bundle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.juara.law.proof.Seed;
import id.juara.law.ranking.Contender;
import id.juara.law.ranking.Departure;
import id.juara.law.ranking.Fraction;
import id.juara.law.ranking.Origins;
import id.juara.law.rules.Marks;
import id.juara.law.rules.Round;
import id.juara.law.rules.Rules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads back from its files what a round was given, and leaves what follows to the law. */
public final class ReadRound {
    private ReadRound() {}

    /**
     * The round of those rules whose files these are, by their names inside its folder.
     *
     * @throws IllegalArgumentException for a file that is missing or not as {@link RoundTables} writes it
     */
    public static SealedRound of(Rules rules, Round law, Map<String, byte[]> files) {
        var settings = Csv.rows(file(files, RoundTables.SETTINGS), RoundTables.SETTINGS_HEADER);
        return new SealedRound(
                law,
                rules.groups(),
                marks(law, file(files, RoundTables.MARKS)),
                contenders(file(files, RoundTables.ENTRANTS), file(files, RoundTables.CARRIED)),
                origins(setting(settings, "by-chance"), file(files, RoundTables.ENTRANTS)),
                Seed.ofHex(setting(settings, "seed")),
                departures(file(files, RoundTables.SHORTLIST)));
    }

    private static String setting(List<List<String>> settings, String name) {
        return settings.stream()
                .filter(row -> row.get(0).equals(name))
                .findFirst()
                .map(row -> row.get(1))
                .orElseThrow(() -> new IllegalArgumentException("there is no setting '" + name + "'"));
    }

    private static Origins origins(String byChance, byte[] entrants) {
        var rows = Csv.rows(entrants, RoundTables.ENTRANTS_HEADER);
        return new Origins(
                byChance.equals("true"),
                rows.stream().filter(row -> !row.get(5).isEmpty()).collect(toMap(row -> row.get(0), row -> row.get(5))),
                rows.stream().collect(toMap(row -> row.get(0), row -> row.get(4))));
    }

    private static byte[] file(Map<String, byte[]> files, String name) {
        var file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return file;
    }

    private static List<Marks> marks(Round law, byte[] table) {
        var header = RoundTables.marksHeader(law);
        var marks = new ArrayList<Marks>();
        for (var row : Csv.rows(table, header)) {
            var values = new TreeMap<String, BigDecimal>();
            for (var i = 2; i < row.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    values.put(header.get(i), new BigDecimal(row.get(i)));
                }
            }
            marks.add(new Marks(row.get(0), row.get(1), values));
        }
        return marks;
    }

    private static List<Contender> contenders(byte[] entrants, byte[] carried) {
        var brought = Csv.rows(carried, RoundTables.CARRIED_HEADER).stream()
                .collect(groupingBy(row -> row.get(0), toMap(row -> row.get(1), row -> Fraction.parse(row.get(2)))));
        return Csv.rows(entrants, RoundTables.ENTRANTS_HEADER).stream()
                .map(row -> new Contender(
                        row.get(0), row.get(3), row.get(2), brought.getOrDefault(row.get(0), Map.of()), row.get(4)))
                .toList();
    }

    /** The reasons stand in the minutes, not in the bundle. */
    private static List<Departure> departures(byte[] shortlist) {
        return Csv.rows(shortlist, RoundTables.SHORTLIST_HEADER).stream()
                .filter(row -> row.get(4).equals("by-plenary"))
                .map(row -> new Departure(row.get(0), row.get(3).equals("in"), "by-plenary"))
                .toList();
    }
}
