package id.juara.front.web;

import id.juara.ground.ledger.Moment;
import id.juara.law.rules.Language;
import id.juara.law.rules.Rules;
import id.juara.story.competition.CompetitionRound;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.Edition;
import id.juara.story.competition.EditionState;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.PlainWords;
import id.juara.story.competition.RoundState;
import id.juara.story.publication.PublicationPages.Announced;
import id.juara.story.results.ShowResults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Where each edition stands now: nothing is told of a list before its hour. */
@ApplicationScoped
class ShowCompetitions {
    @Inject
    Editions editions;

    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules rules;

    @Inject
    ShowResults results;

    @Inject
    Moment moment;

    enum Phase {
        DRAFT,
        AWAITS,
        OPEN,
        OVER,
        SCREENING,
        JUDGING,
        RECONCILING,
        JUDGED,
        ANNOUNCED
    }

    /**
     * An edition as its page line tells it.
     *
     * @param moment when its window opens or closes, in words
     * @param round the title of the round that is furthest; empty before the first
     * @param code that round's name in addresses
     */
    record Competition(
            String id, String title, boolean rehearsal, Phase phase, String moment, String round, String code) {

        /** Whether judges mark in it at present. */
        boolean isMarked() {
            return phase == Phase.JUDGING || phase == Phase.RECONCILING;
        }
    }

    /** The newest first; drafts for those who may see them. */
    List<Competition> now(Language language, boolean drafts) {
        var at = moment.now();
        var announced = results.everywhere();
        var seen = editions.listAll().stream()
                .filter(one -> drafts || one.state != EditionState.DRAFT)
                .sorted(Comparator.comparing((Edition one) -> one.opens)
                        .reversed()
                        .thenComparing(one -> one.id))
                .toList();
        var roundsOf = rounds.ofEach(seen.stream().map(one -> one.id).toList());
        return seen.stream()
                .map(one -> told(
                        one,
                        roundsOf.getOrDefault(one.id, List.of()),
                        announced.getOrDefault(one.id, List.of()),
                        at,
                        language))
                .toList();
    }

    private Competition told(
            Edition edition, List<CompetitionRound> rounds, List<Announced> announced, Instant at, Language language) {
        var law = rules.reading(edition).rules().orElseThrow();
        var furthest =
                rounds.stream().filter(one -> one.state != RoundState.WAITING).reduce((one, next) -> next);
        var phase = furthest.map(one -> phase(one, announced)).orElseGet(() -> phase(edition, at));
        var words = new PlainWords(language, law.calendar().zone());
        return new Competition(
                edition.id,
                law.title().in(language),
                edition.rehearsal,
                phase,
                words.moment(phase == Phase.AWAITS ? edition.opens : edition.closes),
                furthest.map(one -> title(law, one, language)).orElse(""),
                furthest.map(one -> one.code).orElse(""));
    }

    private static Phase phase(Edition edition, Instant at) {
        return switch (edition.state) {
            case DRAFT -> Phase.DRAFT;
            case CLOSED -> Phase.SCREENING;
            case OPEN ->
                at.isBefore(edition.opens) ? Phase.AWAITS : at.isBefore(edition.closes) ? Phase.OPEN : Phase.OVER;
        };
    }

    private static Phase phase(CompetitionRound round, List<Announced> announced) {
        return switch (round.state) {
            case OPEN -> Phase.JUDGING;
            case RECONCILING -> Phase.RECONCILING;
            default ->
                announced.stream().anyMatch(one -> one.round().equals(round.code)) ? Phase.ANNOUNCED : Phase.JUDGED;
        };
    }

    private static String title(Rules law, CompetitionRound round, Language language) {
        return law.round(round.code).map(one -> one.title().in(language)).orElse(round.code);
    }
}
