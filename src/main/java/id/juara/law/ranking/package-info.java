/**
 * What follows from the marks: exact points, places, ties and the cut, each with the tree of figures that explains it.
 *
 * <p>It knows no person, no clock and no language: it is given marks and rules, and words are made where they are shown.
 */
package id.juara.law.ranking;
