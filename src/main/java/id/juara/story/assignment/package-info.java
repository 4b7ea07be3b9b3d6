/**
 * Who reads what: judges of a round, conflicts, the dealing and its repair.
 *
 * <p>It knows no mark.
 */
package id.juara.story.assignment;
