/**
 * What an entry says, and whether it is complete: its text, its facts, its words counted.
 *
 * <p>It knows no submission on its way, no person and no table.
 */
package id.juara.story.entry;
