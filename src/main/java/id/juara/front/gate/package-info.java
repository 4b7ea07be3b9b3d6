/**
 * The pages of a local admin: what waits, what goes on in which order, what goes back with remarks, and who is let in.
 *
 * <p>It decides nothing: every act is a use case that the API calls too.
 */
package id.juara.front.gate;
