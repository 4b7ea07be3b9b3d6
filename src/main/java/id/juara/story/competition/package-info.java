/**
 * One year's competition: its frozen rules, its calendar and amendments, its rounds, and the honours of earlier years.
 *
 * <p>It knows no submission and no judge.
 */
package id.juara.story.competition;
