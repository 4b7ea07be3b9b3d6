package id.juara.ground.document;

import id.juara.ground.paper.Qr;
import java.util.List;
import java.util.stream.IntStream;

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
