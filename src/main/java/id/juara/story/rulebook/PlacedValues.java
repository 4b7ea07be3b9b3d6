package id.juara.story.rulebook;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The single values of a rule text at their places, so that one of them can be exchanged, put in or taken out while everything else
 * of the text stays to the letter: its comments, its order, its spaces. Where a value begins and ends the YAML library says, and how a
 * text is quoted it says too.
 */
public final class PlacedValues {
    /** Wanted in the place of a value that is to go with its key. */
    public static final Object GONE = new Object();

    private final String text;
    private final YamlTree yaml;
    private final PlacedKeys keys;
    private final Map<String, Value> values = new LinkedHashMap<>();

    /**
     * A value.
     *
     * @param path JSON Pointer into the file
     * @param line counted from 1
     * @param says what stands there, without quotation marks
     * @param open whether it may be exchanged here; one that stands on several lines of its own, or is repeated elsewhere by
     *     an alias, is changed in the text alone
     */
    public record Value(String path, int line, String says, boolean open) {}

    private PlacedValues(String text, YamlTree yaml) {
        this.text = text;
        this.yaml = yaml;
        this.keys = new PlacedKeys(text, yaml);
        yaml.scalars()
                .forEach((path, node) ->
                        values.put(path, new Value(path, yaml.lineOf(path), node.getValue(), isOpen(node))));
    }

    public static PlacedValues of(String text) {
        return new PlacedValues(text, YamlTree.of(text));
    }

    /** Whether the text is YAML at all; where not, it has no values. */
    public boolean isReadable() {
        return yaml.readable();
    }

    public Optional<Value> at(String path) {
        return Optional.ofNullable(values.get(path));
    }

    /** The line of that path, or of the nearest place around it that is there; counted from 1. */
    public int lineOf(String path) {
        return yaml.lineOf(path);
    }

    /** The keys, or the places in a list, that stand directly below that path, in the order of the text. */
    public List<String> below(String path) {
        var at = yaml.tree();
        for (var step :
                path.isEmpty() ? List.<String>of() : List.of(path.substring(1).split("/"))) {
            at = step(at, YamlTree.name(step));
        }
        if (at instanceof Map<?, ?> mapping) {
            return mapping.keySet().stream().map(Object::toString).toList();
        }
        return at instanceof List<?> list
                ? IntStream.range(0, list.size()).mapToObj(Integer::toString).toList()
                : List.of();
    }

    private static Object step(Object at, String step) {
        if (at instanceof Map<?, ?> mapping) {
            return mapping.get(step);
        }
        return at instanceof List<?> list && step.matches("\\d{1,5}") && Integer.parseInt(step) < list.size()
                ? list.get(Integer.parseInt(step))
                : null;
    }

    /** Whether a key that is not there can be put in at that path. */
    public boolean takes(String path) {
        return keys.takes(path);
    }

    /**
     * The text with other values in those places. A key that is not there is put in where there is a place for it; a value
     * that is not open stays as it is.
     *
     * @param wanted by path a String, a BigDecimal, a Boolean or a LocalDateTime; an empty String leaves nothing there,
     *     {@link #GONE} takes its key out too
     */
    public String with(Map<String, Object> wanted) {
        var changed = exchanged(wanted);
        for (var one : wanted.entrySet()) {
            if (one.getValue() != GONE && !one.getValue().toString().isEmpty()) {
                changed = new PlacedKeys(changed, YamlTree.of(changed)).with(one.getKey(), written(one.getValue()));
            }
        }
        for (var one : wanted.entrySet()) {
            if (one.getValue() == GONE) {
                changed = without(changed, one.getKey());
            }
        }
        return changed;
    }

    /** Where a key cannot go, at least nothing is left under it. */
    private static String without(String text, String path) {
        return TakenKey.out(text, path).orElseGet(() -> of(text).exchanged(Map.of(path, "")));
    }

    private String exchanged(Map<String, Object> wanted) {
        var changed = new StringBuilder(text);
        wanted.keySet().stream()
                .filter(path -> wanted.get(path) != GONE)
                .filter(path -> at(path).filter(Value::open).isPresent())
                .sorted(Comparator.comparing((String path) ->
                                yaml.scalars().get(path).getStartMark().getIndex())
                        .reversed())
                .forEach(path -> {
                    var node = yaml.scalars().get(path);
                    var from = place(node.getStartMark());
                    var to = place(node.getEndMark());
                    changed.replace(from, to, (from == to ? " " : "") + written(wanted.get(path)));
                });
        return changed.toString();
    }

    private int place(Mark mark) {
        return new NodePlaces(text).place(mark);
    }

    private boolean isOpen(ScalarNode node) {
        var whole = text.substring(place(node.getStartMark()), place(node.getEndMark()));
        return node.getAnchor() == null
                && !whole.startsWith("!")
                && node.getScalarStyle() != ScalarStyle.LITERAL
                && node.getScalarStyle() != ScalarStyle.FOLDED;
    }

    /** As the library writes it within a list on one line: so it may stand anywhere. */
    private static String written(Object value) {
        if (value instanceof BigDecimal figure) {
            return figure.toPlainString();
        }
        var said = value.toString();
        if (value instanceof Boolean || value instanceof LocalDateTime || said.isEmpty()) {
            return said;
        }
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.FLOW);
        options.setSplitLines(false);
        if (said.chars().anyMatch(Character::isISOControl)) {
            options.setDefaultScalarStyle(ScalarStyle.DOUBLE_QUOTED);
        }
        var list = new Yaml(options).dump(List.of(said)).strip();
        return list.substring(1, list.length() - 1);
    }
}
