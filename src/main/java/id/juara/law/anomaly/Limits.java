package id.juara.law.anomaly;

/**
 * From where on something is odd enough to be looked at.
 *
 * @param severity standard deviations of a judge's severity
 * @param rare probability below which a judge's pattern is odd
 * @param unfair probability below which favour is odd
 * @param leastFit mean square of a judge's deviations below which he scatters too little
 * @param mostFit and above which too much; both for piles of {@code fitPile} or more
 * @param agreement a judge whose marks surely go with the others' by less than this is odd
 * @param single standard deviations of a single reading: 2.5 takes in 1.2 of a hundred honest ones
 * @param flat share of the usual spread under which a judge's totals are flat
 * @param halo share of the usual variance between criteria under which a sheet's marks are alike
 * @param pair standard deviations by which both of a pair are too high on one submission
 * @param dyad mean standard deviations by which each of two institutions marks the other up
 * @param quick standard deviations by which a reading took less than expected
 * @param sitting seconds from which on a time tells only that something else was done meanwhile
 * @param floor seconds below which nobody reads an entry and marks it
 * @param burst as many readings opened and marked within {@code burstSeconds} are not odd yet
 * @param remarkWords words below which a remark tells too little to be compared
 * @param alike share of runs of five words that copied remarks have in common
 * @param shared submissions that two judges must share to be compared
 * @param permutations shuffles where not all orders can be looked at
 */
public record Limits(
        double severity,
        double rare,
        double unfair,
        double leastFit,
        double mostFit,
        int fitPile,
        double agreement,
        double single,
        double flat,
        double halo,
        double pair,
        double dyad,
        double quick,
        double sitting,
        double floor,
        int burst,
        double burstSeconds,
        int remarkWords,
        double alike,
        int shared,
        int permutations) {
    public static final Limits USUAL =
            new Limits(3, .001, .01, .5, 1.5, 10, .2, 2.5, .25, .2, 2, 1.5, 3, 7_200, 60, 5, 300, 12, .8, 5, 10_000);
}
