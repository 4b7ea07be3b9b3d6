package id.juara.story.judging;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.Session;

/** A judge notes for himself that he wants to come back to one of his pile; nobody else is told. */
@ApplicationScoped
public class FlagAssignment {
    @Inject
    Session database;

    /** Refuses another judge's assignment as if it were not there. */
    @Transactional
    public void by(UUID person, UUID assignment, boolean revisit) {
        var changed = database.createNativeMutationQuery(
                        """
                        update assignment set revisit = :revisit
                        where id = :id and judge in (select j.id from round_judge j where j.person = :person)
                        """)
                .setParameter("revisit", revisit)
                .setParameter("id", assignment)
                .setParameter("person", person)
                .executeUpdate();
        if (changed == 0) {
            throw new Refusal(Reason.NOT_YOUR_ASSIGNMENT);
        }
    }
}
