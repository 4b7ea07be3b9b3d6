package id.juara.ground.upload;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.spreadsheet.PlainText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;

/**
 * Finds the header line: the first line that names every required column. Lines above it (a title, an instruction) are
 * passed over; columns nobody asked for are noted, not read.
 */
final class Headers {
    static final int LOOKED_THROUGH = 20;

    private final Wanted wanted;
    private final Map<Integer, String> byColumn = new LinkedHashMap<>();
    private final Map<String, String> letters = new LinkedHashMap<>();
    private final List<String> unread = new ArrayList<>();
    private List<String> missing;
    private boolean found;
    private int looked;
    private int row;

    Headers(Wanted wanted) {
        this.wanted = wanted;
        this.missing = wanted.required();
    }

    boolean found() {
        return found;
    }

    /** The header's line; the first is 0. */
    int row() {
        return row;
    }

    /** The letters of each column's place, by header, from left to right. */
    Map<String, String> columns() {
        return letters;
    }

    List<String> unread() {
        return unread;
    }

    Optional<String> of(int column) {
        return Optional.ofNullable(byColumn.get(column));
    }

    String letters(int column) {
        return letters.get(byColumn.get(column));
    }

    /** Takes a line, by column; it may be the header. */
    void offer(int row, SortedMap<Integer, String> line) {
        var absent = absentIn(wanted, line.values());
        if (!absent.isEmpty()) {
            missing = absent.size() < missing.size() ? absent : missing;
            if (!line.isEmpty() && ++looked >= LOOKED_THROUGH) {
                mustBeFound();
            }
            return;
        }
        var twice = new LinkedHashSet<String>();
        line.forEach((column, text) -> named(text)
                .ifPresentOrElse(
                        header -> {
                            byColumn.put(column, header);
                            if (letters.put(header, CellReference.convertNumToColString(column)) != null) {
                                twice.add(header);
                            }
                        },
                        () -> unread.add(text)));
        if (!twice.isEmpty()) {
            throw new Refusal(Reason.HEADER_TWICE, String.join(", ", twice));
        }
        this.row = row;
        found = true;
    }

    /** Refuses a table that ended before its header. */
    void mustBeFound() {
        if (!found) {
            throw new Refusal(Reason.HEADERS_MISSING, String.join(", ", missing));
        }
    }

    /** Which required headers a line does not name. */
    static List<String> absentIn(Wanted wanted, Collection<String> line) {
        var keys = line.stream().map(Headers::key).toList();
        return wanted.required().stream()
                .filter(one -> !keys.contains(key(one)))
                .toList();
    }

    private Optional<String> named(String text) {
        var key = key(text);
        return Stream.concat(wanted.required().stream(), wanted.optional().stream())
                .filter(one -> key(one).equals(key))
                .findFirst();
    }

    /** Only what a person would call the same header is the same; text in brackets after it is a hint. */
    private static String key(String header) {
        var bare = header.length() > 200 ? header.substring(0, 200) : header;
        return PlainText.trimmed(bare.replaceAll("[\\[(].*$", "").replace('\u00a0', ' '))
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
