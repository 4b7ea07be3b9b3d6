package id.juara.story.entry;

import java.util.regex.Pattern;

/** Words as a reader counts them: what stands between blanks and holds a letter or a digit. */
final class Words {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private Words() {}

    static int in(String text) {
        return (int) BLANKS.splitAsStream(text)
                .filter(one -> WORD.matcher(one).find())
                .count();
    }
}
