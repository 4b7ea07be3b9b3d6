/**
 * A judge's desk: the pages on which he prepares, reads, marks, checks and submits.
 *
 * <p>It decides nothing: every act is a use case that the API calls too.
 */
package id.juara.front.desk;
