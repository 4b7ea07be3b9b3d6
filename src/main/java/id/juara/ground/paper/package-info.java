/**
 * What is printed: a page made into a PDF, and a page of a file made into a picture.
 *
 * <p>It fetches nothing from anywhere: what is to stand on paper stands in the text.
 */
package id.juara.ground.paper;
