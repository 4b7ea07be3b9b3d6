/**
 * What the regulation says: records that cannot be built wrong.
 *
 * <p>It knows no file, no flaw, no database, no clock and no person.
 */
package id.juara.law.rules;
