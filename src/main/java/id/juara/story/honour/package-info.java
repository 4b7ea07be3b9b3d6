/**
 * The register of former winners and finalists: lists of earlier years, brought by workbook or kept from a season of our own.
 *
 * <p>It knows nothing of what an entry's likeness to one of them means; the findings do.
 */
package id.juara.story.honour;
