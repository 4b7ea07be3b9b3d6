package id.juara.samples;

import id.juara.law.proof.Digest;
import id.juara.story.entry.Entry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** The sending of an entry, put straight into the database as the program would have kept it. */
public final class SentRevision {
    private static final String KEEP =
            """
            with sent as (
                insert into event (kind, about, commitment) values ('SubmissionSent', ?, ?) returning id),
            kept as (
                insert into revision
                    (id, submission, n, title, unit, group_id, category, content, sha256, receipt, sent_at, event, leaf)
                select gen_random_uuid(), ?, 1, ?, ?, ?, ?, ?, ?, ?, now(), sent.id, ? from sent returning id)
            update submission set revision = kept.id from kept where submission.id = ?
            """;

    private SentRevision() {}

    /** The submission counts as sent from here on; the number is its receipt too. */
    public static void keep(Connection connection, UUID submission, String number, Entry entry) throws SQLException {
        var content = entry.bytes();
        var sha256 = Digest.of(content).bytes();
        try (var keep = connection.prepareStatement(KEEP)) {
            keep.setString(1, "submission/" + submission);
            keep.setBytes(2, sha256);
            keep.setObject(3, submission);
            keep.setString(4, entry.title());
            keep.setString(5, entry.unit());
            keep.setString(6, entry.group());
            keep.setString(7, entry.category().orElse(null));
            keep.setBytes(8, content);
            keep.setBytes(9, sha256);
            keep.setString(10, number);
            keep.setBytes(11, sha256);
            keep.setObject(12, submission);
            keep.executeUpdate();
        }
    }
}
