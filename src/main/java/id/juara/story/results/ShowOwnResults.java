package id.juara.story.results;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.ranking.Fraction;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Marks;
import id.juara.law.rules.Round;
import id.juara.law.rules.Tells;
import id.juara.story.competition.CompetitionRound;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.judging.Scoresheets;
import id.juara.story.publication.Publication;
import id.juara.story.publication.Publications;
import id.juara.story.results.ResultsPages.AllOwn;
import id.juara.story.results.ResultsPages.Own;
import id.juara.story.shortlist.ShortlistEntry;
import id.juara.story.shortlist.Shortlists;
import id.juara.story.submission.Submission;
import id.juara.story.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/** An entrant reads what became of an own submission, round by round, as far as the rules tell entrants. */
@ApplicationScoped
public class ShowOwnResults {
    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules rules;

    @Inject
    Publications publications;

    @Inject
    Shortlists shortlists;

    @Inject
    Scoresheets scoresheets;

    @Inject
    Submissions submissions;

    @Inject
    ObjectMapper json;

    @Inject
    Caller caller;

    @Inject
    Moment moment;

    /**
     * Rounds not yet announced are left out. Refuses whoever is neither of its unit nor its institution's local admin; staff and
     * auditors read what these read, and no more.
     */
    @Transactional
    public AllOwn of(UUID id) {
        var submission = submissions
                .findByIdOptional(id)
                .filter(one -> caller.isOfUnit(one.unit)
                        || caller.is(Role.LOCAL_ADMIN, one.institution)
                        || caller.is(Role.STAFF)
                        || caller.is(Role.AUDITOR))
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
        var own = new ArrayList<Own>();
        for (var round : rounds.of(submission.edition)) {
            publications
                    .of(round.id)
                    .filter(one -> one.isPublic(moment.now()))
                    .flatMap(publication -> shortlists
                            .entryOf(publication.shortlist, id)
                            .map(entry -> told(round, publication, entry, submission)))
                    .ifPresent(own::add);
        }
        return new AllOwn(own);
    }

    private Own told(CompetitionRound round, Publication publication, ShortlistEntry entry, Submission submission) {
        var law = rules.round(round.ref());
        var tells = law.tells(Tells.Audience.ENTRANT);
        var onList = publications.tells(publication.id, submission.number);
        return new Own(
                round.code,
                onList, // an erratum may have changed what was sealed
                tells.order() == Tells.Order.RANK ? entry.place : null,
                tells.points() ? entry.printed : null,
                tells.criteria() ? criteria(law, scoresheets.submittedFor(round, submission.id)) : null,
                tells.remarks() ? scoresheets.remarksFor(round, submission.id) : null,
                because(round, law, entry, onList),
                publication.objectionsUntil);
    }

    private List<Bilingual> because(CompetitionRound round, Round law, ShortlistEntry entry, boolean onList) {
        var whole = rules.of(round.edition);
        var cut = whole.group(entry.rankedAs).map(group -> group.cutIn(law)).orElse(law.cut());
        var line = shortlists
                .lowestByOrder(entry.shortlist, entry.rankedAs, cut.hasFloors())
                .map(Fraction::parse);
        var says = new OwnExplanation(json, whole, law).of(entry, onList == entry.chosen, line);
        return says.isEmpty() ? null : says;
    }

    /** The mean of each criterion as printed; no single judge's mark can be told from it where two or more have read. */
    private static Map<String, String> criteria(Round law, List<Marks> sheets) {
        if (sheets.size() < 2) {
            return Map.of();
        }
        var means = new TreeMap<String, String>();
        for (var criterion : law.criteria()) {
            var marks = sheets.stream()
                    .map(one -> one.values().get(criterion.id()))
                    .filter(Objects::nonNull)
                    .toList();
            if (!marks.isEmpty()) {
                var sum = marks.stream().map(Fraction::of).reduce(Fraction.ZERO, Fraction::plus);
                means.put(
                        criterion.id(),
                        sum.over(marks.size())
                                .print(law.points().decimals(), law.points().rounding()));
            }
        }
        return means;
    }
}
