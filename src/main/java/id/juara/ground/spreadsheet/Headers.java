package id.juara.ground.spreadsheet;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the header line: the first line that names a required column. Lines above it (a title, an instruction) are passed
 * over; columns nobody asked for are too.
 */
final class Headers {
    private static final int LOOKED_THROUGH = 20;

    private final Wanted wanted;
    private final Map<Integer, String> byColumn = new HashMap<>();
    private List<String> names;
    private int looked;

    Headers(Wanted wanted) {
        this.wanted = wanted;
    }

    boolean found() {
        return names != null;
    }

    List<String> names() {
        return names;
    }

    Optional<String> of(int column) {
        return Optional.ofNullable(byColumn.get(column));
    }

    /** Takes a line, by column; it may be the header. */
    void offer(Map<Integer, String> line) {
        var plain = new HashMap<Integer, String>();
        line.forEach((column, text) -> plain.put(column, key(text)));
        if (wanted.required().stream().noneMatch(one -> plain.containsValue(key(one)))) {
            if (++looked >= LOOKED_THROUGH) {
                throw missing(wanted.required());
            }
            return;
        }
        var found = new ArrayList<String>();
        plain.forEach((column, text) -> named(text).ifPresent(header -> {
            if (found.contains(header)) {
                throw new Refusal(Reason.HEADER_TWICE, header);
            }
            found.add(header);
            byColumn.put(column, header);
        }));
        var absent =
                wanted.required().stream().filter(one -> !found.contains(one)).toList();
        if (!absent.isEmpty()) {
            throw missing(absent);
        }
        names = byColumn.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Refuses a table that ended before its header. */
    void mustBeFound() {
        if (!found()) {
            throw missing(wanted.required());
        }
    }

    private Optional<String> named(String key) {
        return java.util.stream.Stream.concat(wanted.required().stream(), wanted.optional().stream())
                .filter(one -> key(one).equals(key))
                .findFirst();
    }

    private static Refusal missing(List<String> headers) {
        return new Refusal(Reason.HEADERS_MISSING, String.join(", ", headers));
    }

    /** Only what a person would call the same header is the same; text in brackets after it is a hint. */
    private static String key(String header) {
        return header.replaceAll("[\\[(].*$", "")
                .replace('\u00a0', ' ')
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
