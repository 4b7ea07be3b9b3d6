package id.juara.story.secretariat;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.Page;
import id.juara.law.allocation.Wish;
import id.juara.story.assignment.Wishes;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** A part of who reads what: some entries of a round against some of its judges. */
@ApplicationScoped
public class ShowMatrix {
    private static final String ENTRIES =
            """
            select s.id, s.number, v.title, i.name as institution
            from entrant e join submission s on s.id = e.submission join institution i on i.id = s.institution
                join revision v on v.id = s.revision
            where e.round = :round and s.number > :after
                and (strpos(lower(v.title), lower(:piece)) > 0 or strpos(lower(s.number), lower(:piece)) > 0
                    or exists (select 1 from assignment a join round_judge j on j.id = a.judge and j.left_at is null
                        join person p on p.id = j.person
                        where a.submission = s.id and a.round = e.round and strpos(lower(p.name), lower(:piece)) > 0))
            order by s.number
            """;
    private static final String JUDGES =
            """
            select j.id, p.name from round_judge j join person p on p.id = j.person
            where j.round = :round and j.left_at is null
            order by strpos(lower(p.name), lower(:piece)) > 0 desc, p.name, j.id
            """;
    private static final String CELLS =
            """
            select a.submission, a.judge, a.state, s.id is not null as done
            from assignment a left join scoresheet s on s.assignment = a.id and s.stage = 'first' and s.state = 'submitted'
            where a.round = :round and a.submission in (:submissions)
            """;

    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    Wishes wishes;

    @Inject
    Session database;

    /** How a judge stands to an entry. */
    public enum Cell {
        NONE,
        READS,
        DONE,
        EXCUSED,
        BARRED
    }

    public record Judge(UUID id, String name) {}

    /** @param cells one for each judge shown */
    public record Line(String number, String title, String institution, long readers, List<Cell> cells) {}

    /** @param more whether there are judges behind those shown */
    public record Matrix(List<Judge> judges, Page<Line> lines, boolean more) {}

    /**
     * The entries whose title or number holds the piece, and those dealt to a judge whose name holds it; such judges stand
     * before the others.
     *
     * @param piece empty where all are meant
     * @param after the number behind which the part begins
     * @param skipped how many judges, in their order, stand before those shown
     */
    @Transactional
    public Matrix of(RoundRef ref, String piece, Cursor after, int entries, int skipped, int judges) {
        var round = rounds.at(ref);
        var shown = database
                .createNativeQuery(JUDGES, Tuple.class)
                .setParameter("round", round.id)
                .setParameter("piece", piece)
                .setFirstResult(skipped)
                .setMaxResults(judges + 1)
                .getResultList()
                .stream()
                .map(row -> new Judge(row.get("id", UUID.class), row.get("name", String.class)))
                .toList();
        var found = database.createNativeQuery(ENTRIES, Tuple.class)
                .setParameter("round", round.id)
                .setParameter("piece", piece)
                .setParameter("after", after.after())
                .setMaxResults(entries + 1)
                .getResultList();
        var part = Page.of(found, entries, (Tuple row) -> row.get("number", String.class));
        var columns = shown.stream().limit(judges).toList();
        var cells = cells(
                round.id,
                part.items().stream().map(row -> row.get("id", UUID.class)).toList());
        var bars = new Bars(wishes.of(round, frozen.round(ref)));
        return new Matrix(columns, part.map(row -> line(row, columns, cells, bars)), shown.size() > judges);
    }

    private record At(UUID submission, UUID judge) {}

    private Map<At, Cell> cells(UUID round, List<UUID> submissions) {
        var cells = new HashMap<At, Cell>();
        if (submissions.isEmpty()) {
            return cells;
        }
        database.createNativeQuery(CELLS, Tuple.class)
                .setParameter("round", round)
                .setParameterList("submissions", submissions)
                .getResultList()
                .forEach(row ->
                        cells.put(new At(row.get("submission", UUID.class), row.get("judge", UUID.class)), cell(row)));
        return cells;
    }

    private static Cell cell(Tuple row) {
        if (row.get("state", String.class).equals("excused")) {
            return Cell.EXCUSED;
        }
        return row.get("done", Boolean.class) ? Cell.DONE : Cell.READS;
    }

    private static Line line(Tuple row, List<Judge> judges, Map<At, Cell> cells, Bars bars) {
        var submission = row.get("id", UUID.class);
        var readers = cells.entrySet().stream()
                .filter(one -> one.getKey().submission.equals(submission) && one.getValue() != Cell.EXCUSED)
                .count();
        return new Line(
                row.get("number", String.class),
                row.get("title", String.class),
                row.get("institution", String.class),
                readers,
                judges.stream()
                        .map(judge -> cells.getOrDefault(
                                new At(submission, judge.id), bars.bar(submission, judge.id) ? Cell.BARRED : Cell.NONE))
                        .toList());
    }

    /** Who may not read what. */
    private record Bars(Wish wish, Map<String, Wish.Submission> submissions, Map<String, Wish.Judge> judges) {
        Bars(Wish wish) {
            this(
                    wish,
                    wish.submissions().stream().collect(Collectors.toMap(Wish.Submission::id, Function.identity())),
                    wish.judges().stream().collect(Collectors.toMap(Wish.Judge::id, Function.identity())));
        }

        boolean bar(UUID submission, UUID judge) {
            return !wish.permits(submissions.get(submission.toString()), judges.get(judge.toString()));
        }
    }
}
