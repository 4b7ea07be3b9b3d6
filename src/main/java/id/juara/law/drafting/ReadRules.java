package id.juara.law.drafting;

import static java.util.stream.Collectors.toMap;

import id.juara.law.rules.Calendar;
import id.juara.law.rules.Condition;
import id.juara.law.rules.Rules;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a whole regulation from an untyped tree and names everything that is wrong in it.
 *
 * <p>Reading goes in three passes over the same list of flaws: each value by itself, then what stands together (weights,
 * scales, floors), then the chain of rounds. A later pass leaves out what an earlier one could not read.
 */
public final class ReadRules {
    private static final int MOST_ENTRIES = 100_000;
    private static final Calendar SOME_CALENDAR =
            new Calendar(ZoneOffset.UTC, LocalDateTime.of(2000, 1, 1, 0, 0), LocalDateTime.of(2000, 1, 2, 0, 0));

    private final Flaws flaws = new Flaws();

    private ReadRules() {}

    /**
     * @param tree Maps with text keys and Lists in file order; scalars are String, BigDecimal or Boolean; null is nothing
     */
    public static Draft from(Object tree) {
        var reading = new ReadRules();
        var rules = reading.rules(tree);
        var flaws = reading.flaws.all();
        return new Draft(flaws.isEmpty() ? Optional.of(rules) : Optional.empty(), flaws);
    }

    private Rules rules(Object tree) {
        if (tree == null) {
            flaws.add("", FlawKey.EMPTY);
        }
        var file = new Value("", "", tree, flaws).clause(Keys.FILE);
        var edition = file.must("edition").id();
        var title = file.must("title").bilingual();
        var basis = file.may("basis").map(Value::text).orElse("");
        var provenance = file.may("provenance").map(ReadRules::texts).orElse(Map.of());
        var calendar = calendar(file.must("calendar"));
        var questions = file.items("questions").stream().map(ReadForm::question).toList();
        var documents = file.items("documents").stream().map(ReadForm::document).toList();
        var rounds = file.must("rounds").items().stream().map(ReadRound::from).toList();
        var quota = file.may("quota").map(value -> value.clause("per-institution", "per-group"));
        var perGroup = quota.flatMap(clause -> clause.may("per-group"))
                .map(Value::entries)
                .orElse(new LinkedHashMap<>());
        var mostOf = perGroup.values().stream().collect(toMap(Value::name, value -> value.whole(1, MOST_ENTRIES)));
        var groups = file.items("groups").stream()
                .map(value -> ReadForm.group(value, mostOf))
                .toList();
        for (var group : groups) {
            perGroup.remove(group.id());
        }
        perGroup.values().forEach(value -> value.flaw(FlawKey.UNKNOWN_GROUP, value.name()));
        var rules = new Rules(
                edition,
                title,
                basis,
                provenance,
                calendar,
                groups,
                listed("categories", file.items("categories")),
                questions,
                documents,
                quota.flatMap(clause -> clause.may("per-institution")).map(value -> value.whole(1, MOST_ENTRIES)),
                file.may("silence")
                        .map(value -> value.choice(Rules.Silence.class))
                        .orElse(Rules.Silence.STAYS),
                file.may("grades").map(ReadRules::grades).orElse(Rules.Grades.BOUNDARY_BELONGS_TO_HIGHER),
                file.items("conditions").stream().map(ReadRules::condition).toList(),
                rounds,
                file.must("outcome").id());
        new CheckForm(flaws).of(rules);
        new CheckRounds(flaws).of(rules);
        new CheckChain(flaws).of(rules);
        return rules;
    }

    private Calendar calendar(Value value) {
        var clause = value.clause("zone", "opens", "closes");
        var zone = clause.must("zone").zone();
        var opens = clause.must("opens").moment();
        var closes = clause.must("closes").moment();
        if (!value.sound()) {
            return SOME_CALENDAR;
        }
        if (!opens.isBefore(closes)) {
            flaws.add(clause.path("closes"), FlawKey.CLOSES_BEFORE_OPENING, opens.toString(), closes.toString());
            return SOME_CALENDAR;
        }
        return new Calendar(zone, opens, closes);
    }

    private static Rules.Grades grades(Value value) {
        var boundary = value.clause("boundary-belongs-to").must("boundary-belongs-to");
        return boundary.choice(Side.class) == Side.HIGHER
                ? Rules.Grades.BOUNDARY_BELONGS_TO_HIGHER
                : Rules.Grades.BOUNDARY_BELONGS_TO_LOWER;
    }

    private enum Side {
        HIGHER,
        LOWER
    }

    private static Condition condition(Value value) {
        var clause = value.clause(Keys.CONDITION);
        return new Condition(
                clause.must("id").id(),
                clause.must("holds").text(),
                clause.must("says").bilingual(),
                clause.must("kind").choice(Condition.Kind.class),
                clause.may("source").map(Value::text).orElse(""));
    }

    private static Map<String, String> texts(Value value) {
        return value.entries().entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey, entry -> entry.getValue().text(), (one, other) -> one, LinkedHashMap::new));
    }

    /** The texts of a list in which none may stand twice. */
    static List<String> listed(String name, List<Value> items) {
        var texts = items.stream().map(Value::text).toList();
        for (int i = 0; i < texts.size(); i++) {
            if (items.get(i).sound() && texts.indexOf(texts.get(i)) < i) {
                items.get(i).flaw(FlawKey.LISTED_TWICE, texts.get(i), name);
            }
        }
        return texts;
    }
}
