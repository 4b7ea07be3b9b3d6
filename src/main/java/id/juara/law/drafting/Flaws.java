package id.juara.law.drafting;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The flaws found so far. What is read from a flawed place is a stand-in, so that reading goes on; a check that weighs
 * several places against each other asks first whether they are sound, so that one mistake is told once.
 */
final class Flaws {
    private static final Set<FlawKey> NOTHING_READ = EnumSet.of(
            FlawKey.NOT_A_RULE_FILE, FlawKey.MISSING, FlawKey.NOT_KEYS, FlawKey.NOT_A_LIST, FlawKey.EMPTY_LIST);

    private final Set<String> unread = new HashSet<>();
    private final Set<Flaw> found = new LinkedHashSet<>();

    /** What should stand at that path stands under a misspelt key, which is told already. */
    void unread(String path) {
        unread.add(path);
    }

    void add(String path, FlawKey key, String... arguments) {
        found.add(new Flaw(path, key, arguments));
    }

    /** Whether what was read at that path is what the file says: no flaw there or below, nor a container unread. */
    boolean sound(String path) {
        return unread.stream().noneMatch(one -> within(path, one))
                && found.stream()
                        .noneMatch(flaw -> within(flaw.path(), path)
                                || NOTHING_READ.contains(flaw.key()) && within(path, flaw.path()));
    }

    /** Whether that key is sound in each of the first {@code size} items of a list. */
    boolean sound(String list, int size, String key) {
        return IntStream.range(0, size).allMatch(item -> sound(list + "/" + item + "/" + key));
    }

    List<Flaw> all() {
        return List.copyOf(found);
    }

    private static boolean within(String inner, String outer) {
        return inner.equals(outer) || inner.startsWith(outer + "/");
    }
}
