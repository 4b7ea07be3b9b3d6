package id.juara.front.standings;

import id.juara.front.chart.Dots;
import id.juara.front.chart.Figures;
import id.juara.front.office.Place;
import id.juara.front.office.Places;
import id.juara.law.certainty.Band;
import id.juara.law.rules.Round;
import id.juara.story.advice.AdvicePages;
import id.juara.story.advice.AdviceSentences;
import id.juara.story.advice.AdviseRound;
import id.juara.story.advice.AdvisedRound;
import id.juara.story.advice.TellAdvice;
import id.juara.story.competition.FrozenRules;
import id.juara.story.shortlist.PreviewRanking;
import id.juara.story.shortlist.RankedRound;
import id.juara.story.shortlist.RankingPages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A round's results put together for people: the official order beside the other method, figures as they are printed. */
@RequestScoped
class ShowStandings {
    private static final int AROUND = 20;

    /** What the outcome says already. */
    private static final Set<String> BY_PLACE = Set.of("by-order", "below-line");

    @Inject
    Places places;

    @Inject
    FrozenRules frozen;

    @Inject
    PreviewRanking preview;

    @Inject
    AdviseRound advise;

    /**
     * An entry's line.
     *
     * @param place empty where it has none; {@code points} likewise
     * @param outcome in, out or undecided; {@code why} in words, empty where the place says it
     * @param beside by the other method; {@code interval} and {@code chance} of the method that fits a model
     * @param band the word of a {@link Band}, empty where it is not known
     */
    record Line(
            UUID id,
            String number,
            String title,
            String institution,
            String place,
            boolean shared,
            int readings,
            String points,
            String outcome,
            String why,
            String beside,
            String interval,
            String chance,
            String band) {}

    /** Entries that share a place. */
    record Tie(String place, String points, List<Line> lines) {}

    /**
     * One ranking.
     *
     * @param group its title; empty where all are ranked together
     * @param goOn how many go on
     * @param above how many lines stand above the line in the official order; 0 where the order alone does not make one
     * @param says of this ranking, {@code near} the entries too close to its line
     * @param plot empty where nothing is placed
     */
    record Ranked(
            String id,
            String group,
            int goOn,
            int above,
            List<String> says,
            List<Line> lines,
            List<Tie> ties,
            List<Line> near,
            boolean sure,
            String seats,
            Optional<Dots> plot) {}

    /** @param advises the other method in words; empty where no marks are given */
    record Told(
            String decides,
            String advises,
            List<String> says,
            String marksSha256,
            String listSha256,
            List<Ranked> rankings) {}

    /** Refuses a round that still takes marks. */
    Told of(Place place) {
        var law = frozen.round(place.ref());
        if (law.kind() == Round.Kind.DELIBERATION) {
            return told(place, preview.decided(place.ref()), Optional.empty());
        }
        var advised = advise.of(place.ref(), null);
        return told(place, preview.decided(place.ref(), advised.official()), Optional.of(advised));
    }

    private Told told(Place place, RankedRound ranked, Optional<AdvisedRound> advised) {
        var official = RankingPages.told(place.ref().toString(), ranked, false);
        var advice = advised.map(one -> TellAdvice.of(place.ref(), one));
        var language = place.language();
        var rankings = new ArrayList<Ranked>();
        for (var i = 0; i < official.rankings().size(); i++) {
            var at = i;
            rankings.add(ranked(
                    place,
                    ranked,
                    official.rankings().get(i),
                    advice.map(one -> one.rankings().get(at)),
                    advised.filter(one -> !one.advises().exact()).isPresent(),
                    "line-" + (i + 1)));
        }
        var says = new ArrayList<String>();
        advice.ifPresent(one -> one.says().forEach(each -> says.add(each.in(language))));
        Optional.ofNullable(official.moreReadings())
                .ifPresent(one -> says.add(one.says().in(language)));
        return new Told(
                advised.map(one -> AdviceSentences.name(one.decides().word()).in(language))
                        .orElse(""),
                advised.map(one -> AdviceSentences.name(one.advises().word()).in(language))
                        .orElse(""),
                says,
                official.marksSha256(),
                official.listSha256(),
                rankings);
    }

    private Ranked ranked(
            Place place,
            RankedRound round,
            RankingPages.Ranked official,
            Optional<AdvicePages.Ranked> advice,
            boolean besideIsModel,
            String id) {
        Map<UUID, AdvicePages.Item> items = advice.map(one -> one.items().stream()
                        .collect(Collectors.toMap(AdvicePages.Item::submission, Function.identity())))
                .orElse(Map.of());
        var lines = official.items().stream()
                .map(one -> line(place, one, Optional.ofNullable(items.get(one.submission()))))
                .toList();
        var above = above(official.items());
        var sure = advice.flatMap(one -> Optional.ofNullable(one.line()));
        return new Ranked(
                id,
                round.groups().stream()
                        .filter(one -> one.id().equals(official.group()))
                        .map(one -> one.title().in(place.language()))
                        .findFirst()
                        .orElse(""),
                (int) official.items().stream()
                        .filter(one -> one.outcome().equals("in"))
                        .count(),
                above,
                advice.map(one -> one.says().stream()
                                .map(each -> each.in(place.language()))
                                .toList())
                        .orElse(List.of()),
                lines,
                ties(lines),
                lines.stream()
                        .filter(one -> one.band.equals(Band.UNDECIDED.word()))
                        .toList(),
                sure.isPresent(),
                sure.map(one -> places.figures().count(one.seats())).orElse(""),
                new DrawLine(places.words(Standings.class), places.figures(), id, besideIsModel)
                        .of(around(official.items(), above), items, above - from(above)));
    }

    /** The lines just above and below the line. */
    private static List<RankingPages.Line> around(List<RankingPages.Line> lines, int above) {
        return lines.stream()
                .skip(from(above))
                .limit(2L * AROUND)
                .filter(one -> one.points() != null)
                .toList();
    }

    private static int from(int above) {
        return Math.max(0, above - AROUND);
    }

    /** Up to the last that goes on; floors and plenaries may take some from below, who then stand above the line too. */
    private static int above(List<RankingPages.Line> lines) {
        for (var i = lines.size(); i > 0; i--) {
            if (lines.get(i - 1).outcome().equals("in")) {
                return i;
            }
        }
        return 0;
    }

    private Line line(Place place, RankingPages.Line one, Optional<AdvicePages.Item> item) {
        var figures = places.figures();
        return new Line(
                one.submission(),
                one.number(),
                one.title(),
                one.institution(),
                one.place() == null ? "" : figures.count(one.place()),
                one.shared(),
                one.readings(),
                one.points() == null ? "" : figures.plain(one.points()),
                one.outcome(),
                BY_PLACE.contains(one.why())
                        ? ""
                        : AdviceSentences.why(one.why(), one.departure() == null ? "" : one.departure())
                                .in(place.language()),
                item.map(AdvicePages.Item::beside)
                        .map(AdvicePages.By::points)
                        .map(figures::plain)
                        .orElse(""),
                item.map(known -> interval(figures, known)).orElse(""),
                item.map(AdvicePages.Item::chance).map(figures::percent).orElse(""),
                item.map(AdvicePages.Item::band).orElse(""));
    }

    static String interval(Figures figures, AdvicePages.Item item) {
        return item.low() == null ? "" : figures.decimal(item.low(), 1) + " – " + figures.decimal(item.high(), 1);
    }

    private static List<Tie> ties(List<Line> lines) {
        var shared = new LinkedHashMap<String, List<Line>>();
        lines.stream().filter(Line::shared).forEach(one -> shared.computeIfAbsent(one.place, any -> new ArrayList<>())
                .add(one));
        return shared.values().stream()
                .map(tied -> new Tie(tied.get(0).place, tied.get(0).points, tied))
                .toList();
    }
}
