package id.juara.law.linkage;

/**
 * What a dealing of readings must keep so that judges may be compared by it.
 *
 * @param rms the largest root mean square error of a difference of two judges, in units of one reading's
 * @param max the largest such error of any two judges
 * @param leastLoad the fewest readings of any judge
 * @param companions the fewest others with whom any judge shares a submission; all others, where there are not so many
 * @param loadSpread how far the largest pile may be above the smallest
 */
public record DesignLimits(double rms, double max, int leastLoad, int companions, int loadSpread) {
    /** The limits where nothing else is said. */
    public static final DesignLimits USUAL = new DesignLimits(0.30, 0.40, 5, 5, 1);
}
