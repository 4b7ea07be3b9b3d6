/**
 * How far a closed round's list hangs on its weights, on single judges, and on floors and caps, as staff ask and read it.
 *
 * <p>It reckons nothing itself: a study is long work of {@link id.juara.story.sensitivity}, never official.
 */
package id.juara.front.sensitivity;
