package id.juara.story.wave;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

/** Where waves, and what each was to read, are kept. */
@ApplicationScoped
class Waves implements PanacheRepositoryBase<Wave, UUID> {
    private static final String KEEP =
            """
            insert into extra_reading (round, wave, submission, worth, place)
            select :round, :wave, submission, worth, place
            from unnest(cast(:submissions as uuid[]), cast(:worths as double precision[]))
                with ordinality as one (submission, worth, place)
            """;
    private static final String RUNNING =
            """
            select count(*) as readings, count(s.id) as done
            from assignment a
                left join scoresheet s on s.assignment = a.id and s.stage = 'first' and s.state = 'submitted'
            where a.round = :round and a.state = 'open' and a.settled_at is null
            """;
    private static final String READINGS =
            """
            select x.submission, b.number, v.title, x.worth
            from extra_reading x
                join submission b on b.id = x.submission
                join revision v on v.id = b.revision
            where x.round = :round and x.wave = :wave order by x.place
            """;

    /** How far what runs now has come. */
    record Running(long readings, long done) {}

    /** A reading that a wave was opened with. */
    record Planned(UUID submission, String number, String title, double worth) {}

    /** Those of a round, in their order. */
    List<Wave> of(UUID round) {
        return list("round = ?1 order by number", round);
    }

    /** What that wave is to read, most worth first. */
    void keep(UUID round, int wave, List<WavePlan.Reading> readings) {
        getEntityManager()
                .createNativeQuery(KEEP)
                .setParameter("round", round)
                .setParameter("wave", wave)
                .setParameter(
                        "submissions",
                        readings.stream().map(WavePlan.Reading::submission).toArray(UUID[]::new))
                .setParameter(
                        "worths", readings.stream().map(WavePlan.Reading::worth).toArray(Double[]::new))
                .executeUpdate();
    }

    /** Assignments that stand and whose marks may still change; one query. */
    Running running(UUID round) {
        var row = (Tuple) getEntityManager()
                .createNativeQuery(RUNNING, Tuple.class)
                .setParameter("round", round)
                .getSingleResult();
        return new Running(row.get("readings", Long.class), row.get("done", Long.class));
    }

    /** What that wave was opened with, most worth first; one query. */
    @SuppressWarnings("unchecked")
    List<Planned> readings(UUID round, int wave) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(READINGS, Tuple.class)
                .setParameter("round", round)
                .setParameter("wave", wave)
                .getResultList();
        return rows.stream()
                .map(row -> new Planned(
                        row.get("submission", UUID.class),
                        row.get("number", String.class),
                        row.get("title", String.class),
                        row.get("worth", Double.class)))
                .toList();
    }
}
