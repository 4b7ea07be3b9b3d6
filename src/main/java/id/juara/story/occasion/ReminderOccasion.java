package id.juara.story.occasion;

import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.notice.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hibernate.Session;

/** Judges whom the secretary reminded learn how much is left: each of the own pile alone. */
@ApplicationScoped
class ReminderOccasion implements Occasion {
    private static final String KIND = "reminded";
    private static final String LEFT =
            """
            select j.id as seat, j.person, count(*) as left_over
            from round_judge j join assignment a on a.judge = j.id and a.state = 'open'
            where j.id in (?1) and j.left_at is null
              and not exists (select 1 from scoresheet s where s.assignment = a.id and s.state = 'submitted')
            group by j.id, j.person
            """;

    @Inject
    Session database;

    @Inject
    FrozenRules rules;

    @Inject
    Says says;

    @Override
    public Set<String> kinds() {
        return Set.of("JudgesReminded");
    }

    @Override
    public List<Letter> of(List<Happened> events) {
        return events.stream().flatMap(this::letters).toList();
    }

    private Stream<Letter> letters(Happened event) {
        var seats = StreamSupport.stream(event.what().path("judges").spliterator(), false)
                .map(one -> UUID.fromString(one.asText()))
                .toList();
        if (seats.isEmpty()) {
            return Stream.of();
        }
        var ref = event.round();
        return database.createNativeQuery(LEFT, Tuple.class).setParameterList(1, seats).getResultList().stream()
                .map(row -> letter(event, ref, row));
    }

    private Letter letter(Happened event, RoundRef ref, Tuple row) {
        var arguments =
                new Object[] {rules.round(ref).title(), says.title(ref.edition()), row.get("left_over", Long.class)};
        return new Letter(
                event.cause() + "/" + row.get("seat", UUID.class),
                KIND,
                ref.edition(),
                event.about(),
                false,
                says.subject(KIND, arguments),
                says.text(KIND, arguments),
                "/judging/" + ref,
                event.at(),
                Set.of(row.get("person", UUID.class)));
    }
}
