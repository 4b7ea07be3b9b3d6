package id.juara.story.search;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Bilingual;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What is looked for: pieces of words, all of which one name, title or number must hold. The longest has three letters or
 * more, since that is what the indexes know.
 */
record Sought(List<String> pieces) {
    private static final int LEAST = 3;
    private static final int MOST_PIECES = 6;

    /** Refuses a text without a piece of three letters or figures. */
    static Sought of(String text) {
        var pieces = Arrays.stream((text == null ? "" : text)
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .split("\\s+"))
                .limit(MOST_PIECES)
                .toList();
        if (pieces.stream().noneMatch(one -> one.length() >= LEAST)) {
            throw new Refusal(
                    Reason.FORM_FLAWED,
                    List.of(new Refusal.Fault(
                            "/text",
                            new Bilingual(
                                    "tuliskan paling sedikit 3 huruf atau angka berurutan",
                                    "write at least 3 letters or figures in a row"))));
        }
        return new Sought(pieces);
    }

    /** The longest piece as a pattern of {@code like}. */
    String longest() {
        return pattern(
                pieces.stream().max(Comparator.comparingInt(String::length)).orElseThrow());
    }

    /** All of them as patterns. */
    String[] all() {
        return pieces.stream().map(Sought::pattern).toArray(String[]::new);
    }

    /** As it was written, in small letters. */
    String whole() {
        return String.join(" ", pieces);
    }

    private static String pattern(String piece) {
        return "%" + piece.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
