/**
 * From an announced list to a final one: objections, errata, the decree, and what follows from it, national models too.
 *
 * <p>It knows no mark and no judge.
 */
package id.juara.story.objection;
