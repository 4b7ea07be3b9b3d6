package id.juara.law.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * The proof that a tree only grew: that its first {@code first} leaves are those of the earlier tree.
 *
 * @param first how many leaves the earlier tree had, one or more
 * @param second how many the later one has
 * @param path roots of parts of the later tree, lowest first; empty where both are the same tree
 */
public record Consistency(long first, long second, List<Digest> path) {
    public Consistency {
        path = List.copyOf(path);
        if (first < 1 || first > second) {
            throw new IllegalArgumentException("a tree of " + first + " does not grow into one of " + second);
        }
    }

    /** Whether it proves that the tree with {@code later} as root continues that with {@code earlier}: RFC 9162, 2.1.4.2. */
    public boolean proves(Digest earlier, Digest later) {
        if (first == second) {
            return path.isEmpty() && earlier.equals(later);
        }
        var way = new ArrayList<>(path);
        if (Long.bitCount(first) == 1) {
            way.add(0, earlier); // the earlier tree is itself a full part of the later one
        }
        if (way.isEmpty()) {
            return false;
        }
        var at = first - 1;
        var last = second - 1;
        while ((at & 1) == 1) {
            at >>= 1;
            last >>= 1;
        }
        var before = way.get(0);
        var after = way.get(0);
        for (var beside : way.subList(1, way.size())) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                before = MerkleTree.node(beside, before);
                after = MerkleTree.node(beside, after);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                after = MerkleTree.node(after, beside);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && before.equals(earlier) && after.equals(later);
    }
}
