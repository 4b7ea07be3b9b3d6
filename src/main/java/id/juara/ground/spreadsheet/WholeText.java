package id.juara.ground.spreadsheet;

import java.util.Optional;
import java.util.regex.Pattern;

/** A whole number as people write it: {@code 2000}, {@code 2.000} and {@code 2,000} are the same where only whole ones count. */
public final class WholeText {
    private static final Pattern PLAIN = Pattern.compile("\\d{1,9}");
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3}){1,2}|[1-9]\\d{0,2}(,\\d{3}){1,2}");

    private WholeText() {}

    /** From 0 to 999,999,999; empty where it is none, such as {@code 2,5}, {@code 1.00} or {@code -3}. */
    public static Optional<Integer> of(String text) {
        var plain = PlainText.trimmed(text);
        return PLAIN.matcher(plain).matches() || GROUPED.matcher(plain).matches()
                ? Optional.of(Integer.valueOf(plain.replaceAll("[.,]", "")))
                : Optional.empty();
    }
}
