package id.juara.story.rulebook;

import dev.cel.common.CelIssue;
import id.juara.law.drafting.Flaw;
import id.juara.law.drafting.FlawKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is wrong in a condition, in words of ours: the compiler's complaint is sorted by its kind, and the piece of the
 * condition at fault is shown in place of its English. Of faults in the writing only the first is told, since the others
 * follow from it.
 */
final class ConditionFlaw {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*(?!\\w|\\s*\\()");
    private static final Pattern MIXED = Pattern.compile("no matching overload for '_?(.*?)_?' applied to ");
    private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '(.*?)'");
    private static final Pattern SIGN = Pattern.compile("token recognition error at: '(.*?)\\s*'$", Pattern.DOTALL);
    private static final Pattern ENDS = Pattern.compile("(mismatched input|missing .* at) '<EOF>'");
    private static final Pattern JOINT = Pattern.compile("&&|\\|\\|");

    private final String path;
    private final String condition;
    private final String text;
    private final String message;
    private final int at;

    private ConditionFlaw(String path, String condition, String text, CelIssue issue) {
        this.path = path;
        this.condition = condition;
        this.text = text;
        this.message = issue.getMessage();
        this.at = place(text, issue);
    }

    /** @param path where the condition stands in the file */
    static List<Flaw> of(String path, String condition, String text, List<CelIssue> issues) {
        var flaws = new LinkedHashSet<Flaw>();
        for (var issue : issues) {
            var found = new ConditionFlaw(path, condition, text, issue);
            if (found.isOfWriting()) {
                return List.of(found.ofWriting());
            }
            flaws.add(found.ofMeaning());
        }
        return List.copyOf(flaws);
    }

    /** A condition that cannot be understood, for whatever reason. */
    static Flaw unsound(String path, String condition, String text) {
        return new Flaw(path, FlawKey.CONDITION_UNSOUND, condition, Piece.from(text, 0));
    }

    private boolean isOfWriting() {
        return !message.contains("undeclared reference")
                && !message.contains("no matching overload")
                && !message.contains("field selection")
                && !message.contains("comprehension");
    }

    private Flaw ofWriting() {
        if (ENDS.matcher(message).find()) {
            return flaw(FlawKey.CONDITION_BREAKS_OFF, Piece.end(text));
        }
        var sign = SIGN.matcher(message);
        if (sign.find()) {
            var isQuote = sign.group(1).startsWith("'") || sign.group(1).startsWith("\"");
            return flaw(isQuote ? FlawKey.CONDITION_QUOTE : FlawKey.CONDITION_SIGN, sign.group(1));
        }
        return flaw(FlawKey.CONDITION_UNSOUND, Piece.from(text, at));
    }

    private Flaw ofMeaning() {
        var mixed = MIXED.matcher(message);
        if (mixed.find()) {
            return flaw(FlawKey.CONDITION_MIXES_KINDS, mixed.group(1).replace('_', ' '), comparison());
        }
        var undeclared = UNDECLARED.matcher(message);
        if (undeclared.find()) {
            return isCall()
                    ? flaw(FlawKey.CONDITION_UNKNOWN_FUNCTION, undeclared.group(1))
                    : flaw(FlawKey.CONDITION_UNKNOWN_FACT, nameHere().orElse(undeclared.group(1)));
        }
        return flaw(FlawKey.CONDITION_UNSOUND, comparison());
    }

    private Flaw flaw(FlawKey key, String... piece) {
        return piece.length == 1
                ? new Flaw(path, key, condition, piece[0])
                : new Flaw(path, key, condition, piece[0], piece[1]);
    }

    private boolean isCall() {
        return at < text.length() && text.charAt(at) == '(';
    }

    /** The whole dotted name that begins where the compiler points. */
    private Optional<String> nameHere() {
        var name = NAME.matcher(text);
        return name.find(at) && name.start() == at ? Optional.of(name.group()) : Optional.empty();
    }

    /** What stands around the place, from one && or || to the next. */
    private String comparison() {
        var from = 0;
        var to = text.length();
        for (var joint = JOINT.matcher(text); joint.find(); ) {
            if (joint.end() <= at) {
                from = joint.end();
            } else if (joint.start() > at) {
                to = Math.min(to, joint.start());
            }
        }
        return Piece.end(text.substring(from, to));
    }

    /** Where the compiler points, as a place in the text. */
    private static int place(String text, CelIssue issue) {
        var place = issue.getSourceLocation();
        var at = 0;
        for (int line = 1; line < place.getLine(); line++) {
            var end = text.indexOf('\n', at);
            at = end < 0 ? at : end + 1;
        }
        return Math.max(0, Math.min(at + Math.max(0, place.getColumn()), text.length()));
    }
}
