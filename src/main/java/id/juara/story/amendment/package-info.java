/**
 * The calendar of a running edition, and the numbered letters that move it; each needs two people.
 *
 * <p>It knows no submission.
 */
package id.juara.story.amendment;
