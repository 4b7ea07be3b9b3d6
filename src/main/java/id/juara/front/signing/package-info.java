/**
 * The pages on which two people decide: a shortlist is proposed and sealed, its publication proposed and signed, objections
 * are answered, errata and the decree follow.
 *
 * <p>It decides nothing: every act is a use case that the API calls too.
 */
package id.juara.front.signing;
