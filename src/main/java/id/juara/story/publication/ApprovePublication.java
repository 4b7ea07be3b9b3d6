package id.juara.story.publication;

import id.juara.ground.identity.Caller;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.ledger.Moment;
import id.juara.ground.ledger.Receipt;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Cluster;
import id.juara.law.rules.Tells;
import id.juara.law.rules.Tells.Audience;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import id.juara.story.publication.PublicationEvents.PublicationApproved;
import id.juara.story.shortlist.Contenders;
import id.juara.story.shortlist.Contending;
import id.juara.story.shortlist.ShortlistEntry;
import id.juara.story.shortlist.ShortlistState;
import id.juara.story.shortlist.Shortlists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A second person signs a publication: its lines are written, with what the rules tell the public and nothing else. */
@ApplicationScoped
public class ApprovePublication {
    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules rules;

    @Inject
    Shortlists shortlists;

    @Inject
    Contenders contenders;

    @Inject
    Publications publications;

    @Inject
    Caller caller;

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    /**
     * Refuses the proposer's own signature and one that is given already. Where the hour has passed meanwhile, the list is
     * told from now on, and the days to object are counted from now.
     */
    @Transactional
    public Receipt of(RoundRef ref) {
        var publication = publications.lockedAt(ref);
        if (publication.approvedBy != null) {
            throw new Refusal(Reason.ALREADY_SO);
        }
        if (caller.person().equals(publication.proposedBy)) {
            throw new Refusal(Reason.MUST_BE_ANOTHER_PERSON);
        }
        var law = rules.round(ref);
        var now = moment.now();
        publication.approvedBy = caller.person();
        publication.approvedAt = now;
        if (publication.announcedAt.isBefore(now)) {
            publication.tellAt(now, law.objectionDays());
        }
        var round = rounds.at(ref);
        round.state = RoundState.PUBLISHED;

        var field =
                contenders.in(round).stream().collect(Collectors.toMap(Contending::submission, Function.identity()));
        var lines = lines(publication.id, publication.shortlist, law.tells(Audience.PUBLIC), field);
        lines.forEach(publications.getEntityManager()::persist);
        return ledger.record(new PublicationApproved(
                "round/" + ref,
                publication.id,
                publication.announcedAt,
                publication.objectionsUntil,
                lines.stream().map(one -> one.number).toList()));
    }

    /** What the public would read, line by line; nothing is kept. Refuses a round without a sealed shortlist. */
    @Transactional
    public List<PublishedPlace> would(RoundRef ref) {
        var round = rounds.at(ref);
        var shortlist = shortlists
                .livingIn(round.id)
                .filter(one -> one.state == ShortlistState.SEALED)
                .orElseThrow(() -> new Refusal(Reason.NO_SEALED_SHORTLIST));
        var field =
                contenders.in(round).stream().collect(Collectors.toMap(Contending::submission, Function.identity()));
        return lines(shortlist.id, shortlist.id, rules.round(ref).tells(Audience.PUBLIC), field);
    }

    private List<PublishedPlace> lines(UUID publication, UUID shortlist, Tells tells, Map<UUID, Contending> field) {
        var chosen = shortlists.entriesOf(shortlist).stream()
                .filter(one -> one.chosen)
                .sorted(order(tells.order(), field))
                .toList();
        return IntStream.range(0, chosen.size())
                .mapToObj(at -> line(publication, at + 1, chosen.get(at), tells, field))
                .toList();
    }

    public static PublishedPlace line(
            UUID publication, int position, ShortlistEntry entry, Tells tells, Map<UUID, Contending> field) {
        var told = field.get(entry.submission);
        var line = new PublishedPlace();
        line.publication = publication;
        line.position = position;
        line.place = tells.order() == Tells.Order.RANK ? entry.place : null;
        line.number = told.number();
        line.title = told.title();
        line.unit = told.unit();
        line.institution = told.institution();
        line.cluster = told.contender().cluster();
        line.province = told.province();
        line.provinceCode = told.provinceCode();
        line.groupId = told.contender().group();
        line.category = told.category();
        line.points = tells.points() ? entry.printed : null;
        return line;
    }

    /** In an order that tells no more than the rules allow: by cluster or number nothing of the ranking shows. */
    private static Comparator<ShortlistEntry> order(Tells.Order order, Map<UUID, Contending> field) {
        Comparator<ShortlistEntry> byNumber =
                Comparator.comparing(entry -> field.get(entry.submission).number());
        return switch (order) {
            case RANK -> Comparator.comparingInt(entry -> entry.position);
            case CLUSTER ->
                Comparator.<ShortlistEntry, String>comparing(
                                entry -> field.get(entry.submission).contender().cluster(), Cluster.ORDER)
                        .thenComparing(byNumber);
            case NUMBER -> byNumber;
        };
    }
}
