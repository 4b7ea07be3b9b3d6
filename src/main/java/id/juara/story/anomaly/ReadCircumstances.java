package id.juara.story.anomaly;

import id.juara.law.anomaly.Circumstances;
import id.juara.law.anomaly.Circumstances.Pair;
import id.juara.law.anomaly.Circumstances.Remark;
import id.juara.law.anomaly.Circumstances.Sheet;
import id.juara.law.anomaly.Circumstances.Time;
import id.juara.law.rules.Marks;
import id.juara.law.rules.Round;
import id.juara.story.competition.CompetitionRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/**
 * What is known around a round's readings: in which order sheets came in, how long each took, what it says to the entrant, who
 * comes from where. Two queries.
 */
@ApplicationScoped
class ReadCircumstances {
    private static final int FEWEST_CRITERIA = 2;
    private static final String ORDER =
            """
            select cast(a.submission as text), cast(a.judge as text), s.institution = j.institution,
                   h.province_code = i.province_code, cast(s.institution as text),
                   a.opened_at, min(c.marked_at) filter (where c.stage = 'first' and not c.brought), length(v.content),
                   min(c.remark) filter (where c.stage = 'first'), min(c.submitted_at)
            from scoresheet c
                join assignment a on a.id = c.assignment and a.state = 'open'
                join round_judge j on j.id = a.judge
                join submission s on s.id = a.submission
                join revision v on v.id = s.revision
                join institution i on i.id = s.institution
                left join institution h on h.id = j.institution
            where c.round = :round and c.state = 'submitted'
            group by a.submission, a.judge, a.opened_at, v.id, s.institution, j.institution, h.province_code, i.province_code
            order by a.judge, min(c.submitted_at), a.submission
            """;
    private static final String JUDGES =
            """
            select cast(id as text), cast(institution as text) from round_judge
            where round = :round and institution is not null
            """;

    @Inject
    Session database;

    /** The shuffles go by what was committed to when the edition opened, which everybody knows. */
    Circumstances of(CompetitionRound round, Round law, List<Marks> marks) {
        var sheets = new HashMap<Pair, Marks>();
        marks.stream()
                .filter(one -> one.total(law).isPresent())
                .forEach(one -> sheets.put(new Pair(one.submission(), one.judge()), one));
        var inOrder = new ArrayList<Sheet>();
        var times = new ArrayList<Time>();
        var remarks = new ArrayList<Remark>();
        var home = new HashSet<Pair>();
        var institutions = new HashMap<String, String>();
        for (var row : rows(ORDER, round)) {
            var pair = new Pair((String) row[0], (String) row[1]);
            var sheet = sheets.get(pair);
            if (sheet == null) {
                continue;
            }
            if (law.criteria().size() >= FEWEST_CRITERIA) {
                inOrder.add(new Sheet(pair.submission(), pair.judge(), told(law, sheet)));
            }
            time(pair, row).ifPresent(times::add);
            if (row[8] != null) {
                remarks.add(new Remark(pair.submission(), pair.judge(), (Instant) row[9], (String) row[8]));
            }
            if (Boolean.TRUE.equals(row[2]) || Boolean.TRUE.equals(row[3])) {
                home.add(pair);
            }
            institutions.put(pair.submission(), (String) row[4]);
        }
        var judges = new HashMap<String, String>();
        rows(JUDGES, round).forEach(row -> judges.put((String) row[0], (String) row[1]));
        return new Circumstances(
                inOrder,
                times,
                remarks,
                home,
                judges,
                institutions,
                ByteBuffer.wrap(round.seedCommitment).getLong());
    }

    /** None where the entry was not opened here before the sheet was full, and where the marks were brought. */
    private static Optional<Time> time(Pair pair, Object[] row) {
        var opened = (Instant) row[5];
        var marked = (Instant) row[6];
        return opened != null && marked != null && marked.isAfter(opened)
                ? Optional.of(new Time(pair.submission(), pair.judge(), opened, marked, (Integer) row[7]))
                : Optional.empty();
    }

    private static List<Double> told(Round law, Marks sheet) {
        return law.criteria().stream()
                .map(one -> sheet.values().get(one.id()).doubleValue())
                .toList();
    }

    private List<Object[]> rows(String query, CompetitionRound round) {
        return database.createNativeQuery(query, Object[].class)
                .setParameter("round", round.id)
                .getResultList();
    }
}
