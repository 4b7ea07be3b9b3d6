/**
 * What is worth telling: reads the ledger's events in their order, and makes notices of them, each once.
 *
 * <p>Each {@code Occasion} knows some kinds of events; it reads what the stages keep and changes nothing of it.
 */
package id.juara.story.occasion;
