/**
 * The pages of whoever watches: the timeline of a thing, a mark's changes, every human hand, the state at a moment.
 *
 * <p>It changes nothing.
 */
package id.juara.front.audit;
