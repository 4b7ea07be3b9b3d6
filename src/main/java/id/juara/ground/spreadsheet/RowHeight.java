package id.juara.ground.spreadsheet;

/** How high a row must be for its wrapped text: not every program makes room by itself. */
final class RowHeight {
    private static final float LINE = 15;

    /** No row may be higher. */
    private static final float MOST = 409;

    private RowHeight() {}

    static float points(int lines) {
        return Math.min(MOST, lines * LINE);
    }

    /** How many lines that text takes in a column of that many characters: words stay whole where they fit. */
    static int lines(String text, int width) {
        var lines = 0;
        for (var paragraph : text.split("\n", -1)) {
            lines++;
            var used = 0;
            for (var word : paragraph.split(" ")) {
                if (used > 0 && used + 1 + word.length() > width) {
                    lines++;
                    used = 0;
                }
                used += word.length() + (used > 0 ? 1 : 0);
                lines += Math.max(0, (used - 1) / width);
                used = used > width ? (used - 1) % width + 1 : used;
            }
        }
        return lines;
    }
}
