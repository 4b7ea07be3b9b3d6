/**
 * What the command line is given: rule files and csv, read with all their flaws by file and line.
 *
 * <p>It knows what a file has to hold, and no command.
 */
package id.juara.front.files;
