/**
 * An entry's own turns before the panels: what its side may know of them, and what it was told.
 *
 * <p>It knows neither panelists nor the turns of others.
 */
package id.juara.story.turn;
