/**
 * A sealed list is announced for an hour, and its lines are written as the public will read them.
 *
 * <p>Nothing here has a field for a judge's name.
 */
package id.juara.story.publication;
