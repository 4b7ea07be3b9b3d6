package id.juara.ground.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.proof.Digest;
import id.juara.law.proof.Inclusion;
import id.juara.law.proof.MerkleTree;
import id.juara.law.proof.SignedHead;
import id.juara.law.proof.VerifyingKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * Proofs for those whose acts stand in the tree.
 *
 * <p>Procedure. Full subtrees never change, so the roots of those over {@link #BLOCK} leaves are remembered, in a tree of
 * their own. What a path needs above them is told by that tree; what it needs below is reckoned from the leaves of one or
 * two blocks.
 */
@ApplicationScoped
public class Proofs {
    private static final int BLOCK = 1024;
    /** A SHA-256 as it is told. */
    public static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private static final String LATEST =
            """
            select e.id, l.index, e.salt, e.bytes from event e left join leaf l on l.event = e.id
            where e.about = ? and e.kind = ? order by e.id desc limit 1
            """;
    private static final String SAYING =
            """
            select about from event where about = any (?) and kind = ? and position(convert_to(?, 'UTF8') in bytes) > 0
            order by id desc limit 1
            """;
    private static final String OF_RECEIPT = "select event, index from leaf where hash = ?";

    @Inject
    DataSource database;

    @Inject
    Chronicle chronicle;

    @Inject
    Sequencer sequencer;

    @Inject
    LedgerKey key;

    private final MerkleTree blocks = new MerkleTree();

    /**
     * That an event stands in the tree: whoever knows its leaf reckons the head's root with the path (RFC 9162, 2.1.3.2).
     *
     * @param event its number
     * @param leaf its hash in the tree, hexadecimal, as its receipt told
     * @param index its place among the leaves, from 0
     * @param size how many leaves the tree of the head has
     * @param path the roots of the parts beside the way up, lowest first, hexadecimal
     * @param salt with the content it makes the leaf: SHA-256(0x00 ‖ SHA-256(salt ‖ content)); both absent where the law
     *     had them erased, and for whoever has but the receipt
     * @param content the event's canonical bytes, which are JSON
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Proof(
            long event,
            String leaf,
            long index,
            long size,
            List<String> path,
            Head head,
            String salt,
            @JsonRawValue String content) {}

    /**
     * An event in its place.
     *
     * @param salt and {@code bytes}: absent (null) where the law had them erased
     */
    public record Place(long event, long index, byte[] salt, byte[] bytes) {
        String saltHex() {
            return salt == null ? null : HexFormat.of().formatHex(salt);
        }

        String text() {
            return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /**
     * The proof for the latest event of that kind about that thing, in the first signed head that holds it.
     * Refuses where there is no such event, and one that is not folded yet.
     */
    public Proof latest(String about, String kind) {
        return of(place(about, kind));
    }

    /**
     * The proof for whoever holds a receipt and nothing else: that its leaf stands in the tree, not what the leaf says.
     * Refuses a hash that is no leaf's.
     */
    public Proof ofReceipt(String hash) {
        var leaf = hash.strip().toLowerCase(Locale.ROOT);
        if (!HASH.matcher(leaf).matches()) {
            throw new Refusal(Reason.NO_SUCH_RECEIPT);
        }
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(OF_RECEIPT)) {
            query.setBytes(1, new Digest(leaf).bytes());
            try (var row = query.executeQuery()) {
                if (!row.next()) {
                    throw new Refusal(Reason.NO_SUCH_RECEIPT);
                }
                return of(new Place(row.getLong(1), row.getLong(2), null, null));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * About which of those things an event of that kind says that word, by the latest that does; empty where none does, and
     * where the law had it erased.
     */
    public Optional<String> saidOf(Collection<String> things, String kind, String word) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(SAYING)) {
            query.setArray(1, connection.createArrayOf("text", things.toArray()));
            query.setString(2, kind);
            query.setString(3, word);
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Proof of(Place place) {
        var head = headOver(place.index());
        var tree = new Ranges();
        var proof = Inclusion.of(place.index(), head.size(), tree::over);
        var leaf = tree.over(place.index(), place.index() + 1);
        if (!proof.proves(leaf, new Digest(head.root()))) {
            throw new IllegalStateException("leaf " + place.index() + " does not stand under head " + head.size());
        }
        var path = proof.path().stream().map(Digest::hex).toList();
        return new Proof(
                place.event(), leaf.hex(), place.index(), head.size(), path, head, place.saltHex(), place.text());
    }

    /** The first signed head whose tree holds that leaf; a new one where there is none yet. */
    public Head headOver(long leaf) {
        return chronicle.headOver(leaf).orElseGet(sequencer::keepHead);
    }

    /** The key that signed that head. */
    public VerifyingKey signerOf(Head head) {
        var signed = new SignedHead(head.signed());
        return key.all().stream()
                .filter(one -> signed.signedBy(one).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("head " + head.size() + " bears no known signature"));
    }

    /** The hashes of the leaves from that place until before that one, as far as there are any. */
    public List<Digest> leaves(long from, long until) {
        return chronicle.leaves(from, until);
    }

    /**
     * The latest event of that kind about that thing. Refuses where there is no such event, and one that is not folded yet.
     */
    public Place place(String about, String kind) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(LATEST)) {
            query.setString(1, about);
            query.setString(2, kind);
            try (var row = query.executeQuery()) {
                if (!row.next()) {
                    throw new Refusal(Reason.NOT_FOUND);
                }
                if (row.getObject(2) == null) {
                    throw new Refusal(Reason.NOT_FOLDED_YET, row.getLong(1));
                }
                return new Place(row.getLong(1), row.getLong(2), row.getBytes(3), row.getBytes(4));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The roots that one proof asks for. */
    private final class Ranges {
        private final HashMap<Long, List<Digest>> read = new HashMap<>();

        Digest over(long from, long until) {
            var size = until - from;
            if (size > BLOCK && Long.bitCount(size) == 1) {
                return overBlocks((int) (from / BLOCK), (int) (until / BLOCK));
            }
            if (size > BLOCK) {
                var middle = from + Long.highestOneBit(size - 1);
                return MerkleTree.node(over(from, middle), over(middle, until));
            }
            var block = read.computeIfAbsent(from / BLOCK, Proofs.this::block);
            var first = (int) (from % BLOCK);
            return MerkleTree.of(block.subList(first, first + (int) size)).root();
        }
    }

    private synchronized Digest overBlocks(int from, int until) {
        while (blocks.size() < until) {
            blocks.append(MerkleTree.of(block(blocks.size())).root());
        }
        return blocks.over(from, until);
    }

    /** The leaves of a block, as many as there are. */
    private List<Digest> block(long block) {
        return chronicle.leaves(block * BLOCK, (block + 1) * BLOCK);
    }
}
