package id.juara.story.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Takes a key out of a rule text, with its line where it has one; the comment at the end of that line stays, as does every
 * other letter. A mapping that has lost its last key goes too.
 */
final class TakenKey {
    private final String text;
    private final YamlTree yaml;
    private final NodePlaces at;
    private final List<Cut> cuts = new ArrayList<>();

    private record Cut(int from, int to) {}

    private TakenKey(String text, YamlTree yaml) {
        this.text = text;
        this.yaml = yaml;
        this.at = new NodePlaces(text);
    }

    /** The text without that key; empty where it is not there, or cannot go without a comment or a neighbour. */
    static Optional<String> out(String text, String path) {
        var yaml = YamlTree.of(text);
        return yaml.repeats() ? Optional.empty() : out(text, yaml, path);
    }

    private static Optional<String> out(String text, YamlTree yaml, String path) {
        var above = above(path);
        var mapping = yaml.mappings().get(above);
        if (mapping == null) {
            return Optional.empty();
        }
        var key = YamlTree.name(path.substring(above.length() + 1));
        var goes = mapping.getValue().size() == 1
                        && !above.isEmpty()
                        && yaml.mappings().containsKey(above(above))
                ? out(text, yaml, above)
                : Optional.<String>empty();
        return goes.or(() -> IntStream.range(0, mapping.getValue().size())
                .filter(one -> KeyOrder.name(mapping.getValue().get(one)).equals(key))
                .boxed()
                .findFirst()
                .flatMap(one -> new TakenKey(text, yaml).out(mapping, one)));
    }

    private static String above(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    private Optional<String> out(MappingNode mapping, int number) {
        var entries = mapping.getValue();
        if (!(NodePlaces.isBlock(mapping) ? lines(entries.get(number)) : between(entries, number))) {
            return Optional.empty();
        }
        var changed = new StringBuilder(text);
        cuts.stream()
                .sorted(Comparator.comparingInt(Cut::from).reversed())
                .forEach(cut -> changed.delete(cut.from, cut.to));
        return Optional.of(changed.toString());
    }

    /** From a mapping on one line, with the comma before it, or after it where it is the first. */
    private boolean between(List<NodeTuple> entries, int number) {
        var gone = entries.get(number);
        var key = gone.getKeyNode();
        var value = gone.getValueNode();
        var first = number == 0;
        var from = first ? at.start(key) : at.end(entries.get(number - 1));
        var to = first && entries.size() > 1 ? at.start(entries.get(1).getKeyNode()) : at.end(value);
        cuts.add(new Cut(from, to));
        var around = text.substring(from, at.start(key))
                + text.substring(at.end(key), Math.max(at.end(key), at.start(value)))
                + text.substring(at.end(value), to);
        return !around.contains("#") && !isCommented(value);
    }

    /** From lines of its own, one by one: a comment on a line between them stays too. */
    private boolean lines(NodeTuple entry) {
        var from = at.start(entry.getKeyNode());
        if (!text.substring(at.lineStart(from), from).isBlank()) { // the first key of an item
            return false;
        }
        var value = entry.getValueNode();
        if (value instanceof MappingNode inner && NodePlaces.isBlock(inner)) {
            line(from, text.indexOf(':', at.end(entry.getKeyNode())) + 1);
            return inner.getValue().stream().allMatch(this::lines);
        }
        line(from, at.end(value));
        return !NodePlaces.isBlock(value) && !isCommented(value) && !isOwnLines(value);
    }

    private void line(int from, int to) {
        var lineEnd = at.lineEnd(to);
        var rest = text.substring(to, lineEnd);
        cuts.add(
                rest.isBlank()
                        ? new Cut(at.lineStart(from), Math.min(text.length(), lineEnd + 1))
                        : new Cut(from, to + rest.indexOf('#')));
    }

    /** Whether a comment may stand among its lines. */
    private boolean isCommented(Node value) {
        return value instanceof CollectionNode<?>
                && text.substring(at.start(value), at.end(value)).matches("(?s).*#.*\n.*");
    }

    private static boolean isOwnLines(Node value) {
        return value instanceof ScalarNode scalar
                && (scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED);
    }
}
