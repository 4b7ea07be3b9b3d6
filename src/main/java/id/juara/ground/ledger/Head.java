package id.juara.ground.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * The head of the tree: how many leaves, the root (hexadecimal), and when it was taken.
 *
 * @param signed the same as a JWS by the ledger's key; absent for a head from before heads were signed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Head(long size, String root, Instant at, String signed) {}
