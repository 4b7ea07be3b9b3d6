package id.juara.story.secretariat;

import com.fasterxml.jackson.annotation.JsonValue;
import id.juara.ground.http.Cursor;
import id.juara.ground.http.Page;
import id.juara.story.assignment.RoundJudges;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.RoundRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.Session;

/** What a judge of a round has to read, and how far each reading is. It asks for no mark and tells none. */
@ApplicationScoped
public class ShowPile {
    private static final String PILE =
            """
            select s.number, v.title, i.name as institution,
                case when a.state = 'excused' then 'EXCUSED' when f.state = 'submitted' then 'SUBMITTED'
                    when f.id is not null then 'IN_WORK' else 'TO_DO' end as stands
            from assignment a join submission s on s.id = a.submission join institution i on i.id = s.institution
                join revision v on v.id = s.revision
                left join scoresheet f on f.assignment = a.id and f.stage = 'first'
            where a.judge = :seat and s.number > :after order by s.number
            """;

    @Inject
    CompetitionRounds rounds;

    @Inject
    RoundJudges judges;

    @Inject
    Session database;

    /** How far a reading is: a draft is in work; one that the judge was excused of stands so whatever he began. */
    public enum Stands {
        TO_DO,
        IN_WORK,
        SUBMITTED,
        EXCUSED;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** An entry of the pile. */
    public record Reading(String number, String title, String institution, Stands stands) {}

    /** By number; two queries beside the round's. Refuses who has no seat in that round. */
    @Transactional
    public Page<Reading> of(RoundRef ref, UUID seat, Cursor after, int limit) {
        var judge = judges.in(rounds.at(ref).id, seat);
        var found = database.createNativeQuery(PILE, Tuple.class)
                .setParameter("seat", judge.id)
                .setParameter("after", after.after())
                .setMaxResults(limit + 1)
                .getResultList();
        return Page.of(found.stream().map(ShowPile::reading).toList(), limit, Reading::number);
    }

    private static Reading reading(Tuple row) {
        return new Reading(
                row.get("number", String.class),
                row.get("title", String.class),
                row.get("institution", String.class),
                Stands.valueOf(row.get("stands", String.class)));
    }
}
