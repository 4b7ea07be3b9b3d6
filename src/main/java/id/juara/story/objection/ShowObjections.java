package id.juara.story.objection;

import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.RoundRef;
import id.juara.story.objection.ObjectionPages.Objected;
import id.juara.story.publication.Publications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Staff see all objections to a list, a local admin from its hour on those of the own institution. */
@ApplicationScoped
public class ShowObjections {
    @Inject
    CompetitionRounds rounds;

    @Inject
    Publications publications;

    @Inject
    Objections objections;

    @Inject
    Caller caller;

    @Inject
    Moment moment;

    /** The oldest first. Refuses a list that the caller may not see yet. */
    @Transactional
    public List<Objected> to(RoundRef ref) {
        var sees = caller.is(Role.STAFF) || caller.is(Role.SIGNATORY) || caller.is(Role.AUDITOR);
        var publication = publications
                .of(rounds.at(ref).id)
                .filter(one -> sees || one.isPublic(moment.now()))
                .orElseThrow(() -> new Refusal(Reason.NOTHING_ANNOUNCED));
        List<Objection> found = sees
                ? objections.to(publication.id)
                : objections.to(publication.id, caller.institutions(Role.LOCAL_ADMIN));
        return found.stream().map(Objected::of).toList();
    }
}
