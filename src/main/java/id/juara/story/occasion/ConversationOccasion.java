package id.juara.story.occasion;

import id.juara.ground.identity.Role;
import id.juara.story.notice.Letter;
import id.juara.story.occasion.Sides.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** A side asked the ministry about its entry, or the ministry wrote to the side. */
@ApplicationScoped
class ConversationOccasion implements Occasion {
    @Inject
    Sides sides;

    @Inject
    Says says;

    @Override
    public Set<String> kinds() {
        return Set.of("MinistryAsked", "MinistryWrote");
    }

    @Override
    public List<Letter> of(List<Happened> events) {
        var known = sides.of(events.stream().map(Happened::thing).distinct().toList());
        return events.stream()
                .filter(one -> known.containsKey(one.thing()))
                .map(one -> letter(one, known.get(one.thing())))
                .toList();
    }

    private Letter letter(Happened event, Side side) {
        var asked = event.kind().equals("MinistryAsked");
        // staff know no title that was never sent to them
        var named = asked && !side.sent() ? side.unit() : side.named();
        return new Letter(
                event.cause(),
                asked ? "asked" : "answered",
                side.edition(),
                side.address(),
                !asked && !side.sent(),
                says.subject(asked ? "asked" : "answered", named, side.institution()),
                says.text(asked ? "asked" : "answered", named, side.institution(), says.title(side.edition())),
                asked ? "/conversations/" + side.id() : side.path() + "/conversation",
                event.at(),
                asked ? sides.holding(Role.STAFF, side.edition()) : side.all());
    }
}
