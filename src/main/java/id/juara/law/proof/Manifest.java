package id.juara.law.proof;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What lies in a results bundle: each file but this one by name, with its SHA-256.
 *
 * @param files by name, which is of small letters, digits and {@code . _ / -}
 */
public record Manifest(String edition, SortedMap<String, Digest> files) {
    /** The name under which it lies in the bundle. */
    public static final String NAME = "manifest.json";

    private static final int FORMAT = 1;
    private static final Pattern PAIR = Pattern.compile("\"([a-z0-9._/-]+)\":\"([0-9a-f]{64})\"");
    private static final Pattern EDITION = Pattern.compile("\\{\"edition\":\"([A-Za-z0-9._-]+)\",\"files\":\\{.*");

    public Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** RFC 8785 over its components. */
    public byte[] bytes() {
        return Canonical.bytes(Map.of("edition", edition, "files", hex(files), "format", FORMAT));
    }

    /** Reads what {@link #bytes()} writes; empty for anything else. */
    public static Optional<Manifest> of(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var edition = EDITION.matcher(text);
        return edition.matches()
                ? Optional.of(new Manifest(edition.group(1), digestsIn(text)))
                        .filter(one -> Arrays.equals(one.bytes(), bytes))
                : Optional.empty();
    }

    /** The digests that a canonical JSON text names: each member whose value is a SHA-256. */
    public static SortedMap<String, Digest> digestsIn(String text) {
        var found = new TreeMap<String, Digest>();
        PAIR.matcher(text).results().forEach(pair -> found.put(pair.group(1), new Digest(pair.group(2))));
        return found;
    }

    /** Names to digests as text. */
    public static SortedMap<String, String> hex(Map<String, Digest> files) {
        var told = new TreeMap<String, String>();
        files.forEach((name, digest) -> told.put(name, digest.hex()));
        return told;
    }
}
