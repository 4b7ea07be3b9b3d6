package id.juara.story.sending;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.juara.story.entry.Entry;
import id.juara.story.submission.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import javax.sql.DataSource;

/** What was sent in an edition, entry after entry; however many there are, some hundreds stand in memory at a time. */
@ApplicationScoped
public class SubmissionExport {
    private static final int PIECE = 300;
    private static final String NEXT =
            """
            select s.number, s.ref, i.code, i.name, i.cluster, coalesce(p.name, i.province_code), r.n, r.sent_at, r.sha256,
                   s.provenance, r.content
            from submission s
            join revision r on r.id = s.revision
            join institution i on i.id = s.institution
            left join institution p on p.code = i.province_code
            where s.edition = ? and s.state <> 'withdrawn' and s.number > ?
            order by s.number limit ?
            """;

    @Inject
    DataSource database;

    @Inject
    Revisions revisions;

    /**
     * An entry as it was sent last.
     *
     * @param province the province's name
     * @param revision which sending it is, 1 for the first
     * @param sha256 of the sent text, hexadecimal
     * @param provenance where an entry comes from that staff took over from elsewhere
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Sent(
            String number,
            String ref,
            String institutionCode,
            String institution,
            String cluster,
            String province,
            int revision,
            Instant sentAt,
            String sha256,
            String provenance,
            Entry entry) {}

    /** All of them by number, read as they are asked for; may be gone through more than once. */
    Iterable<Sent> of(String edition) {
        return () -> new Pieces(edition);
    }

    private List<Sent> after(String edition, String number) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(NEXT)) {
            query.setString(1, edition);
            query.setString(2, number);
            query.setInt(3, PIECE);
            var piece = new ArrayList<Sent>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    piece.add(sent(rows));
                }
            }
            return piece;
        } catch (SQLException e) {
            throw new IllegalStateException("the entries of an edition could not be read", e);
        }
    }

    private Sent sent(ResultSet row) throws SQLException {
        return new Sent(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getInt(7),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                HexFormat.of().formatHex(row.getBytes(9)),
                row.getString(10),
                revisions.entryOf(row.getBytes(11)));
    }

    private final class Pieces implements Iterator<Sent> {
        private final String edition;
        private Iterator<Sent> piece = List.<Sent>of().iterator();
        private String last = "";
        private boolean atEnd;

        Pieces(String edition) {
            this.edition = edition;
        }

        @Override
        public boolean hasNext() {
            if (!piece.hasNext() && !atEnd) {
                var next = after(edition, last);
                atEnd = next.size() < PIECE;
                piece = next.iterator();
            }
            return piece.hasNext();
        }

        @Override
        public Sent next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var one = piece.next();
            last = one.number();
            return one;
        }
    }
}
