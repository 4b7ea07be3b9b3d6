/**
 * What rules that are still being written would have done with the entries of an earlier edition. None of it is official.
 *
 * <p>It knows what that edition was sent and how its closed rounds were marked, and changes nothing; that somebody tried
 * stands in the ledger with the answer.
 */
package id.juara.story.trial;
