package id.juara.story.turn;

import static java.util.stream.Collectors.toMap;

import id.juara.story.competition.RoundRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.hibernate.Session;

/** The turns of a whole round, for letters to all that have one. */
@ApplicationScoped
public class RoundTurns {
    private static final String TURNS =
            """
            select s.number, d.begins + make_interval(mins => d.minutes * (t.turn - 1)) as begins, d.minutes, d.venue
            from panel_slot t join panel_day d on d.id = t.day join round r on r.id = t.round
                join submission s on s.id = t.submission
            where r.edition = :edition and r.code = :code
            """;

    @Inject
    Session database;

    /** By the number of the entry, as the secretary arranged them; one query. */
    @Transactional
    public Map<String, OwnTurn> in(RoundRef ref) {
        return database
                .createNativeQuery(TURNS, Tuple.class)
                .setParameter("edition", ref.edition())
                .setParameter("code", ref.round())
                .getResultList()
                .stream()
                .collect(toMap(
                        row -> row.get("number", String.class),
                        row -> new OwnTurn(
                                ref,
                                row.get("begins", Instant.class),
                                row.get("minutes", Integer.class),
                                row.get("venue", String.class))));
    }
}
