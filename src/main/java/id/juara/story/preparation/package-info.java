/**
 * What a judge does before marking: signs the integrity pact, marks practice entries and compares.
 *
 * <p>It knows no submission and no scoresheet.
 */
package id.juara.story.preparation;
