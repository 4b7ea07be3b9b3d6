package id.juara.ground.invitation;

import id.juara.ground.ledger.Actor;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * How many wrong codes each person tried: after {@value #FREE} one waits a quarter of an hour since the last, so that
 * nobody guesses. Counted in a transaction of its own, since the act that met the wrong code is undone.
 */
@ApplicationScoped
class WrongCodes {
    static final int FREE = 5;

    @Inject
    EntityManager database;

    /** Refuses one who tried too many wrong codes a while ago. */
    void mustNotWait(Actor actor) {
        var waits = database.createNativeQuery(
                        """
                        select 1 from wrong_code
                        where actor = :actor and tries >= :free and last_at > clock_timestamp() - interval '15 minutes'
                        """)
                .setParameter("actor", actor.toString())
                .setParameter("free", FREE)
                .getResultList();
        if (!waits.isEmpty()) {
            throw new Refusal(Reason.TOO_MANY_WRONG_CODES);
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    void count(Actor actor) {
        database.createNativeQuery(
                        """
                        insert into wrong_code (actor, tries) values (:actor, 1)
                        on conflict (actor) do update set last_at = clock_timestamp(), tries = case
                            when wrong_code.last_at < clock_timestamp() - interval '15 minutes' then 1
                            else wrong_code.tries + 1 end
                        """)
                .setParameter("actor", actor.toString())
                .executeUpdate();
    }
}
