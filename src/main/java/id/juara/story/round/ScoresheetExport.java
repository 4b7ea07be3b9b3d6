package id.juara.story.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.ranking.Fraction;
import id.juara.law.rules.Marks;
import id.juara.law.rules.Round;
import id.juara.law.rules.Round.Reconciliation.Counts;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/** All submitted scoresheets of a closed round, for those who look into how it was judged. Readers are numbers. */
@ApplicationScoped
public class ScoresheetExport {
    private static final TypeReference<TreeMap<String, BigDecimal>> MARKS = new TypeReference<>() {};

    /** A reader bears one number in the whole round; seats are random ids, so that their order tells nothing. */
    private static final String SHEETS =
            """
            select s.number, v.title, dense_rank() over (order by a.judge), sheet.stage,
                   row_number() over (partition by a.id order by sheet.stage desc) = 1,
                   (select jsonb_object_agg(m.criterion, m.value) from mark m where m.scoresheet = sheet.id), sheet.remark
            from scoresheet sheet
            join assignment a on a.id = sheet.assignment and a.state = 'open'
            join submission s on s.id = a.submission
            join revision v on v.id = s.revision
            where sheet.round = ? and sheet.state = 'submitted'
            order by s.number, 3, sheet.stage
            """;

    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    ObjectMapper json;

    @Inject
    DataSource database;

    /**
     * A scoresheet.
     *
     * @param reader the judge as a number, the same in the whole round
     * @param stage first, or revised in a reconciliation
     * @param counts whether these are the marks that the rules count
     * @param total Σ weight · mark / 100, exactly; absent where a mark is missing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Sheet(
            String number,
            String title,
            int reader,
            String stage,
            boolean counts,
            SortedMap<String, String> marks,
            String total,
            String remark) {}

    public record Sheets(String round, List<Sheet> items) {}

    /** Refuses a round that still takes marks: nobody sees them while they may change. */
    @Transactional
    public Sheets of(RoundRef ref) {
        var round = rounds.at(ref);
        if (!round.state.isJudged()) {
            throw new Refusal(Reason.ROUND_NOT_CLOSED);
        }
        var law = frozen.round(ref);
        var sheets = new ArrayList<Sheet>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(SHEETS)) {
            query.setObject(1, round.id);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    sheets.add(sheet(rows, law));
                }
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the scoresheets of a round could not be read", e);
        }
        return new Sheets(ref.toString(), sheets);
    }

    private Sheet sheet(ResultSet row, Round law) throws SQLException, JsonProcessingException {
        var told = row.getString(6);
        Map<String, BigDecimal> values = told == null ? Map.of() : json.readValue(told, MARKS);
        var marks = new TreeMap<String, String>();
        values.forEach((criterion, mark) -> marks.put(criterion, mark.toPlainString()));
        var stage = row.getString(4);
        var isLast = row.getBoolean(5);
        return new Sheet(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                stage,
                revisedCounts(law) ? isLast : stage.equals("first"),
                marks,
                new Marks("-", "-", values)
                        .total(law)
                        .map(total -> Fraction.of(total).toString())
                        .orElse(null),
                row.getString(7));
    }

    private static boolean revisedCounts(Round law) {
        return law.reconciliation()
                .filter(one -> one.counts() == Counts.REVISED)
                .isPresent();
    }
}
