package id.juara.story.objection;

import id.juara.ground.ledger.Ledger;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import id.juara.story.entry.TitleKey;
import id.juara.story.honour.Honour;
import id.juara.story.honour.Honours;
import id.juara.story.objection.ObjectionEvents.NationalModelsNamed;
import id.juara.story.publication.Publication;
import id.juara.story.publication.PublishedPlace;
import id.juara.story.sending.Entrants;
import id.juara.story.shortlist.Contenders;
import id.juara.story.shortlist.Contending;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What follows from a list. Every final list is written into the honours that later editions look at, and the last round's
 * makes national models. An erratum changes that too, and who enters the next round.
 */
@ApplicationScoped
class Consequences {
    @Inject
    CompetitionRounds rounds;

    @Inject
    Editions editions;

    @Inject
    FrozenRules rules;

    @Inject
    Contenders contenders;

    @Inject
    Entrants entrants;

    @Inject
    LeaveRound leave;

    @Inject
    NationalModels models;

    @Inject
    Honours honours;

    @Inject
    Ledger ledger;

    /** The lines of a list that has become final. */
    void ofDecree(RoundRef ref, List<PublishedPlace> lines) {
        honour(ref, lines.stream().filter(one -> !one.struck).toList(), submissions(ref));
    }

    /**
     * The lines that an erratum took from a list and added to it. An added one enters the next round unless that has closed, and
     * a struck one leaves it unless its own list is sealed.
     */
    void ofErratum(
            RoundRef ref,
            Publication publication,
            int erratum,
            List<PublishedPlace> struck,
            List<PublishedPlace> added) {
        var submissions = submissions(ref);
        var gone = struck.stream().map(one -> submissions.get(one.number)).toList();
        var come = added.stream().map(one -> submissions.get(one.number)).toList();
        for (var next : rules.of(ref.edition()).after(ref.round())) {
            var round = rounds.alone(new RoundRef(ref.edition(), next.id()));
            if (!round.state.isJudged()) {
                entrants.add(round.id, come);
            }
            if (round.state.compareTo(RoundState.SEALED) < 0) {
                leave.by(round, gone, erratum);
            }
        }
        if (publication.isFinal()) {
            struck.forEach(one -> honours.erase(ref.toString(), TitleKey.of(one.title), one.institution));
            models.erase(gone);
            honour(ref, added, submissions);
        }
    }

    private void honour(RoundRef ref, List<PublishedPlace> lines, Map<String, UUID> submissions) {
        var whole = rules.of(ref.edition());
        var isLast = whole.isLast(rules.round(ref));
        var year = whole.calendar().closes().getYear();
        var rehearsal = editions.of(ref.edition()).rehearsal;
        for (var line : lines) {
            honours.write(honour(line, year, isLast, ref, rehearsal));
            if (isLast) {
                models.persist(model(ref.edition(), line, submissions.get(line.number)));
            }
        }
        if (isLast && !lines.isEmpty()) {
            ledger.record(new NationalModelsNamed(
                    "edition/" + ref.edition(),
                    lines.stream().map(one -> one.number).toList()));
        }
    }

    /** By number, since that is all a public line knows. */
    private Map<String, UUID> submissions(RoundRef ref) {
        return contenders.in(rounds.at(ref)).stream()
                .collect(Collectors.toMap(Contending::number, Contending::submission));
    }

    private static Honour honour(PublishedPlace line, int year, boolean isLast, RoundRef ref, boolean rehearsal) {
        return new Honour(
                year,
                isLast ? "winner" : "finalist",
                line.title,
                TitleKey.of(line.title),
                line.unit,
                line.institution,
                ref.toString(),
                rehearsal);
    }

    private static NationalModel model(String edition, PublishedPlace line, UUID submission) {
        var model = new NationalModel();
        model.id = UUID.randomUUID();
        model.edition = edition;
        model.submission = submission;
        model.number = line.number;
        model.title = line.title;
        model.unit = line.unit;
        model.institution = line.institution;
        model.province = line.province;
        return model;
    }
}
