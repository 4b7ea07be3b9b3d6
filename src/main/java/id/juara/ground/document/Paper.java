package id.juara.ground.document;

import id.juara.law.rules.Language;
import java.util.List;

/**
 * A paper as it will be written.
 *
 * @param foot on every page
 * @param wide whether it lies on its side
 */
public record Paper(Language language, String foot, boolean wide, List<Block> blocks) {
    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** For whoever reads it aloud, and for the window. */
    public String title() {
        return blocks.stream()
                .filter(one -> one.kind() == Block.Kind.TITLE)
                .map(Block::text)
                .findFirst()
                .orElse("");
    }
}
