/**
 * What those who present bring to a round, until a moment of its own.
 *
 * <p>It hangs beside the entry: the text that was sent, and the files in it, stay as they were sent.
 */
package id.juara.story.material;
