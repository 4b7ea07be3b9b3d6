/**
 * What each audience is told of a list: pages, workbooks, an entrant's own result, national models.
 *
 * <p>Nothing here has a field for a judge's name.
 */
package id.juara.story.results;
