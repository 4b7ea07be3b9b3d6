package id.juara.ground.spreadsheet;

import java.util.regex.Pattern;

/** Text on its way into a cell or out of one. */
public final class PlainText {
    /** The most characters a cell holds. */
    static final int LONGEST = 32_767;

    private static final String CUT = "… [terpotong / cut]";

    /** What a spreadsheet may take for a formula: also after blanks and marks that nobody sees, and with the wide signs of East Asian keyboards. */
    private static final Pattern FORMULA =
            Pattern.compile("\\A[\\s\\p{Z}\\p{Cf}]*[=+\\-@\\t\\r\\n\\u0000＝＋－＠].*", Pattern.DOTALL);

    private static final Pattern ESCAPE = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");

    private PlainText() {}

    /** Without characters that no sheet may hold, cut with a mark where it is longer than a cell. */
    static String clean(String text) {
        if (text.length() <= LONGEST && text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            return text;
        }
        var plain = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(PlainText::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (plain.length() <= LONGEST) {
            return plain;
        }
        var end = LONGEST - CUT.length();
        return plain.substring(0, Character.isHighSurrogate(plain.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** As the parts of a workbook write it, where {@code _x0041_} would be an A. */
    public static String forSheet(String text) {
        var plain = clean(text);
        return plain.contains("_x") ? clean(ESCAPE.matcher(plain).replaceAll("_x005F_$1")) : plain;
    }

    /** Controls, halves of characters and non-characters are not; line feed and tab are. */
    private static boolean isAllowed(int c) {
        return c == '\n'
                || c == '\t'
                || !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE && (c & 0xFFFE) != 0xFFFE;
    }

    /** Whether a spreadsheet could take it for a formula or a command. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty()
                && !Character.isLetterOrDigit(text.charAt(0))
                && FORMULA.matcher(text).matches();
    }

    /** With an apostrophe before it where a spreadsheet could take it for a formula; what is so already gets another. */
    static String guarded(String text) {
        return looksLikeFormula(withoutApostrophes(text)) ? "'" + text : text;
    }

    /** The text that {@link #guarded} made this of. */
    public static String unguarded(String text) {
        return text.startsWith("'") && looksLikeFormula(withoutApostrophes(text)) ? text.substring(1) : text;
    }

    private static String withoutApostrophes(String text) {
        var at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return text.substring(at);
    }

    /** Without blanks around it, hard and wide ones too. */
    public static String trimmed(String text) {
        var from = 0;
        var to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
