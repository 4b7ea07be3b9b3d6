package id.juara.story.advice;

import id.juara.law.certainty.Band;
import id.juara.law.crossed.CrossedModel;
import id.juara.law.ranking.Choice;
import id.juara.law.ranking.Figures;
import id.juara.law.ranking.Likelihood;
import id.juara.law.ranking.Standing;
import id.juara.law.rules.Word;
import id.juara.story.advice.AdvicePages.By;
import id.juara.story.advice.AdvicePages.Gate;
import id.juara.story.advice.AdvicePages.Item;
import id.juara.story.advice.AdvicePages.Judge;
import id.juara.story.advice.AdvicePages.Line;
import id.juara.story.advice.AdvicePages.Model;
import id.juara.story.advice.AdvicePages.Obstacle;
import id.juara.story.advice.AdvicePages.Ranked;
import id.juara.story.advice.AdvicePages.Told;
import id.juara.story.advice.AdvisedRound.Part;
import id.juara.story.competition.RoundRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A round by two methods, as it is told. */
public final class TellAdvice {
    private final AdvisedRound advised;

    private TellAdvice(AdvisedRound advised) {
        this.advised = advised;
    }

    public static Told of(RoundRef ref, AdvisedRound advised) {
        return new TellAdvice(advised).told(ref);
    }

    private Told told(RoundRef ref) {
        var advice = advised.estimation().map(made -> made.advice());
        return new Told(
                ref.toString(),
                advised.decides().word(),
                advised.advises().word(),
                AdviceSentences.of(advised),
                advice.flatMap(one -> one.gate()).map(TellAdvice::gate).orElse(null),
                advice.flatMap(one -> one.model()).map(TellAdvice::model).orElse(null),
                advised.estimation()
                        .map(made -> LinkedJudges.gate(
                                made.readings(), advised.official().round()))
                        .orElse(null),
                advised.parts().stream().map(this::ranked).toList());
    }

    private static Gate gate(id.juara.law.calibration.Gate gate) {
        return new Gate(
                gate.open(),
                gate.parts(),
                Rounded.orAbsent(gate.linkError()),
                gate.medianPile(),
                gate.freedom(),
                gate.chance().isPresent() ? Rounded.of(gate.chance().getAsDouble()) : null,
                Rounded.of(gate.singleShare()),
                gate.obstacles().stream()
                        .map(one -> new Obstacle(
                                one.key().word(),
                                Rounded.orAbsent(one.measured()),
                                one.limit(),
                                AdviceSentences.of(one)))
                        .toList());
    }

    private static Model model(CrossedModel model) {
        var readings = model.readings();
        var piles = readings.piles();
        var judges = new ArrayList<Judge>();
        for (var j = 0; j < piles.length; j++) {
            var severity = model.judge(j);
            var error = model.judgeError(j);
            judges.add(new Judge(
                    UUID.fromString(readings.judges().get(j)),
                    piles[j],
                    Rounded.of(severity),
                    Rounded.of(error),
                    Rounded.of(severity - Rounded.NINE_OF_TEN * error),
                    Rounded.of(severity + Rounded.NINE_OF_TEN * error)));
        }
        var variances = model.variances();
        return new Model(
                Rounded.of(model.mean()),
                Rounded.of(Math.sqrt(variances.quality())),
                Rounded.of(Math.sqrt(variances.judge())),
                Rounded.of(Math.sqrt(variances.residual())),
                judges);
    }

    private Ranked ranked(Part part) {
        var sure = part.likelihood();
        return new Ranked(
                part.official().group().map(one -> one.id()).orElse(null),
                part.selection().chosen().size(),
                part.onlyOfficial().size(),
                part.onlyBeside().size(),
                AdviceSentences.of(advised, part),
                sure.map(one -> line(part, one)).orElse(null),
                items(part));
    }

    private static Line line(Part part, Likelihood sure) {
        var bands = new LinkedHashMap<String, Integer>();
        for (var band : Band.values()) {
            bands.put(band.word(), sure.count(band));
        }
        return new Line(
                sure.seats(), Word.of(sure.way()), Rounded.of(sure.expectedHits(Part.chosen(part.selection()))), bands);
    }

    private List<Item> items(Part part) {
        var official = part.official().ranking().bySubmission();
        var beside = part.beside().ranking().bySubmission();
        var besideChoices = part.besideSelection().choices().stream()
                .collect(Collectors.toMap(Choice::submission, Function.identity()));
        return part.selection().choices().stream()
                .map(choice -> {
                    var id = choice.submission();
                    var other = besideChoices.get(id);
                    return item(
                            part,
                            id,
                            by(official, choice),
                            by(beside, other),
                            choice.outcome() != other.outcome(),
                            Optional.ofNullable(official.get(id)));
                })
                .toList();
    }

    private Item item(Part part, String id, By official, By beside, boolean differs, Optional<Standing> standing) {
        var one = advised.official().field().get(id);
        var sure = part.likelihood().filter(known -> known.knows(id));
        var figures = part.figures().filter(known -> known.entry(id).isPresent());
        return new Item(
                one.submission(),
                one.number(),
                one.title(),
                one.institution(),
                one.contender().cluster(),
                one.province(),
                standing.map(found -> found.points().readings()).orElse(0),
                official,
                beside,
                differs,
                figures.map(made -> Rounded.of(made.estimates().error(entry(made, id))))
                        .orElse(null),
                figures.map(made -> Rounded.of(made.estimates().low(entry(made, id))))
                        .orElse(null),
                figures.map(made -> Rounded.of(made.estimates().high(entry(made, id))))
                        .orElse(null),
                sure.map(known -> Rounded.of(known.chance(id))).orElse(null),
                sure.map(known -> known.band(id).word()).orElse(null),
                sure.map(known -> known.bestPlace(id)).orElse(null),
                sure.map(known -> known.worstPlace(id)).orElse(null),
                sure.map(known -> Rounded.of(known.expectedPlace(id))).orElse(null));
    }

    private static int entry(Figures figures, String id) {
        return figures.entry(id).orElseThrow();
    }

    private static By by(Map<String, Standing> standings, Choice choice) {
        return new By(
                choice.place().orElse(null),
                Optional.ofNullable(standings.get(choice.submission()))
                        .map(one -> one.points().printed())
                        .orElse(null),
                Word.of(choice.outcome()));
    }
}
