/**
 * Long work: begun in the transaction of whoever asks, run once by one of the nodes, with counted progress and a way to stop.
 * Chores come round again and again.
 *
 * <p>It knows kinds of work by their word, and nothing of what they do.
 */
package id.juara.ground.jobs;
