/**
 * What units write; each sent text is a revision that never changes.
 *
 * <p>It knows nothing of how an entry is sent, of judges and of marks.
 */
package id.juara.story.submission;
