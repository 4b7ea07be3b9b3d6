/**
 * States and kinds are kept as words that a person can read in the database.
 *
 * <p>It knows no state by name.
 */
package id.juara.ground.words;
