package id.juara.ground.document;

import java.util.List;
import java.util.Map;

/** What is filled into a template. A field that is not there is empty. */
public record Filling(Map<String, String> fields, Map<String, List<Map<String, String>>> lists) {
    public Filling {
        fields = Map.copyOf(fields);
        lists = Map.copyOf(lists);
    }

    boolean has(String name) {
        return !fields.getOrDefault(name, "").isEmpty()
                || !lists.getOrDefault(name, List.of()).isEmpty();
    }

    List<Map<String, String>> rows(String list) {
        return lists.getOrDefault(list, List.of());
    }
}
