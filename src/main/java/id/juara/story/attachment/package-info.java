/**
 * Files by the hash of their content, taken in pieces and resumed.
 *
 * <p>It knows an owner's id, not what the owner is.
 */
package id.juara.story.attachment;
