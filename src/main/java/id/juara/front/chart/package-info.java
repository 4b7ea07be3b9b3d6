/**
 * Plots as pictures that the server draws (SVG), each with a title, a description and its table beside it.
 *
 * <p>It knows figures and words, and nothing of a competition: whoever wants a plot brings both.
 */
package id.juara.front.chart;
