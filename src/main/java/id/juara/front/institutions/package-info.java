/**
 * Institutions as the ministry looks them up: by kind, province or a piece of a name, each with what came before and after
 * it, its units and its accountability grades.
 *
 * <p>It makes no institution; the program's own file does.
 */
package id.juara.front.institutions;
