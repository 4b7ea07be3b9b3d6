/**
 * Papers of the office: a template in plain text that an installation may replace, filled in once and written as PDF and as
 * a document of an office program, so that both say the same.
 *
 * <p>It knows what may stand on a paper, not what any paper is about.
 */
package id.juara.ground.document;
