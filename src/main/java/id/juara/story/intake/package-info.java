/**
 * Bulk import of submissions from a workbook or csv: all or nothing, every fault named by its cell.
 *
 * <p>It knows nothing of screening and judging.
 */
package id.juara.story.intake;
