package id.juara.law.proof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is signed of a tree: whose it is, how many leaves it has, its root, and when that was.
 *
 * @param origin the ledger's name, of letters, digits and {@code . : / -}
 */
public record TreeHead(String origin, long treeSize, Digest rootHash, Instant timestamp) {
    private static final String NAME = "[A-Za-z0-9.:/-]+";
    private static final Pattern WRITTEN = Pattern.compile("\\{\"origin\":\"(" + NAME
            + ")\",\"rootHash\":\"([0-9a-f]{64})\",\"timestamp\":\"([0-9TZ:.-]+)\",\"treeSize\":(\\d{1,15})}");

    public TreeHead {
        if (!origin.matches(NAME)) {
            throw new IllegalArgumentException("not the name of a ledger: " + origin);
        }
    }

    /** RFC 8785 over its components. */
    public byte[] bytes() {
        return Canonical.bytes(Map.of(
                "origin", origin, "treeSize", treeSize, "rootHash", rootHash.hex(), "timestamp", timestamp.toString()));
    }

    /** Reads what {@link #bytes()} writes; empty for anything else. */
    public static Optional<TreeHead> of(byte[] bytes) {
        var match = WRITTEN.matcher(new String(bytes, StandardCharsets.UTF_8));
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TreeHead(
                    match.group(1),
                    Long.parseLong(match.group(4)),
                    new Digest(match.group(2)),
                    Instant.parse(match.group(3))));
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }
}
