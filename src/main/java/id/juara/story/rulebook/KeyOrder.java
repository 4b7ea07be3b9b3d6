package id.juara.story.rulebook;

import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The order in which the format names its keys, clause by clause; a key that is put in keeps to it. */
final class KeyOrder {
    static final List<List<String>> CLAUSES = List.of(
            List.of(
                    "edition",
                    "title",
                    "basis",
                    "provenance",
                    "calendar",
                    "groups",
                    "categories",
                    "questions",
                    "documents",
                    "quota",
                    "silence",
                    "grades",
                    "conditions",
                    "rounds",
                    "outcome"),
            List.of("id", "title", "questions", "by-invitation", "ranked-apart", "cuts"),
            List.of("id", "title", "hint", "weight", "most-words", "required"),
            List.of("id", "title", "required", "types", "most-size", "most-files", "letter"),
            List.of("id", "holds", "says", "kind", "source"),
            List.of(
                    "id",
                    "title",
                    "kind",
                    "from",
                    "readings",
                    "criteria",
                    "points",
                    "disagreement",
                    "conflicts",
                    "reconciliation",
                    "deliberation",
                    "carries",
                    "ties",
                    "cut",
                    "tells",
                    "objection-days"),
            List.of("method", "drop-each-side", "per-criterion", "decimals", "rounding", "advice"),
            List.of("top", "pass-mark", "clusters", "tie-at-line", "undecided"),
            List.of("public", "entrant", "judge", "secretary"),
            List.of("order", "points", "criteria", "remarks", "bundle", "ranking"));

    private KeyOrder() {}

    /** The one of these after which the key goes; the last where the format does not say. */
    static NodeTuple before(String key, List<NodeTuple> entries) {
        var clause = CLAUSES.stream()
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
