package id.juara.law.bundle;

import id.juara.law.proof.Digest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where things lie in a bundle, beside the files of each round in a folder of its own. */
public final class Layout {
    /** the rules as they were frozen, byte for byte */
    public static final String RULES = "rules.yaml";

    /** the head of the ledger's tree, signed: a JWS */
    public static final String HEAD = "ledger/head.jws";

    /** the key that signed it: a JWK */
    public static final String KEY = "ledger/key.json";

    /** every leaf of the tree in its order, a SHA-256 a line */
    public static final String LEAVES = "ledger/leaves.csv";

    /** for each round where its commitment stands in the tree, and the salt */
    public static final String COMMITMENTS = "ledger/commitments.csv";

    /** in a round's folder: the event by which the ledger holds the round's files, byte for byte */
    public static final String COMMITTED = "committed.json";

    /** in a round's folder: the list as it was told, once it was */
    public static final String PUBLISHED = "published.csv";

    /** in a round's folder: what errata struck from the told list and added to it, in their order; where there are any */
    public static final String ERRATA = "errata.csv";

    public static final List<String> COMMITMENTS_HEADER = List.of("round", "leaf", "salt");
    public static final List<String> PUBLISHED_HEADER = List.of("position", "place", "submission", "points", "struck");
    public static final List<String> ERRATA_HEADER = List.of("erratum", "submission", "change");

    private Layout() {}

    /** A round's file by its whole name. */
    public static String of(String round, String file) {
        return round + "/" + file;
    }

    /** A line of {@link #LEAVES}. */
    public static byte[] line(Digest leaf) {
        return (leaf.hex() + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** The first line of {@link #LEAVES}. */
    public static byte[] leavesHeader() {
        return "leaf\n".getBytes(StandardCharsets.US_ASCII);
    }
}
