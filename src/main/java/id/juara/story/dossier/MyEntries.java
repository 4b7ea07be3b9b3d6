package id.juara.story.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The sent texts that a judge has to read, and no other. */
@ApplicationScoped
class MyEntries {
    private static final String MINE =
            """
            select a.id, r.edition, r.code, b.id as submission, b.number, v.sha256, v.content
            from assignment a join round_judge j on j.id = a.judge and j.person = :person
                join round r on r.id = a.round
                join submission b on b.id = a.submission join revision v on v.id = b.revision
            where a.state = 'open' and
            """;

    @Inject
    Session database;

    @Inject
    ObjectMapper json;

    /**
     * A sent text.
     *
     * @param sha256 of the revision, hexadecimal
     */
    record Sent(UUID submission, String edition, String round, String number, String sha256, JsonNode entry) {}

    /** Refuses another's assignment, and one from which he was excused. */
    Sent one(UUID person, UUID assignment) {
        return asked(MINE + " a.id = :id", person, assignment).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_YOUR_ASSIGNMENT));
    }

    /** Those of a round, by number; one query. */
    List<Sent> all(UUID person, UUID round) {
        return asked(MINE + " a.round = :id order by b.number, a.id", person, round);
    }

    private List<Sent> asked(String question, UUID person, UUID id) {
        return database
                .createNativeQuery(question, Tuple.class)
                .setParameter("person", person)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(this::sent)
                .toList();
    }

    private Sent sent(Tuple row) {
        try {
            return new Sent(
                    row.get("submission", UUID.class),
                    row.get("edition", String.class),
                    row.get("code", String.class),
                    row.get("number", String.class),
                    HexFormat.of().formatHex(row.get("sha256", byte[].class)),
                    json.readTree(new String(row.get("content", byte[].class), StandardCharsets.UTF_8)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a sent revision is canonical JSON", e);
        }
    }
}
