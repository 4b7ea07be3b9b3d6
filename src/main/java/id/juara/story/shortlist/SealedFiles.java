package id.juara.story.shortlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

/** Where the files of sealed rounds are kept, in pieces: written once, and read one piece at a time. */
@ApplicationScoped
public class SealedFiles {
    private static final int PIECE_BYTES = 1 << 18;

    @Inject
    DataSource database;

    /** Within the transaction of the seal. */
    void keep(UUID shortlist, Map<String, byte[]> files) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into sealed_file (shortlist, name, piece, bytes) values (?, ?, ?, ?)")) {
            insert.setObject(1, shortlist);
            for (var file : files.entrySet()) {
                insert.setString(2, file.getKey());
                var bytes = file.getValue();
                for (var piece = 0; piece * PIECE_BYTES < bytes.length; piece++) {
                    var from = piece * PIECE_BYTES;
                    insert.setInt(3, piece);
                    insert.setBytes(4, Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PIECE_BYTES)));
                    insert.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the files of a sealed round could not be kept", e);
        }
    }

    /** The names of a sealed shortlist's files; none where it was sealed before files were kept. */
    public SortedSet<String> namesOf(UUID shortlist) {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement("select name from sealed_file where shortlist = ? and piece = 0")) {
            query.setObject(1, shortlist);
            var names = new TreeSet<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes that file; of a large one no more than a piece is in memory. */
    public void write(UUID shortlist, String name, OutputStream out) throws IOException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select bytes from sealed_file where shortlist = ? and name = ? and piece = ?")) {
            query.setObject(1, shortlist);
            query.setString(2, name);
            for (var piece = 0; ; piece++) {
                query.setInt(3, piece);
                try (var row = query.executeQuery()) {
                    if (!row.next()) {
                        return;
                    }
                    out.write(row.getBytes(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
