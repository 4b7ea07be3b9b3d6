package id.juara.front.gate;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * Two versions of a text as pieces that stayed, went and came, word by word; line by line where a text is long, since looking
 * takes time that grows with the product of both.
 */
public final class TextDifference {
    private static final int MOST_WORDS = 4_000;
    private static final String WORDS = "(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)";
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
        var at = 0;
        var patch = DiffUtils.diff(old, young, new MyersDiffWithLinearSpace<>());
        patch.getDeltas()
                .sort((one, other) -> Integer.compare(
                        one.getSource().getPosition(), other.getSource().getPosition()));
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            add(pieces, Fate.STAYED, old.subList(at, delta.getSource().getPosition()));
            add(pieces, Fate.WENT, delta.getSource().getLines());
            add(pieces, Fate.CAME, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Fate.STAYED, old.subList(at, old.size()));
        return pieces;
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
