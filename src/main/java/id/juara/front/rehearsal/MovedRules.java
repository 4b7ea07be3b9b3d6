package id.juara.front.rehearsal;

import id.juara.law.rules.Language;
import id.juara.law.rules.Rules;
import id.juara.story.rulebook.Rulebook;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A rule file with its calendar moved to now, every other byte as it was, but for the edition's name and the days of
 * objections, of which there are none in a season of some minutes.
 *
 * <p>The window opens yesterday. It closes on the file's own day moved on by half years until it lies ahead of tomorrow:
 * what an entry says hangs on that day, so that for half a year the same seed gives the same texts.
 *
 * @param today the day on which the rehearsal is played, in the zone of the rules
 */
record MovedRules(String text, Rules rules, LocalDate today) {
    private static final int HALF_A_YEAR = 6;

    static MovedRules of(String file, String text, String edition, Instant now) {
        var rules = read(file, text);
        var today = LocalDateTime.ofInstant(now, rules.calendar().zone()).toLocalDate();
        var closes = rules.calendar().closes();
        while (!closes.toLocalDate().isAfter(today.plusDays(1))) {
            closes = closes.plusMonths(HALF_A_YEAR);
        }
        var tree = new Yaml(new LoaderOptions()).compose(new StringReader(text));
        var moved = new TreeMap<Integer, Change>();
        change(text, tree, "edition", edition, moved);
        var calendar = value(tree, "calendar").orElseThrow();
        change(text, calendar, "opens", today.minusDays(1).atStartOfDay().toString(), moved);
        change(text, calendar, "closes", closes.toString(), moved);
        for (var round : rounds(tree)) {
            change(text, round, "objection-days", "0", moved);
        }
        var told = new StringBuilder(text);
        moved.descendingMap().values().forEach(one -> told.replace(one.from, one.to, one.word));
        return new MovedRules(told.toString(), read(file, told.toString()), today);
    }

    /** The name that the file gives its edition. */
    static String editionOf(String file, String text) {
        return read(file, text).edition();
    }

    /** The day on which entries close, as the moved rules have it. */
    LocalDate close() {
        return rules.calendar().closes().toLocalDate();
    }

    private record Change(int from, int to, String word) {}

    private static Rules read(String file, String text) {
        var reading = Rulebook.read(file, text);
        return reading.rules()
                .orElseThrow(() -> new Stopped(String.join(System.lineSeparator(), reading.flawLines(Language.EN))));
    }

    /** Notes that a scalar, where there is one, becomes that word. */
    private static void change(String text, Node mapping, String key, String word, TreeMap<Integer, Change> changes) {
        value(mapping, key).filter(ScalarNode.class::isInstance).ifPresent(node -> {
            // marks count characters as people do, a text counts those beyond the first 65,536 twice
            var from = text.offsetByCodePoints(0, node.getStartMark().getIndex());
            var to = text.offsetByCodePoints(0, node.getEndMark().getIndex());
            changes.put(from, new Change(from, to, word));
        });
    }

    private static Optional<Node> value(Node mapping, String key) {
        return ((MappingNode) mapping)
                .getValue().stream()
                        .filter(one -> one.getKeyNode() instanceof ScalarNode name
                                && name.getValue().equals(key))
                        .map(one -> one.getValueNode())
                        .findFirst();
    }

    private static List<Node> rounds(Node tree) {
        return value(tree, "rounds")
                .map(SequenceNode.class::cast)
                .map(SequenceNode::getValue)
                .orElseThrow();
    }
}
