/**
 * Questions about an entry: its own side writes to the ministry, the ministry answers; what was written stays.
 *
 * <p>It knows an entry by its id, and nothing of notices.
 */
package id.juara.story.conversation;
