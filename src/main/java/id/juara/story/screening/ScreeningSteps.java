package id.juara.story.screening;

import id.juara.story.sending.Funnel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The screening's steps of the funnel. */
@ApplicationScoped
class ScreeningSteps implements Funnel.Further {
    private static final String COUNT =
            """
            select count(*) filter (where outcome = 'passed'), count(*) filter (where outcome = 'failed')
            from screening where edition = ?1
            """;

    @Inject
    EntityManager database;

    @Override
    public int place() {
        return 1;
    }

    @Override
    public List<Funnel.Step> steps(String edition) {
        var counts = (Object[]) database.createNativeQuery(COUNT, Object[].class)
                .setParameter(1, edition)
                .getSingleResult();
        return List.of(
                new Funnel.Step("passed-screening", ((Number) counts[0]).longValue()),
                new Funnel.Step("failed-screening", ((Number) counts[1]).longValue()));
    }
}
