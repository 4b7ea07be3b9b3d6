/**
 * Scoresheets, reconciliation, and the closing of a round.
 *
 * <p>It knows no ranking.
 */
package id.juara.story.judging;
