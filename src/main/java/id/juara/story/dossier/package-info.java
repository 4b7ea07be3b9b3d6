/**
 * What a judge reads, on paper: his entries as PDFs, their attachments as pictures of their pages.
 *
 * <p>It knows no marks but those of the workbook that it packs beside them.
 */
package id.juara.story.dossier;
