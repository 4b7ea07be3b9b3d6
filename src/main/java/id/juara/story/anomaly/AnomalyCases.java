package id.juara.story.anomaly;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.anomaly.ReadCases.Wanted;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Where cases are kept. */
@ApplicationScoped
public class AnomalyCases implements PanacheRepositoryBase<AnomalyCase, UUID> {
    private static final String NAMES =
            """
            select cast(j.id as text), p.name from round_judge j join person p on p.id = j.person
            where j.round = :round
            """;
    private static final String NUMBERS =
            """
            select cast(s.id as text), s.number, r.title
            from submission s join revision r on r.id = s.revision
            where s.id = any(:ids)
            """;

    @Inject
    Session database;

    /** All of a round; two who search at once wait for each other. */
    List<AnomalyCase> allOf(UUID round) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:round, 15))) held")
                .setParameter("round", round.toString())
                .getSingleResult();
        return list("round = ?1 order by number", round);
    }

    /** Those after that number, in the order of their numbers. */
    List<AnomalyCase> page(UUID round, Wanted wanted, int after, int most) {
        var query = new StringBuilder("round = :round and number > :after");
        var values = new HashMap<String, Object>(Map.of("round", round, "after", after));
        wanted.state().ifPresent(state -> {
            query.append(" and state = :state");
            values.put("state", state);
        });
        wanted.kind().ifPresent(kind -> {
            query.append(" and kind = :kind");
            values.put("kind", kind.word());
        });
        if (wanted.stands()) {
            query.append(" and adjusted <= ").append(FindCases.STANDS);
        }
        return find(query + " order by number", values).page(0, most).list();
    }

    /** That case of that round. Refuses one that is not there. */
    AnomalyCase of(UUID round, UUID id) {
        return find("round = ?1 and id = ?2", round, id)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    /** The same, kept from others until the transaction ends. */
    AnomalyCase locked(UUID round, UUID id) {
        return find("round = ?1 and id = ?2", round, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    }

    /** What people call whom and what those cases concern; three queries. */
    CasePages.Names names(UUID round, List<AnomalyCase> cases) {
        var judges = new HashMap<UUID, String>();
        database.createNativeQuery(NAMES, Object[].class)
                .setParameter("round", round)
                .getResultList()
                .forEach(row -> judges.put(UUID.fromString((String) row[0]), (String) row[1]));
        var ids = cases.stream()
                .flatMap(one -> List.of(one.submissions).stream())
                .distinct()
                .toArray(UUID[]::new);
        var submissions = new HashMap<UUID, CasePages.Submission>();
        database.createNativeQuery(NUMBERS, Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> {
                    var id = UUID.fromString((String) row[0]);
                    submissions.put(id, new CasePages.Submission(id, (String) row[1], (String) row[2]));
                });
        var owners = new HashMap<UUID, String>();
        database.createQuery(
                        "select p.id, p.name from Person p where p.id in (select c.owner from AnomalyCase c where c.round = :round)",
                        Object[].class)
                .setParameter("round", round)
                .getResultList()
                .forEach(row -> owners.put((UUID) row[0], (String) row[1]));
        return new CasePages.Names(judges, submissions, owners);
    }
}
