/**
 * The results of a closed round as ministry staff read them: the order with its line, how sure that is, why an entry stands
 * where it does, and what other rules would do.
 *
 * <p>It ranks nothing itself, and keeps nothing.
 */
package id.juara.front.standings;
