/**
 * May it be judged at all: conditions over all submissions, a clerks' queue, former winners; fills the first round.
 *
 * <p>It knows no judge and no mark.
 */
package id.juara.story.screening;
