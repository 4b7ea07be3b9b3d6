/**
 * What is taken out of an entry and what comes back from paper: a link to read it by, receipts and results to print,
 * letters to sign, questions for an office program, photos of pages.
 *
 * <p>It changes no text: what is written, it leaves to the pages on which it is written.
 */
package id.juara.front.folder;
