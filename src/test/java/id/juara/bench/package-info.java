/**
 * How fast, as ratios to a floor taken in the same run: {@code mvn -Pbench verify}.
 *
 * <p>It drives the packaged server over HTTP and the same database over JDBC; no test, and nothing here fails by the clock.
 */
package id.juara.bench;
