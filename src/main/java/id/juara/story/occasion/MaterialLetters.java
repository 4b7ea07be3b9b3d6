package id.juara.story.occasion;

import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.notice.Letter;
import id.juara.story.occasion.Sides.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** What is told about the material of an entry, whatever gives rise to it. */
@ApplicationScoped
class MaterialLetters {
    @Inject
    FrozenRules rules;

    @Inject
    Says says;

    /** @param until when it is taken; told in the side's own time and in WIB */
    Letter of(String cause, String kind, RoundRef ref, Side side, Instant until, Instant notBefore) {
        var arguments = new Object[] {
            side.named(), says.title(side.edition()), rules.round(ref).title(), says.moment(side.zone(), until)
        };
        return new Letter(
                cause,
                kind,
                side.edition(),
                side.address(),
                false,
                says.subject(kind, arguments),
                says.text(kind, arguments),
                side.path() + "/material/" + ref.round(),
                notBefore,
                side.all());
    }
}
