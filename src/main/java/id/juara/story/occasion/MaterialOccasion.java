package id.juara.story.occasion;

import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.notice.Letter;
import id.juara.story.occasion.Sides.Side;
import id.juara.story.sending.Entrants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Presentation material is called for, or the call changes: each entry of the round learns until when it may bring it. */
@ApplicationScoped
class MaterialOccasion implements Occasion {
    @Inject
    CompetitionRounds rounds;

    @Inject
    Entrants entrants;

    @Inject
    FrozenRules rules;

    @Inject
    Sides sides;

    @Inject
    Says says;

    @Override
    public Set<String> kinds() {
        return Set.of("MaterialCalled");
    }

    @Override
    public List<Letter> of(List<Happened> events) {
        return events.stream().flatMap(one -> letters(one).stream()).toList();
    }

    private List<Letter> letters(Happened event) {
        var ref = event.round();
        return sides.of(entrants.of(rounds.at(ref).id)).values().stream()
                .map(side -> letter(event, ref, side))
                .toList();
    }

    private Letter letter(Happened event, RoundRef ref, Side side) {
        var kind = event.text("before").isEmpty() ? "material-called" : "material-moved";
        var arguments = new Object[] {
            side.named(),
            says.title(side.edition()),
            rules.round(ref).title(),
            says.moment(side.edition(), event.moment("until"))
        };
        return new Letter(
                event.cause(),
                kind,
                side.edition(),
                side.address(),
                false,
                says.subject(kind, arguments),
                says.text(kind, arguments),
                side.path() + "/material/" + ref.round(),
                event.at(),
                side.all());
    }
}
