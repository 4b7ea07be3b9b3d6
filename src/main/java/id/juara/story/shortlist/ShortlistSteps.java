package id.juara.story.shortlist;

import id.juara.story.sending.Funnel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.Session;

/** How many each sealed shortlist let go on: the rounds' steps of the funnel. */
@ApplicationScoped
class ShortlistSteps implements Funnel.Further {
    private static final String COUNT =
            """
            select r.code, count(*) filter (where e.chosen)
            from round r
            join shortlist l on l.round = r.id and l.state = 'sealed'
            join shortlist_entry e on e.shortlist = l.id
            where r.edition = ?1 group by r.code, r.position order by r.position
            """;

    @Inject
    Session database;

    @Override
    public int place() {
        return 2;
    }

    @Override
    public List<Funnel.Step> steps(String edition) {
        return database.createNativeQuery(COUNT, Tuple.class).setParameter(1, edition).getResultList().stream()
                .map(one -> new Funnel.Step("chosen-in-" + one.get(0, String.class), one.get(1, Long.class)))
                .toList();
    }
}
