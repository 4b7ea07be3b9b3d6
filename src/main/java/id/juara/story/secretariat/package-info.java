/**
 * How a round's readings stand, for its secretary: the board, who is behind and is reminded, who takes over from whom, and
 * how much each has read.
 *
 * <p>It knows how many sheets came in, and no mark.
 */
package id.juara.story.secretariat;
