/**
 * How judges hang together by the submissions they share: whether, and how surely, they can be compared.
 *
 * <p>It knows who read what, by number; no marks and no names.
 */
package id.juara.law.linkage;
