package id.juara.ground.ledger;

import java.time.Instant;

/**
 * That an event was written.
 *
 * @param event its number in the ledger
 * @param at the database's moment
 * @param hash its leaf in the tree, hexadecimal
 */
public record Receipt(long event, Instant at, String hash) {}
