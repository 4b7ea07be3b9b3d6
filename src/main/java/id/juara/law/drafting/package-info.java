/**
 * A rule file while it is being written: its tree is read and checked, and every flaw is named at once by its path.
 *
 * <p>It knows no file format and no place in a file; a later package reads YAML and brings both.
 */
package id.juara.law.drafting;
