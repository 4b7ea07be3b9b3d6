package id.juara.ground.ledger;

import id.juara.law.proof.Canonical;
import id.juara.law.proof.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
    private static final String INSERT_MANY =
            """
            insert into event (kind, about, commitment, salt, bytes)
            select kind, about, commitment, salt, bytes
            from unnest(?, ?, ?, ?, ?) with ordinality as one (kind, about, commitment, salt, bytes, n) order by n
            returning id, at, commitment
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
        var salt = salt();
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

    /** Writes many events in the name of whoever acts, in their order and in one statement; a receipt for each. */
    @Transactional(TxType.MANDATORY)
    public List<Receipt> recordAll(List<? extends Event> events) {
        var actor = acting.actor();
        var texts = events.stream()
                .map(event -> Canonical.bytes(told(actor, event)))
                .toArray(byte[][]::new);
        var salts = events.stream().map(event -> salt()).toArray(byte[][]::new);
        var commitments = IntStream.range(0, texts.length)
                .mapToObj(i -> Digest.of(salts[i], texts[i]).bytes())
                .toArray(byte[][]::new);
        var receipts = new HashMap<ByteBuffer, Receipt>();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT_MANY)) {
            insert.setArray(
                    1,
                    connection.createArrayOf(
                            "text", events.stream().map(Event::kind).toArray()));
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "text", events.stream().map(Event::about).toArray()));
            insert.setArray(3, connection.createArrayOf("bytea", commitments));
            insert.setArray(4, connection.createArrayOf("bytea", salts));
            insert.setArray(5, connection.createArrayOf("bytea", texts));
            try (var row = insert.executeQuery()) {
                while (row.next()) {
                    var commitment = row.getBytes(3);
                    var at = row.getObject(2, OffsetDateTime.class).toInstant();
                    receipts.put(
                            ByteBuffer.wrap(commitment),
                            new Receipt(
                                    row.getLong(1),
                                    at,
                                    Digest.of(LEAF, commitment).hex()));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the events could not be written", e);
        }
        return Arrays.stream(commitments)
                .map(commitment -> receipts.get(ByteBuffer.wrap(commitment)))
                .toList();
    }

    /**
     * Waits until that event stands in the tree and keeps the tree's head: what closes, seals or publishes answers only
     * then. Called after the act's transaction has committed.
     */
    @Transactional(TxType.NEVER)
    public Head settle(Receipt receipt) {
        return sequencer.foldUntil(receipt.event());
    }

    private static byte[] salt() {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return salt;
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
