package id.juara.story.publication;

import id.juara.ground.identity.Caller;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.ledger.Receipt;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Tells.Audience;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.publication.PublicationEvents.ErratumApproved;
import id.juara.story.publication.PublicationEvents.ErratumProposed;
import id.juara.story.shortlist.Contenders;
import id.juara.story.shortlist.Contending;
import id.juara.story.shortlist.ShortlistEntry;
import id.juara.story.shortlist.Shortlists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A published list is never edited: a numbered erratum strikes lines and adds some, once a second person has signed it. */
@ApplicationScoped
public class CorrectList {
    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules rules;

    @Inject
    Publications publications;

    @Inject
    Shortlists shortlists;

    @Inject
    Contenders contenders;

    @Inject
    Errata errata;

    @Inject
    Caller caller;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /** Refuses a list that is not public yet, a number that is not on it, and a submission that stands on it or not in the round. */
    @Transactional
    public Erratum proposing(RoundRef ref, String reason, Erratum.Changes changes) {
        var publication = publications.lockedAt(ref);
        if (!publication.isPublic(moment.now())) {
            throw new Refusal(Reason.NOTHING_ANNOUNCED);
        }
        mustFit(publication, changes);
        var erratum = new Erratum();
        erratum.id = UUID.randomUUID();
        erratum.publication = publication.id;
        erratum.number = errata.next(publication.id);
        erratum.reason = reason;
        erratum.changes = changes;
        erratum.proposedBy = caller.person();
        errata.persistAndFlush(erratum);
        ledger.record(new ErratumProposed(
                "round/" + ref, publication.id, erratum.number, reason, changes.struck(), changes.added()));
        return erratum;
    }

    /** Refuses the proposer's own signature and one given already. */
    @Transactional
    public Receipt approving(RoundRef ref, int number) {
        var publication = publications.lockedAt(ref);
        var erratum = errata.of(publication.id, number).orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
        if (erratum.approvedBy != null) {
            throw new Refusal(Reason.ALREADY_SO);
        }
        if (caller.person().equals(erratum.proposedBy)) {
            throw new Refusal(Reason.MUST_BE_ANOTHER_PERSON);
        }
        mustFit(publication, erratum.changes); // another erratum may have come between
        erratum.approvedBy = caller.person();
        erratum.approvedAt = moment.now();
        apply(ref, publication, erratum.changes);
        return ledger.record(new ErratumApproved("round/" + ref, publication.id, number));
    }

    private void mustFit(Publication publication, Erratum.Changes changes) {
        if (changes.struck().isEmpty() && changes.added().isEmpty()) {
            throw new Refusal(Reason.ERRATUM_UNCLEAR, "-");
        }
        var onList = publications.linesOf(publication.id).stream()
                .filter(one -> !one.struck)
                .map(one -> one.number)
                .collect(Collectors.toSet());
        changes.struck().stream()
                .filter(one -> !onList.contains(one))
                .findFirst()
                .ifPresent(stray -> {
                    throw new Refusal(Reason.ERRATUM_UNCLEAR, stray);
                });
        var inRound = contenders.in(rounds.findById(publication.round)).stream()
                .collect(Collectors.toMap(Contending::submission, Contending::number));
        changes.added().stream()
                .filter(one -> !inRound.containsKey(one) || onList.contains(inRound.get(one)))
                .findFirst()
                .ifPresent(stray -> {
                    throw new Refusal(Reason.ERRATUM_UNCLEAR, stray);
                });
    }

    private void apply(RoundRef ref, Publication publication, Erratum.Changes changes) {
        var lines = publications.linesOf(publication.id);
        lines.stream().filter(one -> changes.struck().contains(one.number)).forEach(one -> one.struck = true);
        var field = contenders.in(rounds.at(ref)).stream()
                .collect(Collectors.toMap(Contending::submission, Function.identity()));
        var entries = shortlists.entriesOf(publication.shortlist).stream()
                .collect(Collectors.toMap((ShortlistEntry one) -> one.submission, Function.identity()));
        var tells = rules.round(ref).tells(Audience.PUBLIC);
        var position = lines.size();
        for (var added : changes.added()) {
            var line = ApprovePublication.line(publication.id, ++position, entries.get(added), tells, field);
            publications.getEntityManager().persist(line);
        }
    }
}
