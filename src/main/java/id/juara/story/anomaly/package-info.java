/**
 * What looks odd in a round's marks, as cases for a person: found, taken, decided with a reason.
 *
 * <p>It changes no mark, removes no judge and knows no order; what follows from a decision is done elsewhere, by people.
 */
package id.juara.story.anomaly;
