/**
 * The command line over files: what an official or an auditor can run at a desk.
 *
 * <p>It starts no server, and but for {@code grant} it knows no database; it exits with 0 (sound), 1 (not sound) or 2 (unusable input).
 */
package id.juara.front.calculator;
