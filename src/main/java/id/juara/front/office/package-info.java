/**
 * The pages of ministry staff and the signatory: where an edition and its rounds stand, who holds the rest, what is due.
 *
 * <p>It decides nothing: every act is a use case that the API calls too.
 */
package id.juara.front.office;
