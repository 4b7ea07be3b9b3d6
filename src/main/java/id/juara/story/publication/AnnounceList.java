package id.juara.story.publication;

import id.juara.ground.identity.Caller;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import id.juara.story.publication.PublicationEvents.PublicationProposed;
import id.juara.story.shortlist.Shortlists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** Staff propose that a sealed shortlist be told, and at which hour. */
@ApplicationScoped
public class AnnounceList {
    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules rules;

    @Inject
    Shortlists shortlists;

    @Inject
    Publications publications;

    @Inject
    Caller caller;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /**
     * Refuses a round without a sealed shortlist or with a publication already, and an hour that lies in the past by more
     * than a minute (a slow form may bring the present hour a little late).
     */
    @Transactional
    public Publication at(RoundRef ref, Instant hour) {
        var round = rounds.at(ref);
        rounds.lockForClose(round.id);
        round.mustBeIn(Reason.NO_SEALED_SHORTLIST, RoundState.SEALED);
        if (publications.of(round.id).isPresent()) {
            throw new Refusal(Reason.ANNOUNCED_ALREADY);
        }
        if (hour.isBefore(moment.now().minus(Duration.ofMinutes(1)))) {
            throw new Refusal(Reason.HOUR_PAST);
        }
        var shortlist = shortlists.livingIn(round.id).orElseThrow();
        var publication = new Publication();
        publication.id = UUID.randomUUID();
        publication.shortlist = shortlist.id;
        publication.round = round.id;
        publication.tellAt(hour, rules.round(ref).objectionDays());
        publication.proposedBy = caller.person();
        publications.persistAndFlush(publication);
        ledger.record(new PublicationProposed(
                "round/" + ref, publication.id, HexFormat.of().formatHex(shortlist.listSha256), hour));
        return publication;
    }
}
