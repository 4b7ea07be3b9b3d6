/**
 * What the regulation says: records that cannot be built wrong, and every flaw of a rule file named by its path.
 *
 * <p>It knows no file format, no database, no clock and no person; a later package reads YAML and brings places.
 */
package id.juara.law.rules;
