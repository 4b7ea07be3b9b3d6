package id.juara.law.drafting;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mapping of the untyped tree of which only some keys are known; any other is a flaw. */
final class Clause {
    private static final int MISSPELT_BY = 2;

    private final String path;
    private final Map<?, ?> entries;
    private final Flaws flaws;

    /** @param entries null where there is none to read, which is noted already */
    Clause(String path, Map<?, ?> entries, Flaws flaws, List<String> known) {
        this.path = path;
        this.entries = entries;
        this.flaws = flaws;
        if (entries != null) {
            entries.keySet().stream()
                    .map(Object::toString)
                    .filter(key -> !known.contains(key))
                    .forEach(key -> unknown(key, known));
        }
    }

    /** The value under that key; a flaw where there is none, unless a misspelt key told of it. */
    Value must(String key) {
        var value = value(key);
        if (entries != null && entries.get(key) == null && value.sound()) {
            value.flaw(FlawKey.MISSING, key);
        }
        return value;
    }

    /** The value under that key, if there is one. */
    Optional<Value> may(String key) {
        return entries == null || entries.get(key) == null ? Optional.empty() : Optional.of(value(key));
    }

    /** The items of the list under that key; none where there is no such key. */
    List<Value> items(String key) {
        return may(key).map(Value::items).orElse(List.of());
    }

    /** The path of that key, whether it is there or not. */
    String path(String key) {
        return join(path, key);
    }

    /** A JSON Pointer one step further. */
    static String join(String path, String key) {
        return path + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    private Value value(String key) {
        return new Value(path(key), key, entries == null ? null : entries.get(key), flaws);
    }

    private void unknown(String key, List<String> known) {
        var all = String.join(", ", known);
        known.stream()
                .filter(one -> steps(key, one) <= MISSPELT_BY && key.length() > MISSPELT_BY)
                .findFirst()
                .ifPresentOrElse(
                        near -> {
                            flaws.unread(path(near));
                            flaws.add(path(key), FlawKey.MISSPELT_KEY, key, all, near);
                        },
                        () -> flaws.add(path(key), FlawKey.UNKNOWN_KEY, key, all));
    }

    /** How many letters have to be put in, left out or changed to come from one word to the other (Levenshtein). */
    private static int steps(String from, String to) {
        if (Math.abs(from.length() - to.length()) > MISSPELT_BY) {
            return MISSPELT_BY + 1;
        }
        var row = new int[to.length() + 1];
        Arrays.setAll(row, column -> column);
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
