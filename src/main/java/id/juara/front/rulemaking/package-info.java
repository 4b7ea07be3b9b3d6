/**
 * The pages of a rule file: read as a document, written with its flaws beside their lines, compared with another year's, made
 * from the last year's, and frozen by two people.
 *
 * <p>It knows no entry and no mark.
 */
package id.juara.front.rulemaking;
