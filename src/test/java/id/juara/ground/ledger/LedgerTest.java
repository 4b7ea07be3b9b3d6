package id.juara.ground.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.juara.harness.Neighbours;
import id.juara.law.proof.Digest;
import id.juara.law.proof.MerkleTree;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LedgerTest {
    private static final Actor SARI = new Actor("https://issuer", "sari");

    @Inject
    Ledger ledger;

    record Told(String about, BigDecimal mark, LocalDate day, Optional<String> absent, List<UUID> ids)
            implements Event {}

    record Counted(String about, int number) implements Event {}

    @Test
    void anEventIsCanonicalAndBoundBySaltAndHash() throws SQLException {
        var id = UUID.randomUUID();
        var event = new Told(
                "thing/" + id, new BigDecimal("82.50"), LocalDate.of(2017, 3, 31), Optional.empty(), List.of(id));

        var receipt = QuarkusTransaction.requiringNew().call(() -> ledger.record(SARI, event));

        var kept = kept(receipt.event());
        assertThat(kept.text())
                .isEqualTo(
                        """
                        {"about":"thing/%s","actor":{"issuer":"https://issuer","subject":"sari"},"kind":"Told",\
                        "what":{"about":"thing/%s","day":"2017-03-31","ids":["%s"],"mark":"82.50"}}"""
                                .formatted(id, id, id));
        assertThat(Digest.of(kept.salt(), kept.bytes()).bytes()).isEqualTo(kept.commitment());
        assertThat(receipt.hash())
                .isEqualTo(Digest.of(new byte[] {0}, kept.commitment()).hex());
    }

    @Test
    void anActThatFailsLeavesNoEvent() throws SQLException {
        var about = "thing/" + UUID.randomUUID();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    ledger.record(SARI, new Counted(about, 1));
                    throw new IllegalStateException("the act fails");
                }))
                .hasMessage("the act fails");

        assertThat(numbersAbout(about)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event set kind = 'x'",
                "delete from event",
                "truncate event cascade",
                "update leaf set index = index + 1",
                "delete from leaf",
                "delete from tree_head",
                "delete from signed_head",
                "update ledger_key set x = 'x'",
                "update sealed_file set bytes = 'x'",
                "delete from sealed_file",
                "update revision set receipt = 'x'",
                "delete from revision"
            })
    void theServersRoleCannotChangeWhatHappened(String statement) throws SQLException {
        try (var server = Neighbours.asServer();
                var change = server.createStatement()) {
            assertThatThrownBy(() -> change.execute(statement)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void aGateAnswersOnceItsEventStandsInTheTreeWhoseRootAnybodyCanRecompute() throws SQLException {
        var receipt = QuarkusTransaction.requiringNew()
                .call(() -> ledger.record(SARI, new Counted("thing/" + UUID.randomUUID(), 1)));

        var head = ledger.settle(receipt);

        var leaves = leaves(head.size());
        assertThat(leaves).contains(new Digest(receipt.hash()));
        assertThat(MerkleTree.of(leaves).root().hex()).isEqualTo(head.root());
    }

    @Test
    void manyWritersAtOnceEachGetOneLeafAndThePlacesHaveNoGap() throws Exception {
        var about = "thing/" + UUID.randomUUID();
        var pool = Executors.newFixedThreadPool(8);

        var receipts = pool.invokeAll(IntStream.range(0, 200)
                .<Callable<Receipt>>mapToObj(number -> () ->
                        QuarkusTransaction.requiringNew().call(() -> ledger.record(SARI, new Counted(about, number))))
                .toList());
        pool.shutdown();
        var last = receipts.get(199).get();
        for (var one : receipts) {
            last = one.get().event() > last.event() ? one.get() : last;
        }
        var head = ledger.settle(last);

        assertThat(numbersAbout(about)).hasSize(200);
        assertThat(leaves(head.size())).hasSize((int) head.size());
        for (var one : receipts) {
            assertThat(leafOf(one.get().event())).isEqualTo(one.get().hash());
        }
    }

    private record Kept(byte[] commitment, byte[] salt, byte[] bytes) {
        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static Kept kept(long event) throws SQLException {
        try (var owner = Neighbours.asOwner();
                var query = owner.prepareStatement("select commitment, salt, bytes from event where id = ?")) {
            query.setLong(1, event);
            try (var row = query.executeQuery()) {
                row.next();
                return new Kept(row.getBytes(1), row.getBytes(2), row.getBytes(3));
            }
        }
    }

    private static List<Long> numbersAbout(String about) throws SQLException {
        try (var owner = Neighbours.asOwner();
                var query = owner.prepareStatement("select id from event where about = ?")) {
            query.setString(1, about);
            var numbers = new ArrayList<Long>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    numbers.add(rows.getLong(1));
                }
            }
            return numbers;
        }
    }

    private static String leafOf(long event) throws SQLException {
        try (var owner = Neighbours.asOwner();
                var query = owner.prepareStatement("select hash from leaf where event = ?")) {
            query.setLong(1, event);
            try (var row = query.executeQuery()) {
                return row.next() ? new Digest(row.getBytes(1)).hex() : "none";
            }
        }
    }

    /** The leaves in the order of their places; fails where one is missing. */
    private static List<Digest> leaves(long size) throws SQLException {
        try (var owner = Neighbours.asOwner();
                var query = owner.prepareStatement("select index, hash from leaf where index < ? order by index")) {
            query.setLong(1, size);
            var leaves = new ArrayList<Digest>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    assertThat(rows.getLong(1)).isEqualTo(leaves.size());
                    leaves.add(new Digest(rows.getBytes(2)));
                }
            }
            return leaves;
        }
    }
}
