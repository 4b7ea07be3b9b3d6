package id.juara.ground.document;

import id.juara.ground.paper.Qr;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A piece of a paper, filled in.
 *
 * @param texts of a heading, line, paragraph, item or small print one; of a table its headings; of signatures each post and
 *     name in turn; of a square the address in it and what stands below it
 * @param rows of a table, as wide as its headings; of everything else none
 */
public record Block(Kind kind, List<String> texts, List<List<String>> rows) {
    /** What a piece is. */
    public enum Kind {
        TITLE,
        HEADING,
        CENTRED,
        LARGE,
        PARAGRAPH,
        ITEM,
        SMALL,
        TABLE,
        SIGNATURES,
        SQUARE,
        BREAK
    }

    private static final double PAGE = 100; // letters that stand side by side on an upright page
    private static final double MARGIN = 2.3;
    private static final double WORD = 1.1; // numbers and capitals are wider than words
    private static final int USUAL = 10; // letters of a word among others; a longer one may be broken

    public Block {
        texts = List.copyOf(texts);
        rows = List.copyOf(rows);
    }

    static Block of(Kind kind, String text) {
        return new Block(kind, List.of(text), List.of());
    }

    /** The one text of a piece that has one. */
    public String text() {
        return texts.get(0);
    }

    /**
     * How wide each column of a table is, in whole percent: room for its longest word first, for a number that is broken is hard
     * to read, and what is left by how much longer its longest text is, so that all take about as many lines.
     */
    public List<Integer> widths() {
        var columns = IntStream.range(0, texts.size())
                .mapToObj(at -> Stream.concat(
                                Stream.of(texts.get(at)), rows.stream().map(row -> row.get(at)))
                        .toList())
                .toList();
        var least = columns.stream()
                .mapToDouble(column -> most(column, Block::least))
                .toArray();
        var more = IntStream.range(0, least.length)
                .mapToDouble(at -> Math.max(0, most(columns.get(at), String::length) - least[at]))
                .toArray();
        var left = Math.max(0, PAGE - DoubleStream.of(least).sum());
        var wanting = DoubleStream.of(more).sum();
        var wide = IntStream.range(0, least.length)
                .mapToDouble(at -> least[at] + (wanting == 0 ? 0 : left * more[at] / wanting))
                .toArray();
        var all = DoubleStream.of(wide).sum();
        return DoubleStream.of(wide)
                .mapToObj(one -> (int) Math.round(100 * one / all))
                .toList();
    }

    private static double most(List<String> column, ToDoubleFunction<String> letters) {
        return column.stream().mapToDouble(letters).max().orElseThrow();
    }

    /** In letters: so wide that a number is not broken, nor among several words a usual one. */
    private static double least(String text) {
        var longest = Stream.of(text.split(" ")).mapToInt(String::length).max().orElse(0);
        return MARGIN + WORD * (text.contains(" ") ? Math.min(longest, USUAL) : longest);
    }

    /** Who signs: the post, and the name below the room for the hand. */
    public record Signature(String post, String name) {}

    public List<Signature> signatures() {
        return IntStream.range(0, texts.size() / 2)
                .mapToObj(at -> new Signature(texts.get(2 * at), texts.get(2 * at + 1)))
                .toList();
    }

    /** The picture of a square, to stand in a page. */
    public String picture() {
        return Qr.of(text());
    }

    public boolean is(String kind) {
        return this.kind.name().equals(kind);
    }
}
