package id.juara.story.objection;

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
import id.juara.story.objection.ObjectionEvents.ErratumApproved;
import id.juara.story.objection.ObjectionEvents.ErratumProposed;
import id.juara.story.publication.ApprovePublication;
import id.juara.story.publication.Publication;
import id.juara.story.publication.Publications;
import id.juara.story.publication.PublishedPlace;
import id.juara.story.shortlist.Contenders;
import id.juara.story.shortlist.Contending;
import id.juara.story.shortlist.Shortlists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A published list is never edited: a numbered erratum strikes lines and adds some, once a second person has signed it. */
@ApplicationScoped
public class CorrectList {
    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    Publications publications;

    @Inject
    Shortlists shortlists;

    @Inject
    Contenders contenders;

    @Inject
    Errata errata;

    @Inject
    Consequences consequences;

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
        var now = moment.now();
        erratum.approvedBy = caller.person();
        erratum.approvedAt = now;
        apply(ref, publication, erratum);
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
        mustBeOnce(changes.struck(), onList::contains);
        var inRound = contenders.in(rounds.findById(publication.round)).stream()
                .collect(Collectors.toMap(Contending::submission, Contending::number));
        mustBeOnce(changes.added(), one -> inRound.containsKey(one) && !onList.contains(inRound.get(one)));
    }

    private static <T> void mustBeOnce(List<T> named, Predicate<T> fits) {
        var seen = new HashSet<T>();
        for (var one : named) {
            if (!seen.add(one) || !fits.test(one)) {
                throw new Refusal(Reason.ERRATUM_UNCLEAR, one);
            }
        }
    }

    private void apply(RoundRef ref, Publication publication, Erratum erratum) {
        var changes = erratum.changes;
        var lines = publications.linesOf(publication.id);
        var struck = lines.stream()
                .filter(one -> !one.struck && changes.struck().contains(one.number))
                .toList();
        struck.forEach(one -> one.struck = true);
        var field = contenders.in(rounds.at(ref)).stream()
                .collect(Collectors.toMap(Contending::submission, Function.identity()));
        var tells = frozen.round(ref).tells(Audience.PUBLIC);
        var position = lines.size();
        var added = new ArrayList<PublishedPlace>();
        for (var submission : changes.added()) {
            var entry = shortlists.entryOf(publication.shortlist, submission).orElseThrow();
            var line = ApprovePublication.line(publication.id, ++position, entry, tells, field);
            publications.getEntityManager().persist(line);
            added.add(line);
        }
        consequences.ofErratum(ref, publication, erratum.number, struck, added);
    }
}
