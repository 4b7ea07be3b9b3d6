package id.juara.story.occasion;

import id.juara.ground.identity.Role;
import id.juara.story.competition.Edition;
import id.juara.story.competition.Editions;
import id.juara.story.notice.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An edition opens, or its dates move: units and local admins learn when it closes. A rehearsal disturbs nobody. */
@ApplicationScoped
class CalendarOccasion implements Occasion {
    @Inject
    Editions editions;

    @Inject
    Sides sides;

    @Inject
    Says says;

    @Override
    public Set<String> kinds() {
        return Set.of("EditionOpened", "AmendmentApproved");
    }

    @Override
    public List<Letter> of(List<Happened> events) {
        return events.stream()
                .filter(one -> !edition(one).rehearsal)
                .map(this::letter)
                .toList();
    }

    private Letter letter(Happened event) {
        var edition = edition(event);
        var opened = event.kind().equals("EditionOpened");
        var kind = opened ? "opened" : "moved";
        var title = says.title(edition.id);
        var closes = says.moment(edition.id, opened ? event.moment("closes") : edition.closes);
        var number = opened ? "" : event.text("number");
        var readers = new HashSet<>(sides.holding(Role.LOCAL_ADMIN, edition.id));
        readers.addAll(sides.holding(Role.UNIT, edition.id));
        return new Letter(
                event.cause(),
                kind,
                edition.id,
                event.about(),
                false,
                says.subject(kind, title, closes, number),
                says.text(kind, title, closes, number),
                "/entries",
                event.at(),
                readers);
    }

    private Edition edition(Happened event) {
        return editions.of(event.place());
    }
}
