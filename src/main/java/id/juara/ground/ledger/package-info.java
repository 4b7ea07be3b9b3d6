/**
 * What happened, for ever: events written in the act's own transaction and folded into a Merkle tree.
 *
 * <p>It knows an {@code Actor} only, no person, no institution and no stage.
 */
package id.juara.ground.ledger;
