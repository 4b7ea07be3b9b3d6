package id.juara.story.rulebook;

import id.juara.law.drafting.Keys;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Where a key that is put in goes: it keeps to the order in which the format names its keys. */
final class KeyOrder {
    private KeyOrder() {}

    /** The one of these after which the key goes; the last where the format does not say. */
    static NodeTuple before(String key, List<NodeTuple> entries) {
        var clause = Keys.CLAUSES.stream()
                .filter(one -> one.contains(key))
                .max(Comparator.comparingLong((List<String> one) -> entries.stream()
                        .map(KeyOrder::name)
                        .filter(one::contains)
                        .count()))
                .orElse(List.of());
        return entries.stream()
                .filter(one -> clause.contains(name(one)) && clause.indexOf(name(one)) < clause.indexOf(key))
                .max(Comparator.comparingInt(one -> clause.indexOf(name(one))))
                .orElse(entries.get(entries.size() - 1));
    }

    static String name(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
    }
}
