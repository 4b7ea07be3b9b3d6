package id.juara.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A desk round with its judges and readings, put straight into the database: 3,054 submissions, 120 judges, three readings each. */
record Desk(UUID round, List<Reading> readings) {
    static final int JUDGES = 120;
    static final int READINGS = 3;

    /** Who reads what. */
    record Reading(UUID assignment, String subject) {}

    static Desk in(Connection owner, String edition, String issuer) throws SQLException {
        var round = round(owner, edition);
        var seats = new ArrayList<UUID>();
        try (var person = owner.prepareStatement("insert into person (id, issuer, subject, name) values (?, ?, ?, ?)");
                var member = owner.prepareStatement(
                        "insert into membership (id, person, role, edition) values (?, ?, 'judge', ?)");
                var seat = owner.prepareStatement("insert into round_judge (id, round, person) values (?, ?, ?)")) {
            for (var i = 0; i < JUDGES; i++) {
                var id = UUID.randomUUID();
                seats.add(UUID.randomUUID());
                person.setObject(1, id);
                person.setString(2, issuer);
                person.setString(3, subject(i));
                person.setString(4, subject(i));
                person.addBatch();
                member.setObject(1, UUID.randomUUID());
                member.setObject(2, id);
                member.setString(3, edition);
                member.addBatch();
                seat.setObject(1, seats.get(i));
                seat.setObject(2, round);
                seat.setObject(3, id);
                seat.addBatch();
            }
            person.executeBatch();
            member.executeBatch();
            seat.executeBatch();
        }
        return new Desk(round, assigned(owner, edition, round, seats));
    }

    private static UUID round(Connection owner, String edition) throws SQLException {
        try (var update = owner.prepareStatement(
                "update round set state = 'open', opened_at = now() where edition = ? and code = 'desk' returning id")) {
            update.setString(1, edition);
            try (var row = update.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        }
    }

    private static List<Reading> assigned(Connection owner, String edition, UUID round, List<UUID> seats)
            throws SQLException {
        var submissions = new ArrayList<UUID>();
        try (var entrants = owner.prepareStatement(
                """
                insert into entrant (round, submission)
                select ?, id from submission where edition = ? and revision is not null returning submission
                """)) {
            entrants.setObject(1, round);
            entrants.setString(2, edition);
            try (var rows = entrants.executeQuery()) {
                while (rows.next()) {
                    submissions.add(rows.getObject(1, UUID.class));
                }
            }
        }
        var readings = new ArrayList<Reading>();
        try (var insert =
                owner.prepareStatement("insert into assignment (id, round, submission, judge) values (?, ?, ?, ?)")) {
            for (var i = 0; i < submissions.size(); i++) {
                for (var k = 0; k < READINGS; k++) {
                    var judge = (i * READINGS + k) % JUDGES;
                    var id = UUID.randomUUID();
                    insert.setObject(1, id);
                    insert.setObject(2, round);
                    insert.setObject(3, submissions.get(i));
                    insert.setObject(4, seats.get(judge));
                    insert.addBatch();
                    readings.add(new Reading(id, subject(judge)));
                }
            }
            insert.executeBatch();
        }
        return readings;
    }

    private static String subject(int judge) {
        return "bench-judge-" + judge;
    }

    /** Hands in every scoresheet that is still missing, and closes the round. */
    static void finish(Connection owner, UUID round, List<String> criteria) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.executeUpdate(
                    """
                    insert into scoresheet (id, assignment, round, state, fingerprint, submitted_at)
                    select gen_random_uuid(), a.id, a.round, 'submitted', sha256(a.id::text::bytea), now()
                    from assignment a where a.round = '%s'
                        and not exists (select 1 from scoresheet s where s.assignment = a.id)
                    """
                            .formatted(round));
            for (var criterion : criteria) {
                statement.executeUpdate(
                        """
                        insert into mark (scoresheet, criterion, value)
                        select s.id, '%s', 40 + mod(abs(hashtext(s.id::text || '%s')), 61)
                        from scoresheet s where s.round = '%s' on conflict do nothing
                        """
                                .formatted(criterion, criterion, round));
            }
            statement.executeUpdate("update round set state = 'closed', closed_at = now() where id = '" + round + "'");
            statement.execute("analyze");
        }
    }

    /** Memory of a process in MB, as the system counts it. */
    static long megabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"), StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
