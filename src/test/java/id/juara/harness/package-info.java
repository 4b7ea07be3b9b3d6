/**
 * The real neighbours of the server, for tests and for the trial: PostgreSQL and an OpenID provider, each a process of
 * its own. Knows nothing of the competition; nothing here pretends to be a part of the product.
 */
package id.juara.harness;
