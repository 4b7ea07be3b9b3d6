/**
 * What units write and institutions send; each sent text is a revision that never changes.
 *
 * <p>It knows nothing of judges and marks.
 */
package id.juara.story.submission;
