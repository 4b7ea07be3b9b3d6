package id.juara.front.signing;

import id.juara.front.chart.Figures;
import id.juara.front.office.Place;
import id.juara.front.office.Places;
import id.juara.law.ranking.Choice;
import id.juara.story.advice.AdviceSentences;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.PlainWords;
import id.juara.story.shortlist.Contenders;
import id.juara.story.shortlist.Contending;
import id.juara.story.shortlist.RankedRound;
import id.juara.story.shortlist.Shortlist;
import id.juara.story.shortlist.ShortlistEntry;
import id.juara.story.shortlist.Shortlists;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A shortlist put together for people, before and after it is proposed. */
@RequestScoped
class ShowShortlist {
    @Inject
    Places places;

    @Inject
    CompetitionRounds rounds;

    @Inject
    Shortlists shortlists;

    @Inject
    Contenders contenders;

    /** An entry that goes on, or is left out by the plenary. */
    record Line(String place, UUID id, String number, String title, String institution, String points, String why) {}

    /** A shortlist as it was proposed. */
    record Told(
            List<Line> chosen,
            List<Line> takenIn,
            List<Line> leftOut,
            String proposed,
            String sealed,
            String rulesSha256,
            String marksSha256,
            String listSha256) {}

    /** What a proposal would do: who goes on, whom the plenary moves, and which bounds it breaks. */
    record Effect(String goOn, List<Line> takenIn, List<Line> leftOut, List<String> breaches, String tied) {
        public boolean isMoved() {
            return !takenIn.isEmpty() || !leftOut.isEmpty();
        }
    }

    Told of(Place place, Shortlist shortlist) {
        var field = field(place);
        var entries = shortlists.entriesOf(shortlist.id);
        var hex = HexFormat.of();
        return new Told(
                entries.stream()
                        .filter(one -> one.chosen)
                        .map(one -> line(one, field, place))
                        .toList(),
                departed(entries, true, field, place),
                departed(entries, false, field, place),
                place.moment(shortlist.proposedAt),
                shortlist.sealedAt == null ? "" : place.moment(shortlist.sealedAt),
                hex.formatHex(shortlist.rulesSha256),
                hex.formatHex(shortlist.marksSha256),
                hex.formatHex(shortlist.listSha256));
    }

    Map<UUID, Contending> field(Place place) {
        return contenders.in(rounds.at(place.ref())).stream()
                .collect(Collectors.toMap(Contending::submission, Function.identity()));
    }

    private List<Line> departed(List<ShortlistEntry> entries, boolean in, Map<UUID, Contending> field, Place place) {
        return entries.stream()
                .filter(one -> one.departure != null && one.chosen == in)
                .map(one -> line(one, field, place))
                .toList();
    }

    private Line line(ShortlistEntry one, Map<UUID, Contending> field, Place place) {
        var of = field.get(one.submission);
        var figures = places.figures();
        return new Line(
                one.place == null ? "" : figures.count(one.place),
                one.submission,
                of.number(),
                of.title(),
                of.institution(),
                one.printed == null ? "" : figures.plain(one.printed),
                AdviceSentences.why(one.why, one.departure == null ? "" : one.departure)
                        .in(place.language()));
    }

    Effect of(Place place, RankedRound ranked) {
        var words = places.words(Signing.class);
        var figures = places.figures();
        var moved = ranked.selections().stream()
                .flatMap(one -> one.choices().stream())
                .filter(one -> one.departure().isPresent())
                .toList();
        var tied = ranked.undecided().size();
        return new Effect(
                figures.count(ranked.chosen().size()),
                moved.stream()
                        .filter(Choice::isIn)
                        .map(one -> line(ranked, one))
                        .toList(),
                moved.stream()
                        .filter(one -> !one.isIn())
                        .map(one -> line(ranked, one))
                        .toList(),
                ranked.selections().stream()
                        .flatMap(one -> one.breaches().stream())
                        .map(one -> words.breach(
                                one.cluster()
                                        .map(new PlainWords(place.language(), place.zone())::cluster)
                                        .orElse(words.anyCluster()),
                                figures.count(one.found()),
                                figures.count(one.asked())))
                        .toList(),
                tied == 0 ? "" : figures.count(tied));
    }

    private Line line(RankedRound ranked, Choice choice) {
        var of = ranked.field().get(choice.submission());
        Figures figures = places.figures();
        return new Line(
                choice.place().map(figures::count).orElse(""),
                of.submission(),
                of.number(),
                of.title(),
                of.institution(),
                "",
                choice.departure().map(one -> one.reason()).orElse(""));
    }
}
