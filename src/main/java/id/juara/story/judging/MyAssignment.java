package id.juara.story.judging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.judging.JudgingPages.AssignmentTold;
import id.juara.story.judging.JudgingPages.CriterionTold;
import id.juara.story.judging.JudgingPages.SheetTold;
import id.juara.story.judging.JudgingPages.SubmissionTold;
import id.juara.story.judging.Scoresheet.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** One assignment as its judge sees it. Each question asks for the judge, so that another's is not there. */
@ApplicationScoped
public class MyAssignment {
    private static final String MINE =
            """
            select r.edition, r.code, r.state as round_state, a.state, a.revisit, a.settled_at is not null as settled,
                e.rules_sha256, b.id as submission, b.number, v.sha256, v.content
            from assignment a join round_judge j on j.id = a.judge and j.person = :person
                join round r on r.id = a.round join edition e on e.id = r.edition
                join submission b on b.id = a.submission join revision v on v.id = b.revision
            where a.id = :id
            """;

    @Inject
    Session database;

    @Inject
    FrozenRules frozen;

    @Inject
    Scoresheets scoresheets;

    @Inject
    ObjectMapper json;

    /** The sent text, the criteria and his own sheets; two queries. */
    public AssignmentTold page(UUID person, UUID id) {
        var row = mine(person, id);
        var ref = new RoundRef(row.get("edition", String.class), row.get("code", String.class));
        var sheets = scoresheets.of(id);
        return new AssignmentTold(
                id,
                ref.edition(),
                ref.round(),
                row.get("round_state", String.class),
                row.get("state", String.class),
                row.get("revisit", Boolean.class),
                row.get("settled", Boolean.class),
                new SubmissionTold(
                        row.get("submission", UUID.class),
                        row.get("number", String.class),
                        HexFormat.of().formatHex(row.get("sha256", byte[].class)),
                        entry(row.get("content", byte[].class))),
                CriterionTold.of(frozen.round(ref, row.get("rules_sha256", byte[].class))),
                sheet(sheets, Stage.FIRST),
                sheet(sheets, Stage.REVISED));
    }

    /** The sheet that takes marks now or took them last. Refuses where nothing was saved yet. */
    Scoresheet sheet(UUID person, UUID id) {
        mine(person, id);
        return scoresheets.of(id).stream()
                .reduce((first, revised) -> revised)
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    /** What the others of the team submitted. Refuses outside of a reconciliation, and one who was excused. */
    public List<Scoresheet> team(UUID person, UUID id) {
        var row = mine(person, id);
        if (!row.get("round_state", String.class).equals("reconciling")
                || !row.get("state", String.class).equals("open")) {
            throw new Refusal(Reason.NOT_FOUND);
        }
        return scoresheets.ofTheTeam(id);
    }

    private Tuple mine(UUID person, UUID id) {
        return database
                .createNativeQuery(MINE, Tuple.class)
                .setParameter("person", person)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_YOUR_ASSIGNMENT));
    }

    private JsonNode entry(byte[] content) {
        try {
            return json.readTree(new String(content, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a sent revision is canonical JSON", e);
        }
    }

    private static SheetTold sheet(List<Scoresheet> sheets, Stage stage) {
        return sheets.stream()
                .filter(sheet -> sheet.stage() == stage)
                .findFirst()
                .map(SheetTold::of)
                .orElse(null);
    }
}
