/**
 * A rule file read: YAML with places, every flaw mapped to its line, conditions compiled against the declared facts.
 *
 * <p>It knows what can be asked about an entry, and nothing of where the answers come from.
 */
package id.juara.story.rulebook;
