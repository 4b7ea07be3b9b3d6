package id.juara.law.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * The proof that a leaf stands in a tree.
 *
 * @param index the leaf's place, from 0
 * @param size how many leaves the tree has
 * @param path the roots of the parts beside the way up, lowest first
 */
public record Inclusion(long index, long size, List<Digest> path) {
    public Inclusion {
        path = List.copyOf(path);
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("leaf " + index + " is not in a tree of " + size);
        }
    }

    /** Tells the root over the leaves from {@code from} until before {@code until}. */
    @FunctionalInterface
    public interface Roots {
        Digest over(long from, long until);
    }

    /** The proof that the leaf at {@code index} is in the tree of {@code size} leaves: RFC 9162, 2.1.3.1. */
    public static Inclusion of(long index, long size, Roots roots) {
        var path = new ArrayList<Digest>();
        var from = 0L;
        var until = size;
        while (until - from > 1) {
            var middle = from + Long.highestOneBit(until - from - 1);
            if (index < middle) {
                path.add(0, roots.over(middle, until));
                until = middle;
            } else {
                path.add(0, roots.over(from, middle));
                from = middle;
            }
        }
        return new Inclusion(index, size, path);
    }

    /** Whether it proves that leaf hash against that root: RFC 9162, 2.1.3.2. */
    public boolean proves(Digest leaf, Digest root) {
        var at = index;
        var last = size - 1;
        var hash = leaf;
        for (var beside : path) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                hash = MerkleTree.node(beside, hash);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                hash = MerkleTree.node(hash, beside);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }
}
