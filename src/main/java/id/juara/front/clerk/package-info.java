/**
 * The pages on which ministry staff screen: the conditions run, the clerks' shared queue, what was turned down.
 *
 * <p>It decides nothing: every act is a use case that the API calls too.
 */
package id.juara.front.clerk;
