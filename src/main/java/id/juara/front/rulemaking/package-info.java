/**
 * The pages of a rule file: read as a document, written as a form or as text with its flaws beside their places, compared with
 * another year's, made from the last year's, tried on earlier entries, and frozen by two people.
 *
 * <p>It knows no mark; of entries it knows what a trial tells.
 */
package id.juara.front.rulemaking;
