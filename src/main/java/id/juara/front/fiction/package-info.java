/**
 * A made-up season, drawn from a seed: who takes part, what they write, how judges err, and what every entry truly is worth.
 *
 * <p>It knows the file of institutions, and neither the server nor its REST API.
 */
package id.juara.front.fiction;
