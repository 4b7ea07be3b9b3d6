package id.juara.ground.ledger;

import id.juara.law.proof.Digest;
import id.juara.law.proof.SignedHead;
import id.juara.law.proof.SigningKey;
import id.juara.law.proof.TreeHead;
import id.juara.law.proof.VerifyingKey;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key that signs heads: from the environment, else from a file, which is made with the first start. Never in the
 * database: whoever can change what happened there is the one whom the signature is to find out. The database keeps the
 * public halves of all keys that ever signed.
 */
@ApplicationScoped
public class LedgerKey {
    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    /** The name of this ledger, which every head bears. */
    @ConfigProperty(name = "juara.ledger.origin")
    String origin;

    /** The key itself in PEM; then no file is looked for. */
    @ConfigProperty(name = "juara.ledger.key")
    Optional<String> given;

    @ConfigProperty(name = "juara.ledger.key-file")
    Path file;

    @Inject
    DataSource database;

    private SigningKey key;

    void onStart(@Observes StartupEvent start) {
        try {
            key = given.isPresent() ? SigningKey.ofPem(given.get()) : kept();
        } catch (IOException | IllegalArgumentException unusable) {
            var where = given.isPresent()
                    ? "JUARA_LEDGER_KEY"
                    : file.toAbsolutePath().toString();
            throw new IllegalStateException(
                    """
                    Server tidak dijalankan: kunci buku besar tidak dapat dipakai (%1$s): %2$s
                    The server does not start: the ledger's key cannot be used (%1$s): %2$s"""
                            .formatted(where, unusable),
                    unusable);
        }
        publish(key.verifying());
    }

    VerifyingKey verifying() {
        return key.verifying();
    }

    SignedHead sign(Head head) {
        return SignedHead.of(new TreeHead(origin, head.size(), new Digest(head.root()), head.at()), key);
    }

    /** The public halves of all keys that ever signed, the latest first. */
    List<VerifyingKey> all() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select x from ledger_key order by since desc, kid");
                var rows = query.executeQuery()) {
            var keys = new ArrayList<VerifyingKey>();
            while (rows.next()) {
                keys.add(new VerifyingKey(rows.getString(1)));
            }
            return keys;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private SigningKey kept() throws IOException {
        if (Files.notExists(file)) {
            make();
        }
        return SigningKey.ofPem(Files.readString(file));
    }

    /** Nobody but the server's own user reads the file, from its first byte on. */
    private void make() throws IOException {
        var posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        var alone = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var channel = Files.newByteChannel(file, NEW, alone)) {
            channel.write(
                    ByteBuffer.wrap(SigningKey.make(new SecureRandom()).pem().getBytes(StandardCharsets.US_ASCII)));
        } catch (FileAlreadyExistsException anotherNodeWasFaster) {
            // its key is read
        }
    }

    private void publish(VerifyingKey mine) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into ledger_key (kid, x) values (?, ?) on conflict do nothing")) {
            insert.setString(1, mine.kid());
            insert.setString(2, mine.x());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger's public key could not be kept", e);
        }
    }
}
