/**
 * Waves of extra readings inside a round: planned where they tell most about the line, opened, closed, and the gain seen.
 *
 * <p>It knows the marks so far and how sure they make the line; it moves nobody's place and tells no judge anything.
 */
package id.juara.story.wave;
