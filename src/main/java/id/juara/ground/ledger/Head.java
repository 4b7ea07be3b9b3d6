package id.juara.ground.ledger;

import java.time.Instant;

/** The head of the tree: how many leaves, the root (hexadecimal), and when it was taken. */
public record Head(long size, String root, Instant at) {}
