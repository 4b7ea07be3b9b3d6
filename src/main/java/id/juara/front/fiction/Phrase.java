package id.juara.front.fiction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with choices in it: {@code (a|b)} is one of both, {@code <word>} is filled in. Choices may be nested. */
record Phrase(String pattern) {
    private static final Pattern SLOT = Pattern.compile("<([a-z0-9]+)>");

    /** The sentence as chance has it; what fills a slot may hold choices of its own, but no slots. */
    String say(Chance chance, UnaryOperator<String> filling) {
        var chosen = choose(pattern, chance);
        var said = SLOT.matcher(chosen).replaceAll(slot -> Matcher.quoteReplacement(filling.apply(slot.group(1))));
        return choose(said, chance);
    }

    private static String choose(String text, Chance chance) {
        var open = text.indexOf('(');
        if (open < 0) {
            return text;
        }
        var choices = new ArrayList<String>();
        var close = readChoices(text, open, choices);
        return text.substring(0, open)
                + choose(chance.oneOf(choices), chance)
                + choose(text.substring(close + 1), chance);
    }

    /** Adds what stands between the bars to {@code choices} and says where the bracket closes. */
    private static int readChoices(String text, int open, List<String> choices) {
        var depth = 0;
        var start = open + 1;
        for (var at = open; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter == '(') {
                depth++;
            }
            if (letter == ')') {
                depth--;
            }
            if (depth == 0 || depth == 1 && letter == '|') {
                choices.add(text.substring(start, at));
                start = at + 1;
            }
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("a bracket is not closed: " + text);
    }
}
