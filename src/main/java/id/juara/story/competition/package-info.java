/**
 * One year's competition: its frozen rules, its window, its rounds, and the honours of earlier years.
 *
 * <p>It knows no submission and no judge.
 */
package id.juara.story.competition;
