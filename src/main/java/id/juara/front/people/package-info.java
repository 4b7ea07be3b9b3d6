/**
 * Who works here: people let in by a link, one or a whole table of them, found by name or institution, and let go.
 *
 * <p>What the pages of all hosts share stands here: those of staff, and later those of the local admin and the secretary.
 */
package id.juara.front.people;
