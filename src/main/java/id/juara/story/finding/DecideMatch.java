package id.juara.story.finding;

import id.juara.ground.identity.Caller;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/**
 * Staff say whether an entry is the former winner or finalist that it looks like. The conditions see it in their next
 * run, without which the screening cannot be closed.
 */
@ApplicationScoped
public class DecideMatch {
    private static final int LONGEST = 2000;

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

    /**
     * May be decided anew until the screening is closed, with a reason: somebody may have decided meanwhile. The same once
     * more changes nothing.
     *
     * @param why at most 2,000 characters
     */
    @Transactional
    public FindingPages.MatchState by(String edition, UUID id, boolean same, Optional<String> why) {
        screenings.shared(edition);
        var match = matches.locked(edition, id);
        var reason = why.map(String::strip).filter(one -> !one.isEmpty());
        if (match.says(same, reason)) {
            return new FindingPages.MatchState(match.id, match.state);
        }
        check(match, reason);
        var counted = match.state == HonourMatch.State.CONFIRMED;
        match.decide(same, reason, caller.person(), moment.now());
        if (counted != same) {
            screenings.overtake(edition);
        }
        ledger.record(new FindingEvents.MatchDecided(
                "submission/" + match.submission, edition, match.honour, same, reason.orElse("")));
        return new FindingPages.MatchState(match.id, match.state);
    }

    private static void check(HonourMatch match, Optional<String> reason) {
        new Faults()
                .must(
                        reason.isPresent() || match.state == HonourMatch.State.PROPOSED,
                        "/reason",
                        "Sudah ada keputusan; tuliskan alasan mengubahnya.",
                        "It is decided already; write why that changes.")
                .must(
                        reason.map(String::length).orElse(0) <= LONGEST,
                        "/reason",
                        "Paling panjang 2.000 karakter.",
                        "At most 2,000 characters.")
                .refuse();
    }
}
