package id.juara.ground.document;

import id.juara.ground.paper.Qr;
import java.util.List;
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

    private static final double MARGIN = 3;
    private static final double UNBROKEN = 1.7; // numbers and capitals are wider than words
    private static final int LINE = 36; // what is longer goes on in further lines
    private static final double LINES = 3;

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

    /** How wide each column of a table is, in whole percent: by its longest text, which may take several lines. */
    public List<Integer> widths() {
        var wanted = IntStream.range(0, texts.size())
                .mapToDouble(at -> Stream.concat(
                                Stream.of(texts.get(at)), rows.stream().map(row -> row.get(at)))
                        .mapToDouble(Block::wanted)
                        .max()
                        .orElseThrow())
                .toArray();
        var all = DoubleStream.of(wanted).sum();
        return DoubleStream.of(wanted)
                .mapToObj(one -> (int) Math.round(100 * one / all))
                .toList();
    }

    /** In letters: a text of several words may be broken, a number that is broken is hard to read. */
    private static double wanted(String text) {
        var letters = text.length();
        if (!text.contains(" ")) {
            return MARGIN + UNBROKEN * letters;
        }
        return MARGIN + Math.min(letters, LINE) + LINES * Math.sqrt(Math.max(0, letters - LINE));
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
