package id.juara.story.sending;

import id.juara.story.submission.Submissions;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How far the entries of an edition have come: begun, held by somebody, sent, and what later stages add. */
@ApplicationScoped
public class Funnel {
    private static final String COUNT =
            """
            select count(*),
                   count(*) filter (where state = 'writing' and provenance is null and revision is null),
                   count(*) filter (where revision is null
                       and (state = 'handed-in' or state = 'writing' and provenance is not null)),
                   count(*) filter (where state <> 'withdrawn' and revision is not null),
                   count(*) filter (where state = 'withdrawn')
            from submission where edition = ?1
            """;
    private static final List<String> WORDS =
            List.of("begun", "held-by-unit", "held-by-local-admin", "sent", "withdrawn");

    /** A step of the funnel with how many entries came so far or stay there. */
    public record Step(String step, long entries) {}

    /** A later stage that knows more steps; each is a bean. */
    public interface Further {
        /** Where its steps stand among those of others: its place in the calendar of the competition, from 1. */
        int place();

        List<Step> steps(String edition);
    }

    @Inject
    Submissions submissions;

    @Inject
    @All
    List<Further> later;

    @Transactional
    public List<Step> of(String edition) {
        var counts = (Object[]) submissions
                .getEntityManager()
                .createNativeQuery(COUNT, Object[].class)
                .setParameter(1, edition)
                .getSingleResult();
        var steps = new ArrayList<Step>();
        for (var i = 0; i < counts.length; i++) {
            steps.add(new Step(WORDS.get(i), ((Number) counts[i]).longValue()));
        }
        later.stream().sorted(Comparator.comparingInt(Further::place)).forEach(one -> steps.addAll(one.steps(edition)));
        return steps;
    }
}
