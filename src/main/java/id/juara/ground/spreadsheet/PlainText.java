package id.juara.ground.spreadsheet;

/** Text on its way into a cell. */
final class PlainText {
    /** The most characters a cell holds. */
    private static final int LONGEST = 32_767;

    private PlainText() {}

    /** Without characters that no sheet may hold, cut with a mark where it is longer than a cell. */
    static String clean(String text) {
        var plain = text.codePoints()
                .filter(c -> c == '\n'
                        || c == '\t'
                        || !Character.isISOControl(c) && !Character.isSurrogate((char) c)
                        || c > 0xFFFF)
                .filter(c -> c != 0xFFFE && c != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST - 1) + "…";
    }

    /** Whether a spreadsheet could take it for a formula or a command. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n\0".indexOf(text.charAt(0)) >= 0;
    }
}
