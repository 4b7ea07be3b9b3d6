package id.juara.law.allocation;

/** A judge and a submission: that he reads it, or that he must not. */
public record Pair(String submission, String judge) {

    /**
     * Numbered ids in a row would crowd into neighbouring places of a set, which then takes minutes for a season:
     * spread them.
     */
    @Override
    public int hashCode() {
        return submission.hashCode() * 0x9E3779B1 ^ Integer.rotateLeft(judge.hashCode() * 0x85EBCA77, 16);
    }
}
