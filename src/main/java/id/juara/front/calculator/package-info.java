/**
 * The command line over files: what an official or an auditor can run at a desk.
 *
 * <p>It knows no database and starts no server; it exits with 0 (sound), 1 (not sound) or 2 (unusable input).
 */
package id.juara.front.calculator;
