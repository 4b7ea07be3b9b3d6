package id.juara.story.rulebook;

import id.juara.law.drafting.Flaw;
import id.juara.law.drafting.FlawKey;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What is wrong where a text is no YAML, in words of ours: the library's complaint is sorted by its kind, and the piece
 * of the text at fault is shown in place of its English.
 */
final class YamlFlaw {
    private final String text;
    private final String problem;
    private final String context;
    private final Optional<Mark> at;
    private final Optional<Mark> begun;

    private YamlFlaw(String text, MarkedYAMLException unsound) {
        this.text = text;
        this.problem = String.valueOf(unsound.getProblem());
        this.context = String.valueOf(unsound.getContext());
        this.at = Optional.ofNullable(unsound.getProblemMark()).or(() -> Optional.ofNullable(unsound.getContextMark()));
        this.begun = Optional.ofNullable(unsound.getContextMark()).or(() -> at);
    }

    static PlacedFlaw of(String text, MarkedYAMLException unsound) {
        return new YamlFlaw(text, unsound).placed();
    }

    private PlacedFlaw placed() {
        if (problem.contains("(TAB)")) {
            return at(at, FlawKey.YAML_TAB, Piece.line(text, index(at)));
        }
        if (problem.startsWith("mapping values")) {
            return at(at, FlawKey.YAML_COLON, Piece.line(text, index(at)));
        }
        if (problem.startsWith("could not find expected ':'")) {
            return at(begun, FlawKey.YAML_NO_COLON, Piece.line(text, index(begun)));
        }
        if (problem.startsWith("sequence entries")) {
            return at(at, FlawKey.YAML_DASH, Piece.line(text, index(at)));
        }
        if (context.matches(".*(quoted|block) scalar")) {
            return inText();
        }
        if (problem.startsWith("found character")
                || context.matches("while scanning an? (alias|anchor|tag)")
                || problem.matches("found undefined (alias|tag handle) .*|Global tag is not allowed.*")) {
            return at(begun, FlawKey.YAML_CANNOT_BEGIN, Piece.from(text, index(begun)));
        }
        return betweenValues();
    }

    /** In a text between quotation marks, or one that begins with | or >. */
    private PlacedFlaw inText() {
        var key = problem.startsWith("found unexpected")
                ? FlawKey.YAML_QUOTE_OPEN
                : context.contains("block") ? FlawKey.YAML_BLOCK : FlawKey.YAML_ESCAPE;
        return at(begun, key, Piece.from(text, index(begun)));
    }

    private PlacedFlaw betweenValues() {
        if (problem.matches("expected ',' or .*")) {
            var sameLine = at.map(Mark::getLine).equals(begun.map(Mark::getLine));
            return sameLine
                    ? at(at, FlawKey.YAML_NO_COMMA, Piece.from(text, index(at)))
                    : at(begun, FlawKey.YAML_NOT_CLOSED, Piece.from(text, index(begun)));
        }
        if (problem.startsWith("expected the node content")) {
            return problem.contains("<stream end>")
                    ? new PlacedFlaw(Piece.linesOf(text), new Flaw("", FlawKey.YAML_NOT_CLOSED, Piece.lastLine(text)))
                    : at(at, FlawKey.YAML_NO_VALUE, Piece.from(text, index(at)));
        }
        if (problem.startsWith("expected <block end>")) {
            var indented = Piece.beginsLine(text, index(at));
            return at(at, indented ? FlawKey.YAML_INDENT : FlawKey.YAML_TRAILING, Piece.from(text, index(at)));
        }
        if (problem.startsWith("expected '<document start>'") || problem.startsWith("but found another document")) {
            return at(at, FlawKey.YAML_AFTER_END, Piece.from(text, index(at)));
        }
        return at(at, FlawKey.NOT_YAML, Piece.from(text, index(at)));
    }

    private int index(Optional<Mark> mark) {
        return mark.map(Mark::getIndex).orElse(0);
    }

    private static PlacedFlaw at(Optional<Mark> mark, FlawKey key, String piece) {
        return new PlacedFlaw(mark.map(Mark::getLine).orElse(0) + 1, new Flaw("", key, piece));
    }
}
