package id.juara.story.finding;

import id.juara.ground.identity.Caller;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Staff say whether an entry is the former winner or finalist that it looks like. The conditions see it in their next
 * run, without which the screening cannot be closed.
 */
@ApplicationScoped
public class DecideMatch {
    @Inject
    Caller caller;

    @Inject
    EditionScreenings screenings;

    @Inject
    HonourMatches matches;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /** May be decided anew until the screening is closed. */
    @Transactional
    public FindingPages.MatchState by(String edition, UUID id, boolean same) {
        screenings.shared(edition);
        var match = matches.locked(edition, id);
        var counted = match.state == HonourMatch.State.CONFIRMED;
        match.decide(same, caller.person(), moment.now());
        if (counted != same) {
            screenings.overtake(edition);
        }
        ledger.record(new FindingEvents.MatchDecided("submission/" + match.submission, edition, match.honour, same));
        return new FindingPages.MatchState(match.id, match.state);
    }
}
