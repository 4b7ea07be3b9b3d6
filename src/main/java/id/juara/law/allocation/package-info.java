/**
 * Who reads what: submissions dealt to judges, free of conflicts, evenly and at least cost, by a published seed.
 *
 * <p>It knows no marks, no person's name and no clock; the same wish gives the same dealing, in any order it is told.
 */
package id.juara.law.allocation;
