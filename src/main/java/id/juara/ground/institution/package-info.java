/**
 * Institutions with their dates and successors, their units, and their accountability grades of a year.
 *
 * <p>It knows who may record a grade, and no submission.
 */
package id.juara.ground.institution;
