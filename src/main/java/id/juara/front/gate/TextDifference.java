package id.juara.front.gate;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Two versions of a text as pieces that stayed, went and came, word by word; line by line where a text is long, since looking
 * takes time that grows with the product of both.
 */
public final class TextDifference {
    private static final int MOST_WORDS = 4_000;
    private static final String WORDS = "(?<=\\S)(?=\\s)"; // the space before a word goes with it
    private static final String LINES = "(?<=\\n)";

    private TextDifference() {}

    /** What became of a piece. */
    public enum Fate {
        STAYED,
        WENT,
        CAME
    }

    public record Piece(Fate fate, String text) {}

    /** In the order of reading; joined without those that came they are the old text, without those that went the new one. */
    static List<Piece> of(String was, String now) {
        var old = parts(was, WORDS);
        var young = parts(now, WORDS);
        if (old.size() + young.size() > MOST_WORDS) {
            old = parts(was, LINES);
            young = parts(now, LINES);
        }
        var pieces = new ArrayList<Piece>();
        var went = new ArrayList<String>();
        var came = new ArrayList<String>();
        var at = 0;
        for (AbstractDelta<String> delta : deltas(old, young)) {
            var from = delta.getSource().getPosition();
            if (from > at) {
                flush(pieces, went, came);
                add(pieces, Fate.STAYED, old.subList(at, from));
            }
            went.addAll(delta.getSource().getLines());
            came.addAll(delta.getTarget().getLines());
            at = from + delta.getSource().size();
        }
        flush(pieces, went, came);
        add(pieces, Fate.STAYED, old.subList(at, old.size()));
        return pieces;
    }

    private static List<AbstractDelta<String>> deltas(List<String> old, List<String> young) {
        return DiffUtils.diff(old, young, new MyersDiffWithLinearSpace<>()).getDeltas().stream()
                .sorted(Comparator.comparing(
                                (AbstractDelta<String> one) -> one.getSource().getPosition())
                        .thenComparing(one -> one.getTarget().getPosition()))
                .toList();
    }

    /** What lies between two pieces that stayed: first what went, then what came. */
    private static void flush(List<Piece> pieces, List<String> went, List<String> came) {
        add(pieces, Fate.WENT, went);
        add(pieces, Fate.CAME, came);
        went.clear();
        came.clear();
    }

    private static List<String> parts(String text, String between) {
        return text.isEmpty() ? List.of() : List.of(text.split(between));
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> parts) {
        if (!parts.isEmpty()) {
            pieces.add(new Piece(fate, String.join("", parts)));
        }
    }
}
