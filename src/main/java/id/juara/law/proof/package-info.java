/**
 * What can be shown to have been so: canonical bytes (RFC 8785), a Merkle tree, its proofs (RFC 6962) and signed heads.
 *
 * <p>It knows no event and no database; it is given bytes.
 */
package id.juara.law.proof;
