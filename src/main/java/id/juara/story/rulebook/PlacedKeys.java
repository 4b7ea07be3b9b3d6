package id.juara.story.rulebook;

import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;

/**
 * Puts a key into a rule text; every other letter stays, comments above all.
 *
 * <p>It goes after the key that the order of the format puts before it: on a line of its own, as far in as its
 * neighbours, or behind a comma where they share a line. A mapping that is not there comes with its first key. Where
 * anything of the text is repeated by an alias, none is put in: it would stand twice.
 */
final class PlacedKeys {
    private final String text;
    private final YamlTree yaml;
    private final NodePlaces at;

    PlacedKeys(String text, YamlTree yaml) {
        this.text = text;
        this.yaml = yaml;
        this.at = new NodePlaces(text);
    }

    /** Whether a key that is not there can be put in at that path. */
    boolean takes(String path) {
        return around(path)
                .filter(place -> mapping(place)
                        .map(mapping -> mapping.getValue().stream()
                                .map(KeyOrder::name)
                                .noneMatch(steps(path, place).get(0)::equals))
                        .orElse(true))
                .isPresent();
    }

    /** The text with that value under a key that was not there; as it was where it takes none. */
    String with(String path, String written) {
        if (!takes(path)) {
            return text;
        }
        var place = around(path).orElseThrow();
        var steps = steps(path, place);
        var said = written;
        for (var i = steps.size() - 1; i > 0; i--) {
            said = "{" + steps.get(i) + ": " + said + "}";
        }
        var entry = steps.get(0) + ": " + said;
        return mapping(place)
                .map(mapping -> inside(mapping, steps.get(0), entry))
                .orElseGet(() -> put(at.start(yaml.scalars().get(place)), " {" + entry + "}"));
    }

    private String inside(MappingNode mapping, String key, String entry) {
        if (mapping.getValue().isEmpty()) {
            return put(at.start(mapping) + 1, entry);
        }
        var end = at.end(KeyOrder.before(key, mapping.getValue()));
        if (!NodePlaces.isBlock(mapping)) {
            return put(end, ", " + entry);
        }
        var indent =
                " ".repeat(mapping.getValue().get(0).getKeyNode().getStartMark().getColumn());
        return text.charAt(end - 1) == '\n' // after a text on lines of its own
                ? put(end, indent + entry + "\n")
                : put(at.lineEnd(end), "\n" + indent + entry);
    }

    /** The mapping that is there and nearest around that path, or the empty value in whose place one may be. */
    private Optional<String> around(String path) {
        var near = path;
        do {
            near = near.substring(0, near.lastIndexOf('/'));
        } while (!near.isEmpty() && !yaml.has(near));
        return Optional.of(near).filter(this::mayHold);
    }

    private boolean mayHold(String path) {
        if (yaml.repeats() || !yaml.readable()) {
            return false;
        }
        var scalar = yaml.scalars().get(path);
        return scalar != null
                ? at.start(scalar) == at.end(scalar)
                : mapping(path)
                        .filter(one -> NodePlaces.isBlock(one) || text.charAt(at.start(one)) == '{')
                        .isPresent();
    }

    private Optional<MappingNode> mapping(String path) {
        return Optional.ofNullable(yaml.mappings().get(path));
    }

    private static List<String> steps(String path, String from) {
        return List.of(path.substring(from.length() + 1).split("/")).stream()
                .map(YamlTree::name)
                .toList();
    }

    private String put(int place, String what) {
        return text.substring(0, place) + what + text.substring(place);
    }
}
