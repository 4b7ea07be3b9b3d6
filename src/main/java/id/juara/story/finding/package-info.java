/**
 * What the conditions find about each entry that was sent, and which entries may be former winners.
 *
 * <p>It knows no clerk and no judge.
 */
package id.juara.story.finding;
