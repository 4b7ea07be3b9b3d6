/**
 * Staff find any entry by a piece of its number, its title or a name that belongs to it, and look at it as its owner does.
 *
 * <p>It changes nothing.
 */
package id.juara.story.search;
