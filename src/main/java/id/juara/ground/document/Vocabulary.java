package id.juara.ground.document;

import java.util.Map;
import java.util.Set;

/**
 * What a template of a paper may name.
 *
 * @param fields single ones
 * @param lists each with the fields of its rows, which may stand beside the single ones
 */
public record Vocabulary(Set<String> fields, Map<String, Set<String>> lists) {
    public Vocabulary {
        fields = Set.copyOf(fields);
        lists = Map.copyOf(lists);
    }
}
