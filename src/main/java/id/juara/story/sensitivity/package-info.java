/**
 * What would be otherwise: other weights, another rule, one judge less, no floor and no cap. None of it is official.
 *
 * <p>It knows a round's ranking and shortlist, and changes nothing of them; that somebody asked stands in the ledger.
 */
package id.juara.story.sensitivity;
