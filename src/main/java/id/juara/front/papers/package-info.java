/**
 * The page on which the office takes a round's documents, and holds a signed copy against the list.
 *
 * <p>It fills nothing in itself.
 */
package id.juara.front.papers;
