package id.juara.story.rulebook;

import java.util.regex.Pattern;

/**
 * A rule file for the year after another's: the years in the edition's name, its title and its calendar are one higher, and
 * every other line stays, comments too. An edition whose name holds no year gets {@code -2} at its end.
 */
public final class NextYear {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");
    private static final Pattern DATED = Pattern.compile("(edition|title|calendar):.*");

    private NextYear() {}

    public static String of(String text) {
        var next = new StringBuilder();
        var dated = false;
        for (var line : text.lines().toList()) {
            if (!line.isBlank() && !Character.isWhitespace(line.charAt(0))) {
                dated = DATED.matcher(line).matches();
            }
            next.append(dated ? later(line) : line).append('\n');
        }
        return next.toString();
    }

    private static String later(String line) {
        var years = YEAR.matcher(line);
        if (!years.find()) {
            return line.startsWith("edition:") ? line.stripTrailing() + "-2" : line;
        }
        return years.replaceAll(year -> Integer.toString(Integer.parseInt(year.group()) + 1));
    }
}
