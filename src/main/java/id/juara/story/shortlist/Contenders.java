package id.juara.story.shortlist;

import id.juara.law.ranking.Contender;
import id.juara.law.ranking.Fraction;
import id.juara.story.competition.CompetitionRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** The submissions of a round with what they bring from earlier rounds. Two queries, however many there are. */
@ApplicationScoped
public class Contenders {
    private static final String FIELD =
            """
            select s.id, s.number, r.title, r.unit, i.name, i.cluster, coalesce(p.name, i.province_code),
                   r.group_id, r.category, r.sha256, i.province_code
            from entrant e
            join submission s on s.id = e.submission
            join revision r on r.id = s.revision
            join institution i on i.id = s.institution
            left join institution p on p.code = i.province_code
            where e.round = ?
            """;
    private static final String CARRIED =
            """
            select l.submission, earlier.code, l.own
            from entrant e
            join shortlist_entry l on l.submission = e.submission
            join shortlist list on list.id = l.shortlist and list.state = 'sealed'
            join round earlier on earlier.id = list.round
            where e.round = ? and earlier.edition = ? and earlier.position < ? and l.own is not null
            """;

    @Inject
    DataSource database;

    /** Everything that stands in that round, in no particular order. */
    public List<Contending> in(CompetitionRound round) {
        try (var connection = database.getConnection();
                var carrying = connection.prepareStatement(CARRIED);
                var field = connection.prepareStatement(FIELD)) {
            carrying.setObject(1, round.id);
            carrying.setString(2, round.edition);
            carrying.setInt(3, round.position);
            var carried = carried(carrying);
            field.setObject(1, round.id);
            var found = new ArrayList<Contending>();
            try (var rows = field.executeQuery()) {
                while (rows.next()) {
                    found.add(contending(rows, carried));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<UUID, Map<String, Fraction>> carried(PreparedStatement query) throws SQLException {
        var carried = new HashMap<UUID, Map<String, Fraction>>();
        try (var rows = query.executeQuery()) {
            while (rows.next()) {
                carried.computeIfAbsent(rows.getObject(1, UUID.class), any -> new HashMap<>())
                        .put(rows.getString(2), Fraction.parse(rows.getString(3)));
            }
        }
        return carried;
    }

    private static Contending contending(ResultSet row, Map<UUID, Map<String, Fraction>> carried) throws SQLException {
        var submission = row.getObject(1, UUID.class);
        var contender = new Contender(
                submission.toString(),
                row.getString(6),
                row.getString(8),
                carried.getOrDefault(submission, Map.of()),
                HexFormat.of().formatHex(row.getBytes(10)));
        return new Contending(
                contender,
                submission,
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(7),
                row.getString(11),
                row.getString(9));
    }
}
