/**
 * May it be judged at all: people decide on what was found, by a clerks' queue and in review; fills the first round.
 *
 * <p>It knows no judge and no mark.
 */
package id.juara.story.screening;
