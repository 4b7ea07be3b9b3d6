/**
 * The pages on which the dates of a running edition are moved: by a numbered letter, with its effect shown, by two people.
 *
 * <p>It decides nothing: every act is a use case that the API calls too.
 */
package id.juara.front.calendar;
