/**
 * What each audience is told: lists, workbooks, objections, errata, national models.
 *
 * <p>Nothing here has a field for a judge's name.
 */
package id.juara.story.publication;
