package id.juara.ground.spreadsheet;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A live formula, made by this program and never from what somebody wrote: it is refused unless every function in it is one
 * of a few that only calculate, and so it can neither call nor fetch anything.
 *
 * @param text without the leading equals sign
 * @param value what it comes to, kept for viewers that do not calculate: a number, a truth or a text
 */
public record Formula(String text, Object value) {
    private static final Set<String> FUNCTIONS = Set.of(
            "ABS",
            "AND",
            "AVERAGE",
            "AVERAGEIF",
            "COUNT",
            "COUNTA",
            "COUNTIF",
            "EXACT",
            "IF",
            "INDEX",
            "INT",
            "LARGE",
            "MATCH",
            "MAX",
            "MEDIAN",
            "MIN",
            "NOT",
            "OR",
            "RANK",
            "ROUND",
            "ROUNDDOWN",
            "ROUNDUP",
            "SMALL",
            "SUM",
            "SUMIF",
            "SUMPRODUCT",
            "TRIMMEAN");

    /** A sheet's name, a text, a function, a place, a number, or a sign. */
    private static final Pattern WORD = Pattern.compile(
            "'[^'\\[\\]|:\\\\/?*]{1,31}'!|\"[^\"]*\"|([A-Z]+)\\(|\\$?[A-Z]{1,3}\\$?\\d{1,7}|TRUE|FALSE|\\d+(\\.\\d+)?|[-+*/<>=&,:() ]");

    private static final int LONGEST = 8_192;

    public Formula {
        if (text.length() > LONGEST || !onlyCalculates(text)) {
            throw new IllegalArgumentException("not a formula that only calculates: " + text);
        }
        if (!(value instanceof Number || value instanceof Boolean || value instanceof String)) {
            throw new IllegalArgumentException("what a formula comes to is kept beside it");
        }
    }

    /** The pattern with each {@code {}} standing for the next part: an {@link Area} or a number, and nothing else. */
    public static Formula of(Object value, String pattern, Object... parts) {
        var text = new StringBuilder();
        var pieces = pattern.split("\\{}", -1);
        if (pieces.length != parts.length + 1) {
            throw new IllegalArgumentException("one part for each place: " + pattern);
        }
        for (var at = 0; at < parts.length; at++) {
            text.append(pieces[at]).append(told(parts[at]));
        }
        return new Formula(text.append(pieces[parts.length]).toString(), value);
    }

    private static String told(Object part) {
        if (part instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (part instanceof Area || part instanceof Integer || part instanceof Long) {
            return part.toString();
        }
        throw new IllegalArgumentException("a formula is made of areas and numbers only");
    }

    private static boolean onlyCalculates(String text) {
        var words = WORD.matcher(text);
        var end = 0;
        while (words.find() && words.start() == end) {
            if (words.group(1) != null && !FUNCTIONS.contains(words.group(1))) {
                return false;
            }
            end = words.end();
        }
        return end == text.length() && end > 0;
    }
}
