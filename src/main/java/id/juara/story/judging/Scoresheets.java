package id.juara.story.judging;

import id.juara.law.rules.Marks;
import id.juara.law.rules.Round;
import id.juara.law.rules.Round.Reconciliation.Counts;
import id.juara.story.competition.CompetitionRound;
import id.juara.story.competition.FrozenRules;
import id.juara.story.judging.Scoresheet.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.Session;

/** Where scoresheets and their marks are kept. */
@ApplicationScoped
public class Scoresheets {
    /** The sheet and all its marks in one statement; no row comes back where another save was faster. */
    private static final String WRITE =
            """
            with sheet as (
                insert into scoresheet
                    (id, assignment, round, stage, state, remark, note, fingerprint, submitted_at, marked_at,
                     brought, version)
                values (?, ?, ?, ?, ?, nullif(?, ''), nullif(?, ''), ?,
                    case when ? then clock_timestamp() end, case when ? then clock_timestamp() end, ?, 1)
                on conflict (assignment, stage) do update set state = excluded.state, remark = excluded.remark,
                    note = excluded.note, fingerprint = excluded.fingerprint, submitted_at = excluded.submitted_at,
                    marked_at = coalesce(scoresheet.marked_at, excluded.marked_at),
                    brought = scoresheet.brought or (excluded.brought and scoresheet.marked_at is null),
                    saved_at = clock_timestamp(), version = scoresheet.version + 1
                where scoresheet.version = ?
                returning id, version),
            dropped as (
                delete from mark
                where scoresheet = (select id from sheet) and criterion <> all (?)),
            given as (
                insert into mark (scoresheet, criterion, value)
                select sheet.id, one.criterion, one.value
                from sheet, unnest(?, ?) as one (criterion, value)
                on conflict (scoresheet, criterion) do update set value = excluded.value)
            select version from sheet
            """;

    private static final String READ =
            """
            select s.stage, s.state, s.remark, s.note, s.submitted_at, s.fingerprint, s.version, m.criterion, m.value
            from scoresheet s left join mark m on m.scoresheet = s.id
            """;
    private static final String OWN =
            """
            select s.assignment, s.stage, s.state, s.remark, s.note, s.submitted_at, s.fingerprint, s.version,
                m.criterion, m.value
            from scoresheet s join assignment a on a.id = s.assignment and a.state = 'open'
                join round_judge j on j.id = a.judge and j.person = :person
                left join mark m on m.scoresheet = s.id
            where s.round = :round and not (s.stage = 'first' and exists (select 1 from scoresheet later
                where later.assignment = s.assignment and later.stage = 'revised'))
            order by s.saved_at, s.assignment, m.criterion
            """;
    private static final String SUBMITTED =
            """
            select a.submission, a.judge, m.criterion, m.value
            from scoresheet s
                join assignment a on a.id = s.assignment and a.state = 'open'
                join mark m on m.scoresheet = s.id
            where s.round = ? and s.state = 'submitted' and
            """;
    private static final String FIRST_COUNTS = "s.stage = 'first'";
    private static final String REVISED_COUNTS =
            """
            (s.stage = 'revised' or not exists (select 1 from scoresheet later
                where later.assignment = s.assignment and later.stage = 'revised' and later.state = 'submitted'))
            """;

    @Inject
    Session database;

    @Inject
    DataSource source;

    @Inject
    FrozenRules frozen;

    /**
     * Marks as they are kept.
     *
     * @param full whether there is one on every criterion; the first moment of that ends the reading
     * @param brought whether they came by a workbook: then they were given before, nobody knows when
     */
    record Given(Map<String, BigDecimal> marks, boolean full, boolean brought) {}

    /**
     * Keeps what a judge sends over what he sent before. Gives the version kept; none where another save came between.
     *
     * @param seen the version it replaces, 0 where there was none
     */
    OptionalLong write(HeldAssignment held, Stage stage, ScoresheetForm form, Given given, long seen) {
        var marks = given.marks();
        var criteria = marks.keySet().toArray(String[]::new);
        var values = marks.values().toArray(BigDecimal[]::new);
        // the way of every save: on the connection of the transaction, without the persistence layer between
        try (var connection = source.getConnection();
                var write = connection.prepareStatement(WRITE)) {
            write.setObject(1, UUID.randomUUID());
            write.setObject(2, held.id());
            write.setObject(3, held.round());
            write.setString(4, stage.word());
            write.setString(5, form.isSubmitted() ? "submitted" : "draft");
            write.setString(6, form.remarkText());
            write.setString(7, form.noteText());
            write.setBytes(8, form.fingerprint(held.id(), stage, marks).bytes());
            write.setBoolean(9, form.isSubmitted());
            write.setBoolean(10, given.full());
            write.setBoolean(11, given.brought());
            write.setLong(12, seen);
            write.setArray(13, connection.createArrayOf("text", criteria));
            write.setArray(14, connection.createArrayOf("text", criteria));
            write.setArray(15, connection.createArrayOf("numeric", values));
            try (var row = write.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a scoresheet could not be kept", e);
        }
    }

    /** The sheets of an assignment, first and revised as far as they are there; one query. */
    List<Scoresheet> of(UUID assignment) {
        return read(READ + " where s.assignment = :id order by s.stage, s.id, m.criterion", assignment);
    }

    /**
     * A judge's own sheets in a round, by assignment: of each the one that he saved last, first or revised, with the
     * assignments that are excused left out; one query.
     */
    public Map<UUID, Scoresheet> ofJudge(UUID person, UUID round) {
        var rows = database.createNativeQuery(OWN, Tuple.class)
                .setParameter("person", person)
                .setParameter("round", round)
                .getResultList();
        var sheets = new LinkedHashMap<UUID, Scoresheet>();
        for (var row : rows) {
            var sheet = sheets.computeIfAbsent(row.get("assignment", UUID.class), any -> sheet(row));
            Optional.ofNullable(row.get("criterion", String.class))
                    .ifPresent(criterion -> sheet.marks().put(criterion, row.get("value", BigDecimal.class)));
        }
        return sheets;
    }

    /**
     * What the other judges of the same submission in the same round have submitted; one query. In the order of their
     * fingerprints, which tells nothing of who they are.
     */
    List<Scoresheet> ofTheTeam(UUID assignment) {
        return read(
                READ
                        + """
                         join assignment a on a.id = s.assignment and a.state = 'open'
                            join assignment own on own.round = a.round and own.submission = a.submission and own.id <> a.id
                        where own.id = :id and s.state = 'submitted' order by s.fingerprint, s.id, m.criterion
                        """,
                assignment);
    }

    /**
     * The marks that count in a round, one for each submitted scoresheet of an assignment that stands, ordered by
     * submission and judge; ids are UUIDs as text, the judge's is that of his seat. One query.
     */
    public List<Marks> submittedIn(CompetitionRound round) {
        return submitted(round.id, frozen.round(round.ref()), Optional.empty());
    }

    /** The same for one submission of the round. */
    public List<Marks> submittedFor(CompetitionRound round, UUID submission) {
        return submitted(round.id, frozen.round(round.ref()), Optional.of(submission));
    }

    /** What the judges say to the entrant about that submission, in an order that tells nothing of who they are. */
    public List<String> remarksFor(CompetitionRound round, UUID submission) {
        return database.createNativeQuery(
                        """
                        select s.remark from scoresheet s join assignment a on a.id = s.assignment and a.state = 'open'
                        where a.round = :round and a.submission = :submission and s.state = 'submitted'
                            and s.remark is not null
                        order by s.fingerprint
                        """,
                        String.class)
                .setParameter("round", round.id)
                .setParameter("submission", submission)
                .getResultList();
    }

    private List<Marks> submitted(UUID round, Round rules, Optional<UUID> submission) {
        var revisedCounts = rules.reconciliation()
                .filter(one -> one.counts() == Counts.REVISED)
                .isPresent();
        var query = SUBMITTED
                + (revisedCounts ? REVISED_COUNTS : FIRST_COUNTS)
                + (submission.isPresent() ? " and a.submission = ?" : "")
                + " order by a.submission, a.judge";
        // tens of thousands of rows: read as they come, without the persistence layer between
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setObject(1, round);
            if (submission.isPresent()) {
                statement.setObject(2, submission.get());
            }
            try (var rows = statement.executeQuery()) {
                return sheets(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the marks of a round could not be read", e);
        }
    }

    /** Rows ordered by sheet become one {@link Marks} each. */
    private static List<Marks> sheets(ResultSet rows) throws SQLException {
        var sheets = new ArrayList<Marks>();
        var values = new TreeMap<String, BigDecimal>();
        var submission = "";
        var judge = "";
        while (rows.next()) {
            if (!rows.getString(1).equals(submission) || !rows.getString(2).equals(judge)) {
                end(sheets, submission, judge, values);
                submission = rows.getString(1);
                judge = rows.getString(2);
            }
            values.put(rows.getString(3), rows.getBigDecimal(4));
        }
        end(sheets, submission, judge, values);
        return List.copyOf(sheets);
    }

    private static void end(List<Marks> sheets, String submission, String judge, SortedMap<String, BigDecimal> values) {
        if (!values.isEmpty()) {
            sheets.add(new Marks(submission, judge, values));
            values.clear();
        }
    }

    private List<Scoresheet> read(String query, UUID assignment) {
        Map<List<Object>, Scoresheet> sheets = new LinkedHashMap<>();
        for (var row : database.createNativeQuery(query, Tuple.class)
                .setParameter("id", assignment)
                .getResultList()) {
            var one = row;
            var sheet = sheets.computeIfAbsent(
                    List.of(one.get("stage"), HexFormat.of().formatHex(one.get("fingerprint", byte[].class))),
                    any -> sheet(one));
            Optional.ofNullable(one.get("criterion", String.class))
                    .ifPresent(criterion -> sheet.marks().put(criterion, one.get("value", BigDecimal.class)));
        }
        return List.copyOf(sheets.values());
    }

    private static Scoresheet sheet(Tuple row) {
        return new Scoresheet(
                Stage.of(row.get("stage", String.class)),
                row.get("state", String.class).equals("submitted"),
                new TreeMap<>(),
                Optional.ofNullable(row.get("remark", String.class)),
                Optional.ofNullable(row.get("note", String.class)),
                Optional.ofNullable(row.get("submitted_at", Instant.class)),
                HexFormat.of().formatHex(row.get("fingerprint", byte[].class)),
                row.get("version", Long.class));
    }
}
