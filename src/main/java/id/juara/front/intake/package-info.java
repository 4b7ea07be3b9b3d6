/**
 * The pages on which entries come in as a table: looked at first, and taken by the same file; an institution's, or a year's.
 *
 * <p>It decides nothing: every act is a use case that the API calls too.
 */
package id.juara.front.intake;
