/**
 * A judge reads and marks: the pile in his hands, and the scoresheets.
 *
 * <p>It knows no other judge's marks but in a reconciliation, and no ranking.
 */
package id.juara.story.judging;
