package id.juara.ground.ledger;

import id.juara.law.proof.Canonical;
import id.juara.law.proof.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Where an act writes what happened, inside its own transaction: no event without the act, no act without its event.
 *
 * <p>The bytes are RFC 8785 over {@code {kind, about, actor, what}}; the commitment is SHA-256(salt ‖ bytes), the leaf
 * SHA-256(0x00 ‖ commitment). An event waits for nobody: its place in the tree is given after the commit.
 */
@ApplicationScoped
public class Ledger {
    private static final String INSERT =
            """
            insert into event (kind, about, commitment, salt, bytes) values (?, ?, ?, ?, ?) returning id, at
            """;
    private static final byte[] LEAF = {0};
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    DataSource database;

    @Inject
    Acting acting;

    @Inject
    Sequencer sequencer;

    /** Writes the event in the name of whoever acts. */
    @Transactional(TxType.MANDATORY)
    public Receipt record(Event event) {
        return record(acting.actor(), event);
    }

    /** Writes the event in the name of that actor. */
    @Transactional(TxType.MANDATORY)
    public Receipt record(Actor actor, Event event) {
        var bytes = Canonical.bytes(told(actor, event));
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        var commitment = Digest.of(salt, bytes).bytes();
        // the connection of the running transaction: the event commits with its act
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, event.kind());
            insert.setString(2, event.about());
            insert.setBytes(3, commitment);
            insert.setBytes(4, salt);
            insert.setBytes(5, bytes);
            try (var row = insert.executeQuery()) {
                row.next();
                var at = row.getObject(2, OffsetDateTime.class).toInstant();
                return new Receipt(
                        row.getLong(1), at, Digest.of(LEAF, commitment).hex());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the event could not be written", e);
        }
    }

    /**
     * Waits until that event stands in the tree and keeps the tree's head: what closes, seals or publishes answers only
     * then. Called after the act's transaction has committed.
     */
    @Transactional(TxType.NEVER)
    public Head settle(Receipt receipt) {
        return sequencer.foldUntil(receipt.event());
    }

    private static Map<String, Object> told(Actor actor, Event event) {
        var told = new LinkedHashMap<String, Object>();
        told.put("kind", event.kind());
        told.put("about", event.about());
        told.put("actor", Map.of("issuer", actor.issuer(), "subject", actor.subject()));
        told.put("what", event instanceof Record what ? Telling.ofRecord(what) : Map.of());
        return told;
    }
}
