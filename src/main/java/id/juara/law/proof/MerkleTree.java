package id.juara.law.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * A Merkle tree over leaf hashes (RFC 9162, 2.1), which gives roots and proofs for any of its sizes so far.
 *
 * <p>Procedure. The root of {@code n > 1} leaves is SHA-256(0x01 ‖ left ‖ right), split at the largest power of two below
 * {@code n}. Every left part is a full subtree, and full subtrees never change: they are kept by height, {@code
 * rows.get(h).get(i)} being the root over leaves {@code i·2^h} until {@code (i+1)·2^h}. So a root or a proof takes a number of steps
 * that grows with the square of the tree's height at most, and a new leaf as many as its height. Grows by {@link #append}; not for several threads at once.
 */
public final class MerkleTree {
    private static final byte[] NODE = {1};
    private final List<List<Digest>> rows = new ArrayList<>(List.of(new ArrayList<>()));

    /** The tree of those leaf hashes. */
    public static MerkleTree of(List<Digest> leaves) {
        var tree = new MerkleTree();
        leaves.forEach(tree::append);
        return tree;
    }

    /** Appends a leaf, given as its hash. */
    public void append(Digest leaf) {
        rows.get(0).add(leaf);
        for (var height = 0; rows.get(height).size() % 2 == 0; height++) {
            var row = rows.get(height);
            if (rows.size() == height + 1) {
                rows.add(new ArrayList<>());
            }
            rows.get(height + 1).add(node(row.get(row.size() - 2), row.get(row.size() - 1)));
        }
    }

    public int size() {
        return rows.get(0).size();
    }

    public Digest root() {
        return root(size());
    }

    /** The root when the tree had that many leaves; SHA-256 of nothing for none. Refuses a size that was not yet reached. */
    public Digest root(int size) {
        mustBeBetween(0, size, size());
        return size == 0 ? Digest.of() : over(0, size);
    }

    /** The proof that the leaf at {@code index} (from 0) is in the tree of {@code size} leaves: RFC 9162, 2.1.3.1. */
    public Inclusion inclusion(int index, int size) {
        mustBeBetween(1, size, size());
        mustBeBetween(0, index, size - 1);
        return Inclusion.of(index, size, (from, until) -> over((int) from, (int) until));
    }

    /** The proof that the tree of {@code second} leaves only adds to that of {@code first}, one or more: RFC 9162, 2.1.4.1. */
    public Consistency consistency(int first, int second) {
        mustBeBetween(1, second, size());
        mustBeBetween(1, first, second);
        var path = new ArrayList<Digest>();
        var from = 0;
        var until = second;
        while (until != first) {
            var middle = from + split(until - from);
            if (first <= middle) {
                path.add(0, over(middle, until));
                until = middle;
            } else {
                path.add(0, over(from, middle));
                from = middle;
            }
        }
        if (from > 0) {
            path.add(0, over(from, until)); // the verifier has no other way to this part of the first tree
        }
        return new Consistency(first, second, path);
    }

    /** The root of a tree out of those of its two parts: SHA-256(0x01 ‖ left ‖ right). */
    public static Digest node(Digest left, Digest right) {
        return Digest.of(NODE, left.bytes(), right.bytes());
    }

    /** The root over the leaves from {@code from} until before {@code until}, which must be a part of the tree. */
    public Digest over(int from, int until) {
        var size = until - from;
        if (Integer.bitCount(size) == 1) {
            var height = Integer.numberOfTrailingZeros(size);
            return rows.get(height).get(from >> height);
        }
        var middle = from + split(size);
        return node(over(from, middle), over(middle, until));
    }

    /** The largest power of two below {@code size}. */
    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }

    private static void mustBeBetween(int least, int number, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(number + " does not lie between " + least + " and " + most);
        }
    }
}
