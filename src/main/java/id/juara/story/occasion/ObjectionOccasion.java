package id.juara.story.occasion;

import id.juara.story.notice.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** An objection is answered: the institution that made it learns so, if the entry is its own. */
@ApplicationScoped
class ObjectionOccasion implements Occasion {
    private static final String ABOUT =
            """
            select o.id, o.submission from objection o join submission s on s.id = o.submission
            where o.id in (?1) and o.institution = s.institution
            """;

    @Inject
    Session database;

    @Inject
    Sides sides;

    @Inject
    Says says;

    @Override
    public Set<String> kinds() {
        return Set.of("ObjectionAnswered");
    }

    @Override
    public List<Letter> of(List<Happened> events) {
        var entries = entries(events);
        var known = sides.of(Set.copyOf(entries.values()));
        return events.stream()
                .filter(one -> entries.containsKey(objection(one)))
                .map(one -> letter(one, known.get(entries.get(objection(one)))))
                .toList();
    }

    private Letter letter(Happened event, Sides.Side side) {
        return new Letter(
                event.cause(),
                "objection-answered",
                side.edition(),
                side.address(),
                false,
                says.subject("objection-answered", side.named()),
                says.text("objection-answered", side.named(), says.title(side.edition())),
                side.path() + "/results",
                event.at(),
                side.admins());
    }

    private Map<UUID, UUID> entries(List<Happened> events) {
        return database
                .createNativeQuery(ABOUT, Tuple.class)
                .setParameterList(
                        1, events.stream().map(ObjectionOccasion::objection).toList())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, UUID.class)));
    }

    private static UUID objection(Happened event) {
        return UUID.fromString(event.text("objection"));
    }
}
