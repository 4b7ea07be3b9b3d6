package id.juara.story.judging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.Session;

/** Notes when a judge first opened an entry to read it: a reading begins then. Opened again, it does nothing. */
@ApplicationScoped
public class NoteOpening {
    private static final String FIRST =
            """
            update assignment set opened_at = clock_timestamp()
            where opened_at is null and state = 'open'
                and judge in (select j.id from round_judge j where j.person = :person) and
            """;

    @Inject
    Session database;

    /** Another judge's assignment is passed over. */
    @Transactional
    public void of(UUID person, UUID assignment) {
        note(FIRST + " id = :id", person, assignment);
    }

    /** All that he has to read in a round. */
    @Transactional
    public void ofPile(UUID person, UUID round) {
        note(FIRST + " round = :id", person, round);
    }

    private void note(String statement, UUID person, UUID id) {
        database.createNativeMutationQuery(statement)
                .setParameter("person", person)
                .setParameter("id", id)
                .executeUpdate();
    }
}
