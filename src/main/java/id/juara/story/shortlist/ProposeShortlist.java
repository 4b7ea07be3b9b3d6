package id.juara.story.shortlist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.juara.ground.identity.Caller;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.ranking.Breach;
import id.juara.law.ranking.Choice;
import id.juara.law.ranking.Departure;
import id.juara.law.ranking.DepartureRefused;
import id.juara.law.ranking.Explanation;
import id.juara.law.ranking.Standing;
import id.juara.law.rules.Round;
import id.juara.story.assignment.RoundJudges;
import id.juara.story.competition.CompetitionRound;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.Editions;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import id.juara.story.shortlist.ShortlistEvents.Departed;
import id.juara.story.shortlist.ShortlistEvents.ShortlistProposed;
import id.juara.story.shortlist.ShortlistForm.DepartureForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Staff propose a closed round's shortlist: the order cut by the rules, with the plenary's departures and reasons. */
@ApplicationScoped
public class ProposeShortlist {
    @Inject
    CompetitionRounds rounds;

    @Inject
    Editions editions;

    @Inject
    PreviewRanking preview;

    @Inject
    Shortlists shortlists;

    @Inject
    RoundJudges judges;

    @Inject
    Caller caller;

    @Inject
    Ledger ledger;

    @Inject
    ObjectMapper json;

    /**
     * Refuses a round that is not closed or has a shortlist already, a departure without a reason or without an effect, a
     * tie at the line that nobody has decided, a plenary without its quorum or beyond floors, caps and top.
     */
    @Transactional
    public Shortlist by(RoundRef ref, ShortlistForm form) {
        var round = rounds.at(ref);
        rounds.lockForClose(round.id);
        round.mustBeIn(Reason.ROUND_NOT_CLOSED, RoundState.CLOSED);
        if (shortlists.livingIn(round.id).isPresent()) {
            throw new Refusal(Reason.SHORTLIST_PROPOSED_ALREADY);
        }
        var ranked = departed(preview.of(round), form);
        mustBeWhole(ranked);
        mustHaveQuorum(ranked.round(), round, form);

        var shortlist = written(round, ranked, form);
        ledger.record(new ShortlistProposed(
                "round/" + ref,
                shortlist.id,
                HexFormat.of().formatHex(shortlist.rulesSha256),
                HexFormat.of().formatHex(shortlist.marksSha256),
                HexFormat.of().formatHex(shortlist.listSha256),
                ranked.chosen().size(),
                form.attendance(),
                form.departures().stream()
                        .map(one -> new Departed(one.submission(), one.in(), one.reason()))
                        .toList()));
        return shortlist;
    }

    /** What would be proposed; breaches of the cut and ties at the line are told by it, and nothing is kept. */
    @Transactional
    public RankedRound would(RoundRef ref, List<DepartureForm> departures) {
        return departed(preview.of(rounds.at(ref)), new ShortlistForm(departures, null));
    }

    private static RankedRound departed(RankedRound ranked, ShortlistForm form) {
        try {
            return ranked.departing(form.departures().stream()
                    .map(one -> new Departure(one.submission().toString(), one.in(), one.reason()))
                    .toList());
        } catch (DepartureRefused refused) {
            throw new Refusal(
                    switch (refused.why()) {
                        case WITHOUT_REASON -> Reason.DEPARTURE_WITHOUT_REASON;
                        case CHANGES_NOTHING -> Reason.DEPARTURE_CHANGES_NOTHING;
                        case UNKNOWN_SUBMISSION, NAMED_TWICE -> Reason.DEPARTURE_UNCLEAR;
                    },
                    refused.submission());
        }
    }

    private static void mustBeWhole(RankedRound ranked) {
        if (!ranked.undecided().isEmpty()) {
            throw new Refusal(Reason.TIE_AT_LINE_UNDECIDED, ranked.undecided().size());
        }
        if (ranked.round().kind() == Round.Kind.DELIBERATION) {
            var broken = ranked.selections().stream()
                    .flatMap(one -> one.avoidableBreaches().stream())
                    .toList();
            if (!broken.isEmpty()) {
                throw new Refusal(Reason.PLENARY_BREAKS_CUT, told(broken));
            }
        }
    }

    /** In signs that both languages read: {@code regency 0 < 1; 3 > 2}. */
    private static String told(List<Breach> breaches) {
        return breaches.stream()
                .map(one -> one.cluster().map(cluster -> cluster + " ").orElse("")
                        + one.found()
                        + (one.found() < one.asked() ? " < " : " > ")
                        + one.asked())
                .collect(Collectors.joining("; "));
    }

    private void mustHaveQuorum(Round law, CompetitionRound round, ShortlistForm form) {
        if (law.deliberation().isEmpty()) {
            return;
        }
        if (form.attendance() == null) {
            throw new Refusal(Reason.ATTENDANCE_MISSING);
        }
        var invited = judges.count("round = ?1 and leftAt is null", round.id);
        var quorum = law.deliberation().get().quorum();
        if (invited == 0 || form.attendance() > invited || form.attendance() * 100L < quorum * invited) {
            throw new Refusal(Reason.NO_QUORUM, form.attendance(), invited, quorum);
        }
    }

    private Shortlist written(CompetitionRound round, RankedRound ranked, ShortlistForm form) {
        var shortlist = new Shortlist();
        shortlist.id = UUID.randomUUID();
        shortlist.round = round.id;
        shortlist.state = ShortlistState.PROPOSED;
        shortlist.rulesSha256 = editions.findById(round.edition).rulesSha256;
        shortlist.marksSha256 = ranked.marksFingerprint().bytes();
        shortlist.listSha256 = ranked.listFingerprint().bytes();
        shortlist.attendance = form.attendance();
        shortlist.proposedBy = caller.person();
        shortlists.persistAndFlush(shortlist);
        var position = 0;
        for (var i = 0; i < ranked.selections().size(); i++) {
            var group = ranked.rankings().get(i);
            var standings = group.ranking().bySubmission();
            for (var choice : ranked.selections().get(i).choices()) {
                var entry = entry(shortlist, choice, ++position);
                entry.rankedAs = group.group().map(one -> one.id()).orElse("");
                var standing = standings.get(choice.submission());
                if (standing != null) {
                    place(entry, choice, standing);
                }
                shortlists.getEntityManager().persist(entry);
            }
        }
        shortlists.flush();
        shortlists.getEntityManager().refresh(shortlist); // its moment is the database's
        return shortlist;
    }

    private ShortlistEntry entry(Shortlist shortlist, Choice choice, int position) {
        var entry = new ShortlistEntry();
        entry.shortlist = shortlist.id;
        entry.submission = UUID.fromString(choice.submission());
        entry.position = position;
        entry.place = choice.place().orElse(null);
        entry.chosen = choice.isIn();
        entry.why = choice.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        entry.departure = choice.departure().map(Departure::reason).orElse(null);
        entry.explanation = written(choice.explanation());
        return entry;
    }

    private void place(ShortlistEntry entry, Choice choice, Standing standing) {
        var points = standing.points();
        entry.readings = points.readings();
        entry.total = points.total().toString();
        entry.own = points.own().map(Object::toString).orElse(null);
        entry.printed = points.printed();
        entry.explanation =
                written(Explanation.of("decision", Map.of(), List.of(choice.explanation(), standing.explanation())));
    }

    private String written(Explanation explanation) {
        try {
            return json.writeValueAsString(explanation);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
