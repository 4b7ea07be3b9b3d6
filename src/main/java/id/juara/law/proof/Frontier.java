package id.juara.law.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The right edge of a Merkle tree (RFC 6962, 2.1): the roots of its full subtrees, largest first, which is all that
 * appending a leaf and telling the root need. Both take as many steps as the size has binary digits.
 */
public record Frontier(long size, List<Digest> subtrees) {
    public static final Frontier EMPTY = new Frontier(0, List.of());

    private static final byte[] NODE = {1};

    public Frontier {
        subtrees = List.copyOf(subtrees);
        if (subtrees.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException("a tree of " + size + " leaves has another number of full subtrees");
        }
    }

    /** The tree with one more leaf; the leaf is given as its hash. */
    public Frontier append(Digest leaf) {
        var grown = new ArrayList<>(subtrees);
        var last = leaf;
        for (var rest = size; (rest & 1) == 1; rest >>= 1) {
            last = Digest.of(NODE, grown.remove(grown.size() - 1).bytes(), last.bytes());
        }
        grown.add(last);
        return new Frontier(size + 1, grown);
    }

    /** The root; SHA-256 of nothing where there is no leaf. */
    public Digest root() {
        if (subtrees.isEmpty()) {
            return Digest.of("".getBytes(StandardCharsets.UTF_8));
        }
        var root = subtrees.get(subtrees.size() - 1);
        for (var at = subtrees.size() - 2; at >= 0; at--) {
            root = Digest.of(NODE, subtrees.get(at).bytes(), root.bytes());
        }
        return root;
    }
}
