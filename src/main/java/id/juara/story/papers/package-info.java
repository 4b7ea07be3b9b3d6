/**
 * The documents of a decision: minutes, brief, annex, announcement, certificates and invitations, filled in from what was
 * sealed and told, and the signed copy held against it.
 *
 * <p>It decides nothing, and tells nothing that its reader could not read on the office's pages.
 */
package id.juara.story.papers;
