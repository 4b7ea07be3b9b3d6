package id.juara.story.rulebook;

import java.util.regex.Pattern;

/** The piece of a text that a flaw is about, short enough for one line. Places count characters as people do. */
final class Piece {
    private static final int LONGEST = 40;
    private static final Pattern LINE_END = Pattern.compile("\\R|[\u0085\u2028\u2029]");

    private Piece() {}

    /** From that place to the end of its line. */
    static String from(String text, int place) {
        var at = offset(text, place);
        return shortened(text.substring(at, lineEnd(text, at)).strip());
    }

    /** The whole line on which that place is. */
    static String line(String text, int place) {
        var at = offset(text, place);
        return shortened(text.substring(lineStart(text, at), lineEnd(text, at)).strip());
    }

    /** The last line that is not blank. */
    static String lastLine(String text) {
        var end = text.stripTrailing();
        return shortened(end.substring(lineStart(end, end.length())).strip());
    }

    /** How many lines there are, up to the last that is not blank. */
    static int linesOf(String text) {
        return LINE_END.split(text.stripTrailing(), -1).length;
    }

    /** Whether nothing but blanks stands before that place on its line. */
    static boolean beginsLine(String text, int place) {
        var at = offset(text, place);
        return text.substring(lineStart(text, at), at).isBlank();
    }

    /** The end of a text, where it breaks off. */
    static String end(String text) {
        var whole = text.strip().replaceAll("\\s+", " ");
        var letters = whole.codePointCount(0, whole.length());
        return letters <= LONGEST ? whole : "…" + whole.substring(whole.offsetByCodePoints(0, letters - LONGEST));
    }

    private static String shortened(String piece) {
        var letters = piece.codePointCount(0, piece.length());
        return letters <= LONGEST ? piece : piece.substring(0, piece.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static int offset(String text, int place) {
        return text.offsetByCodePoints(0, Math.max(0, Math.min(place, text.codePointCount(0, text.length()))));
    }

    private static int lineStart(String text, int at) {
        var start = 0;
        for (var end = LINE_END.matcher(text); end.find() && end.end() <= at; ) {
            start = end.end();
        }
        return start;
    }

    private static int lineEnd(String text, int at) {
        var end = LINE_END.matcher(text);
        return end.find(at) ? end.start() : text.length();
    }
}
