/**
 * Beside the ranking what another method makes of the marks, how sure the line is, how far judges agree, and why a place is
 * what it is.
 *
 * <p>It decides nothing and keeps nothing; it tells nothing to the public or to judges.
 */
package id.juara.story.advice;
