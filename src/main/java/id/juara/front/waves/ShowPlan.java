package id.juara.front.waves;

import id.juara.front.office.Place;
import id.juara.front.office.Places;
import id.juara.ground.http.Tongue;
import id.juara.law.rules.Bilingual;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.round.Progress;
import id.juara.story.wave.WavePages.PlanTold;
import id.juara.story.wave.WavePages.ReadingTold;
import id.juara.story.wave.WavePages.Told;
import id.juara.story.wave.WavePages.WaveTold;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts waves and plans into a page's words and figures. */
@ApplicationScoped
class ShowPlan {
    @Inject
    Places places;

    @Inject
    CompetitionRounds rounds;

    @Inject
    Progress progress;

    @Inject
    Tongue tongue;

    /**
     * How a round's waves stand.
     *
     * @param first whether the next one settles budget and number
     * @param may {@code close}, {@code open}, {@code ask} for a reason, or {@code end}; {@code says} why
     * @param foretold what readings near the line would gain, in a sentence; empty where that is not known
     * @param sum budget and readings spent, {@code gain} foretold and seen, in sentences; empty before there is any
     */
    record Stand(boolean first, String may, String says, String foretold, String sum, String gain, List<Wave> waves) {}

    /** A wave; {@code 0} is that of the rules' own readings. */
    record Wave(
            int number,
            boolean runs,
            String says,
            long done,
            long readings,
            String opened,
            String closed,
            String reason) {}

    /** A reading as it is planned; {@code has} is how many its entry has. */
    record Reading(String number, String title, String has, String chance, String judge) {}

    /** How many entries a judge has to read in all, with the wave's. */
    record Load(String judge, String many) {}

    /**
     * A plan.
     *
     * @param settled what holds of budget and number, in a sentence
     * @param line how sure the line is by the marks so far, in a sentence
     * @param opens whether there is a reading in it
     */
    record Plan(
            int wave,
            String says,
            String settled,
            String line,
            List<Reading> readings,
            List<Load> loads,
            List<String> blocked,
            String sha256,
            boolean opens) {}

    Stand stand(Place place, Told told, Optional<Bilingual> foretold) {
        var words = places.words(WaveWords.class);
        var figures = places.figures();
        var first = told.items().stream().noneMatch(one -> one.number() > 0);
        return new Stand(
                first,
                told.next().may(),
                told.next().says().in(tongue.language()),
                foretold.map(one -> words.ifNear(one.in(tongue.language()))).orElse(""),
                first ? "" : words.sum(figures.count(told.spent()), figures.count(told.budget()), told.waves()),
                told.gainSeen() == null ? "" : words.gain(hits(told.gainForetold()), hits(told.gainSeen())),
                told.items().stream().map(one -> wave(place, one)).toList());
    }

    Wave wave(Place place, WaveTold one) {
        return new Wave(
                one.number(),
                one.state().equals("open"),
                one.says().in(tongue.language()),
                one.done(),
                one.readings(),
                moment(place, one.openedAt()),
                moment(place, one.closedAt()),
                one.reason() == null ? "" : one.reason());
    }

    Plan plan(Place place, PlanTold plan) {
        var words = places.words(WaveWords.class);
        var figures = places.figures();
        var names = progress.of(rounds.at(place.ref()).id).judges().stream()
                .collect(Collectors.toMap(Progress.OfJudge::id, Progress.OfJudge::name));
        return new Plan(
                plan.wave(),
                plan.says().in(tongue.language()),
                words.settled(
                        plan.wave(),
                        plan.waves(),
                        figures.count(plan.budget()),
                        figures.count(plan.spent()),
                        figures.count(plan.share())),
                words.line(
                        figures.count(plan.line().in()),
                        figures.count(plan.line().undecided()),
                        figures.count(plan.line().out())),
                plan.items().stream().map(one -> reading(one, names)).toList(),
                plan.loads().entrySet().stream()
                        .map(one -> new Load(
                                names.getOrDefault(UUID.fromString(one.getKey()), one.getKey()),
                                figures.count(one.getValue())))
                        .toList(),
                plan.blocked().stream()
                        .map(one -> one.says().in(tongue.language()))
                        .toList(),
                plan.planSha256(),
                plan.readings() > 0);
    }

    private Reading reading(ReadingTold one, Map<UUID, String> names) {
        var figures = places.figures();
        return new Reading(
                one.number(),
                one.title(),
                figures.count(one.has()),
                figures.percent(one.chance().doubleValue()),
                one.judge() == null ? "" : names.getOrDefault(one.judge(), ""));
    }

    private String hits(BigDecimal hits) {
        return places.figures().decimal(hits.doubleValue(), 2);
    }

    private static String moment(Place place, Instant at) {
        return at == null ? "" : place.moment(at);
    }
}
