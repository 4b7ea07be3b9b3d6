/**
 * The ledger told to whoever watches: what happened to a thing, who changed a mark and who allowed it, every human hand in
 * one list, and how things stood at a moment.
 *
 * <p>It changes nothing, and tells nothing that the ledger does not hold.
 */
package id.juara.story.audit;
