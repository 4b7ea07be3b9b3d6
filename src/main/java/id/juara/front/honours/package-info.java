/**
 * The register of former winners and finalists, and the entries that look like one until a person decides.
 *
 * <p>It counts nothing and turns nobody down: the conditions do, in their next run.
 */
package id.juara.front.honours;
