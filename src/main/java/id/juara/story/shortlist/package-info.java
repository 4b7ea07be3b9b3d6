/**
 * The ranking looked at, cut, departed from with reasons, sealed by two; fills the next round.
 *
 * <p>It tells nothing to the public.
 */
package id.juara.story.shortlist;
