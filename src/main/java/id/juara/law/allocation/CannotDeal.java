package id.juara.law.allocation;

import java.util.List;

/** A wish that cannot be dealt, and every limit that was found to be in its way. */
public final class CannotDeal extends RuntimeException {
    private final transient List<Block> blocks;

    public CannotDeal(List<Block> blocks) {
        super("the submissions cannot be dealt: " + blocks);
        this.blocks = List.copyOf(blocks);
    }

    public List<Block> blocks() {
        return blocks;
    }
}
