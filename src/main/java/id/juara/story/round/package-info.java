/**
 * A round is run: opened, watched, reconciled, and closed over the scoresheets that count.
 *
 * <p>It knows no ranking.
 */
package id.juara.story.round;
