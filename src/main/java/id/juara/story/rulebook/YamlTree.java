package id.juara.story.rulebook;

import id.juara.law.drafting.Flaw;
import id.juara.law.drafting.FlawKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A YAML text as an untyped tree that remembers the line of each place. No object is ever made from a tag. Plain words
 * are read as in YAML 1.2 (only {@code true} and {@code false} are flags; {@code no} is a word); figures stay exact.
 */
final class YamlTree {
    private static final int MOST_LETTERS = 500_000;
    private static final int MOST_PLACES = 20_000;
    private static final int DEEPEST = 20;
    private static final int MOST_ALIASES = 50;
    private static final Pattern FIGURE = Pattern.compile("[-+]?[0-9]{1,15}([.][0-9]{1,9})?");

    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, ScalarNode> scalars = new LinkedHashMap<>();
    private final Map<String, MappingNode> mappings = new HashMap<>();
    private final Set<Node> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<PlacedFlaw> flaws = new ArrayList<>();
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int places;
    private boolean repeats;
    private Object tree;

    private YamlTree() {}

    static YamlTree of(String text) {
        var yaml = new YamlTree();
        if (text.length() > MOST_LETTERS) {
            yaml.flaw(1, FlawKey.TOO_LARGE, String.valueOf(MOST_LETTERS));
            return yaml;
        }
        yaml.compose(text);
        return yaml;
    }

    /** Whether there is a tree to be read further; where not, {@link #flaws()} say why. */
    boolean readable() {
        return tree != null;
    }

    Object tree() {
        return tree;
    }

    List<PlacedFlaw> flaws() {
        return flaws;
    }

    /** The line of that path, or of the nearest place around it that is there. */
    int lineOf(String path) {
        for (var near = path; !near.isEmpty(); near = near.substring(0, near.lastIndexOf('/'))) {
            if (lines.containsKey(near)) {
                return lines.get(near);
            }
        }
        return lines.getOrDefault("", 1);
    }

    /** The single values by their paths, in the order of the text; one that is repeated by an alias at its first place only. */
    Map<String, ScalarNode> scalars() {
        return scalars;
    }

    /** The mappings by their paths. */
    Map<String, MappingNode> mappings() {
        return mappings;
    }

    /** Whether anything stands there. */
    boolean has(String path) {
        return lines.containsKey(path);
    }

    /** Whether anything is marked to be repeated by an alias. */
    boolean repeats() {
        return repeats;
    }

    /** A step of a path as the key it stands for. */
    static String name(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }

    private void compose(String text) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(MOST_LETTERS);
        options.setAllowRecursiveKeys(false);
        options.setProcessComments(false);
        try {
            var parser = new ParserImpl(new StreamReader(text), options);
            var root = new Composer(parser, new Resolver(), options).getSingleNode();
            tree = root == null ? null : value("", root);
            if (tree == null) {
                flaw(1, FlawKey.EMPTY);
            }
        } catch (Unreadable unreadable) {
            flaws.add(unreadable.flaw);
        } catch (MarkedYAMLException unsound) {
            flaws.add(YamlFlaw.of(text, unsound));
        } catch (ReaderException unreadable) {
            var before = text.substring(0, Math.min(unreadable.getPosition(), text.length()));
            var line = 1 + (int) before.chars().filter(one -> one == '\n').count();
            flaw(line, FlawKey.UNPRINTABLE, "U+%04X".formatted(unreadable.getCodePoint()));
        } catch (YAMLException limit) {
            var message = String.valueOf(limit.getMessage());
            if (message.startsWith("Nesting Depth")) {
                flaw(1, FlawKey.TOO_DEEP, String.valueOf(DEEPEST));
            } else if (message.startsWith("Number of aliases")) {
                flaw(1, FlawKey.TOO_MANY_ALIASES, String.valueOf(MOST_ALIASES));
            } else {
                flaw(1, FlawKey.NOT_YAML, Piece.from(text, 0));
            }
        }
    }

    private Object value(String path, Node node) {
        if (++places > MOST_PLACES) {
            throw new Unreadable(1, FlawKey.TOO_MANY_VALUES, String.valueOf(MOST_PLACES));
        }
        lines.putIfAbsent(path, lineOf(node));
        repeats |= node.getAnchor() != null;
        if (node instanceof MappingNode mapping) {
            mappings.put(path, mapping);
        }
        if (node instanceof ScalarNode scalar) {
            if (met.add(scalar)) {
                scalars.put(path, scalar);
            }
            return scalar(scalar);
        }
        if (!open.add(node)) {
            throw new Unreadable(lineOf(node), FlawKey.LOOP, path);
        }
        var value = node instanceof MappingNode mapping ? mapping(path, mapping) : list(path, (SequenceNode) node);
        open.remove(node);
        return value;
    }

    private Map<String, Object> mapping(String path, MappingNode node) {
        var mapping = new LinkedHashMap<String, Object>();
        for (var tuple : node.getValue()) {
            int line = lineOf(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                flaw(line, FlawKey.KEY_NOT_TEXT);
                continue;
            }
            var below = path + "/" + key.getValue().replace("~", "~0").replace("/", "~1");
            if (mapping.containsKey(key.getValue())) {
                flaw(line, FlawKey.KEY_TWICE, key.getValue(), String.valueOf(lines.get(below)));
                continue;
            }
            lines.put(below, line);
            mapping.put(key.getValue(), value(below, tuple.getValueNode()));
        }
        return mapping;
    }

    private List<Object> list(String path, SequenceNode node) {
        var list = new ArrayList<>();
        for (var item : node.getValue()) {
            list.add(value(path + "/" + list.size(), item));
        }
        return list;
    }

    private static Object scalar(ScalarNode node) {
        var text = node.getValue();
        if (node.getScalarStyle() != DumperOptions.ScalarStyle.PLAIN) {
            return text;
        }
        return switch (text) {
            case "", "~", "null" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> FIGURE.matcher(text).matches() ? new BigDecimal(text) : text;
        };
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private void flaw(int line, FlawKey key, String... arguments) {
        flaws.add(new PlacedFlaw(line, new Flaw("", key, arguments)));
    }

    private static final class Unreadable extends RuntimeException {
        private final transient PlacedFlaw flaw;

        Unreadable(int line, FlawKey key, String... arguments) {
            super(null, null, false, false);
            this.flaw = new PlacedFlaw(line, new Flaw("", key, arguments));
        }
    }
}
