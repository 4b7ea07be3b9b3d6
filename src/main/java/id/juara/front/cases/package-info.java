/**
 * What looks odd in a round's marks, as staff search for it, take it and decide it, and as auditors read it.
 *
 * <p>A case is no proof, and nothing follows from one by itself.
 */
package id.juara.front.cases;
