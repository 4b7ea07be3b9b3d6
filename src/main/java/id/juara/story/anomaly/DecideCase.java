package id.juara.story.anomaly;

import id.juara.ground.http.Versions;
import id.juara.ground.identity.Caller;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.law.rules.Word;
import id.juara.story.anomaly.CaseEvents.CaseDecided;
import id.juara.story.anomaly.CaseEvents.CaseTaken;
import id.juara.story.anomaly.CasePages.Told;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.RoundRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Staff take a case, and whoever has taken it decides it with a reason, once. */
@ApplicationScoped
public class DecideCase {
    @Inject
    CompetitionRounds rounds;

    @Inject
    AnomalyCases cases;

    @Inject
    ReadCases read;

    @Inject
    Caller caller;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /** Makes the caller its owner. Refuses one that is decided, or has changed since that version. */
    @Transactional
    public Told taking(RoundRef ref, UUID id, long seen) {
        var found = asSeen(ref, id, seen);
        found.take(caller.person());
        ledger.record(new CaseTaken("round/" + ref, id, found.number));
        cases.flush();
        return read.told(found);
    }

    /** Refuses whoever has not taken it, one that is decided, or has changed since that version. */
    @Transactional
    public Told by(RoundRef ref, UUID id, long seen, CaseDecision decision, String reason) {
        var found = asSeen(ref, id, seen);
        found.decide(caller.person(), decision, reason, moment.now());
        ledger.record(new CaseDecided("round/" + ref, id, found.number, Word.of(decision), found.reason));
        cases.flush();
        return read.told(found);
    }

    private AnomalyCase asSeen(RoundRef ref, UUID id, long seen) {
        var found = cases.locked(rounds.at(ref).id, id);
        Versions.mustMatch(seen, found.version);
        return found;
    }
}
