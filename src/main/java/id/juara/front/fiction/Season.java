package id.juara.front.fiction;

import static java.util.stream.Collectors.joining;

import id.juara.front.fiction.Cast.Person;
import id.juara.front.fiction.Entry.Fault;
import id.juara.ground.institution.InstitutionsFile.Row;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A made-up season: everything that happens in it follows from its seed and its size.
 *
 * @param entrants the institutions that take part, in the order of the institutions' file
 * @param units the offices that write, by institution
 * @param entries in the order of their keys
 */
public record Season(long seed, List<Entrant> entrants, List<Unit> units, List<Entry> entries, Cast cast) {
    /** The fewest entries with which every cluster, every time zone and every fault can be there. */
    public static final int FEWEST = 20;

    /** The most entries: three times what any year had, and room enough for each to bear a title of its own. */
    public static final int MOST = 10_000;

    private static final Wording WORDING = Wording.read();

    public Season {
        entrants = List.copyOf(entrants);
        units = List.copyOf(units);
        entries = List.copyOf(entries);
    }

    /** An institution that takes part: its code, its name, and its local admin. */
    public record Entrant(String code, String name, String cluster, Person admin) {}

    /**
     * An office inside an institution that writes entries.
     *
     * @param key {@code U0001}, …
     * @param institution its code
     * @param writer who writes for it
     */
    public record Unit(String key, String institution, String name, Person writer) {}

    /**
     * A question as the made-up units see it.
     *
     * @param mostWords the longest answer allowed, in words; one or more
     */
    public record Asked(String id, int mostWords, boolean required) {
        public Asked {
            if (mostWords < 1) {
                throw new IllegalArgumentException("an answer has room for a word");
            }
        }
    }

    /** The season of that seed with that many entries, from {@value #FEWEST} to {@value #MOST}. */
    public static Season of(long seed, int entries) {
        if (entries < FEWEST || entries > MOST) {
            throw new IllegalArgumentException("a season has from " + FEWEST + " to " + MOST + " entries");
        }
        return new Draft(seed, new Entrants(seed).of(entries)).season();
    }

    /** How many of that many entries pass the screening: 1,373 of 3,054, rounded half up. */
    public static int passing(int entries) {
        return Failures.passing(entries);
    }

    /** The entries that pass the screening, in the order of their keys. */
    public List<Entry> passing() {
        return entries.stream().filter(Entry::passes).toList();
    }

    /** What the entry answers to those questions, by question id, within their limits. */
    public Map<String, String> answers(Entry entry, List<Asked> questions) {
        var institution = entrants.stream()
                .filter(one -> one.code().equals(entry.institution()))
                .findFirst()
                .orElseThrow();
        return new Answers(seed, WORDING)
                .of(entry, institution.name(), unit(entry).name(), questions);
    }

    /** The office that writes the entry. */
    public Unit unit(Entry entry) {
        return units.stream()
                .filter(one -> one.key().equals(entry.unit()))
                .findFirst()
                .orElseThrow();
    }

    /** The entry's own choice among those, such as categories or groups; its topic leans to one of them. */
    public String choice(Entry entry, List<String> among) {
        var leaning = Chance.of(seed, "leaning", entry.topic(), among).oneOf(among);
        var chance = Chance.of(seed, "choice", entry.key(), among);
        return chance.happens(0.8) ? leaning : chance.oneOf(among);
    }

    /** SHA-256 in hexadecimal of all that the season holds, its answers to two questions among it. */
    public String fingerprint() {
        var asked = List.of(new Asked("summary", 200, true), new Asked("significance", 600, true));
        var told = new StringBuilder().append(seed).append(entrants).append(units);
        told.append(cast.staff())
                .append(cast.signatory())
                .append(cast.secretary())
                .append(cast.clerks());
        Stream.of(cast.desk(), cast.panel()).flatMap(List::stream).forEach(judge -> told.append(judge.person())
                .append(judge.institution())
                .append(judge.province())
                .append(bits(judge.strictness(), judge.use(), judge.noise())));
        entries.forEach(entry -> told.append(entry.key())
                .append(entry.title())
                .append(entry.unit())
                .append(entry.monthsRunning())
                .append(entry.goals())
                .append(bits(entry.quality()))
                .append(entry.faults())
                .append(entry.suspect())
                .append(answers(entry, asked)));
        return HexFormat.of().formatHex(Chance.sha256(told.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Numbers as they are held, since versions of Java print them differently. */
    private static String bits(double... numbers) {
        return DoubleStream.of(numbers).mapToObj(Double::toHexString).collect(joining(" "));
    }

    /** A season being made. */
    private static final class Draft {
        private final long seed;
        private final List<Row> institutions;
        private final Cast.People people;
        private final Titles titles = new Titles(WORDING.names());
        private final Failures failures;
        private final Map<String, Unit> units = new LinkedHashMap<>();
        private final List<Entry> entries = new ArrayList<>();

        Draft(long seed, List<Row> institutions) {
            this.seed = seed;
            this.institutions = institutions;
            this.people = new Cast.People(seed, WORDING.names());
            this.failures = Failures.among(institutions.stream().map(Row::code).toList(), seed);
        }

        Season season() {
            for (var index = 0; index < institutions.size(); index++) {
                entries.add(entry(index, institutions.get(index)));
            }
            var taking = institutions.stream().distinct().toList();
            var passing = (int) entries.stream().filter(Entry::passes).count();
            return new Season(
                    seed,
                    taking.stream().map(this::entrant).toList(),
                    List.copyOf(units.values()),
                    entries,
                    Cast.drawn(seed, passing, taking, WORDING.names()));
        }

        private Entrant entrant(Row row) {
            return new Entrant(row.code(), row.name(), row.cluster(), people.person("admin-" + row.code()));
        }

        private Entry entry(int index, Row institution) {
            var key = String.format("E%04d", index + 1);
            var chance = Chance.of(seed, "entry", key);
            var topic = chance.oneOf(WORDING.topics().stream()
                    .filter(one -> one.suits(institution.cluster(), institution.code()))
                    .toList());
            var faults = failures.of(index);
            var title = titles.draw(topic, chance);
            var borrowed = failures.titledAs(index);
            return new Entry(
                    key,
                    institution.code(),
                    unit(institution, topic, chance).key(),
                    topic.id(),
                    borrowed == index ? title.full() : entries.get(borrowed).title(),
                    borrowed == index ? title.name() : entries.get(borrowed).name(),
                    faults.contains(Fault.TOO_YOUNG) ? chance.between(2, 10) : chance.between(13, 70),
                    faults.contains(Fault.NO_GOAL) ? List.of() : goals(topic, chance),
                    chance.normal(),
                    faults,
                    failures.suspects(index));
        }

        private Unit unit(Row institution, Topic topic, Chance chance) {
            var place = chance.oneOf(WORDING.names().get("places"));
            var name = new Phrase(chance.oneOf(topic.units())).say(chance, slot -> place);
            return units.computeIfAbsent(institution.code() + " " + name, any -> {
                var key = String.format("U%04d", units.size() + 1);
                return new Unit(key, institution.code(), name, people.person("unit-" + key));
            });
        }

        private static List<Integer> goals(Topic topic, Chance chance) {
            var count = chance.between(1, topic.goals().size());
            return topic.goals().subList(0, count).stream().sorted().toList();
        }
    }
}
