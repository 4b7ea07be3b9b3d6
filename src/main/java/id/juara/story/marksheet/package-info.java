/**
 * A judge's pile as a workbook: handed out, filled in elsewhere, compared with what is kept, taken in, given back.
 *
 * <p>It knows the judge's own sheets and nobody else's.
 */
package id.juara.story.marksheet;
