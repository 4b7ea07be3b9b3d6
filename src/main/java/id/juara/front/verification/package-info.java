/**
 * Checks a results bundle from a file: the ledger's tree, what it holds of each round, and every list reckoned again.
 *
 * <p>It knows no database and no server, and believes nothing but the key it is given.
 */
package id.juara.front.verification;
