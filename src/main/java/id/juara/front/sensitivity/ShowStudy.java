package id.juara.front.sensitivity;

import id.juara.front.office.Place;
import id.juara.front.office.Places;
import id.juara.ground.http.Tongue;
import id.juara.law.rules.Criterion;
import id.juara.law.rules.Round;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.PlainWords;
import id.juara.story.round.Progress;
import id.juara.story.sensitivity.SensitivityPages.AcceptabilityTold;
import id.juara.story.sensitivity.SensitivityPages.ChangeTold;
import id.juara.story.sensitivity.SensitivityPages.DrawnTold;
import id.juara.story.sensitivity.SensitivityPages.Named;
import id.juara.story.sensitivity.SensitivityPages.PriceTold;
import id.juara.story.sensitivity.SensitivityPages.Studied;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts what a study found into a page's words and figures. */
@ApplicationScoped
class ShowStudy {
    /** The most entries a page lists by name in one place. */
    static final int MOST = 200;

    private static final double LEAST = .001;

    @Inject
    FrozenRules frozen;

    @Inject
    CompetitionRounds rounds;

    @Inject
    Progress progress;

    @Inject
    Places places;

    @Inject
    Tongue tongue;

    /**
     * What a study found.
     *
     * @param instead that the mean decides in the place of the rules' method, empty where that decides
     * @param weightsSay how many shifts of weights change the list, {@code judgesSay} how many judges left out do
     * @param judges those without whom the list would be another
     */
    record Told(
            String marksSha256,
            String instead,
            String weightsSay,
            List<Shift> weights,
            String judgesSay,
            List<Shift> judges,
            List<Drawn> drawn) {}

    /**
     * Something changed, and what that does to the list.
     *
     * @param what was changed, {@code how} far, {@code says} what would come of it
     */
    record Shift(String what, String how, String says, List<Named> enters, List<Named> leaves) {
        public boolean isChange() {
            return !enters.isEmpty() || !leaves.isEmpty();
        }
    }

    /**
     * Weights drawn in one ranking.
     *
     * @param group its name, empty where there is one ranking
     * @param between whose going on hangs on the weights; {@code more} are not listed
     */
    record Drawn(String group, String says, List<Entry> between, int more) {}

    /** An entry whose place hangs on the weights. */
    record Entry(UUID id, String number, String title, String institution, String in, String places, String first) {}

    /** A floor or a cap and its price; {@code what} names its group, where there is one, and its kind of institution. */
    record Cost(String what, String says, List<Named> displaced, List<Named> admitted) {}

    List<Cost> costs(Place place, List<PriceTold> prices) {
        var plain = new PlainWords(place.language(), place.zone());
        return prices.stream()
                .map(one -> new Cost(
                        (one.group() == null ? "" : group(place, one.group()) + ", ") + plain.cluster(one.cluster()),
                        one.says().in(place.language()),
                        one.displaced(),
                        one.admitted()))
                .toList();
    }

    Told of(Place place, Studied study) {
        var words = places.words(StudyWords.class);
        var figures = places.figures();
        var law = frozen.round(place.ref());
        var weights = study.weights().stream()
                .map(one -> shift(
                        criterion(law, one.criterion()),
                        words.shifted(percent(one.percent()), figures.plain(one.weight())),
                        one.change()))
                .toList();
        var names = progress.of(rounds.at(place.ref()).id).judges().stream()
                .collect(Collectors.toMap(Progress.OfJudge::id, Progress.OfJudge::name));
        var judges = study.judges().stream()
                .map(one -> shift(
                        names.getOrDefault(one.judge(), one.judge().toString()),
                        one.unplaced() == 0
                                ? words.readings(figures.count(one.readings()))
                                : words.readingsNeeded(figures.count(one.readings()), figures.count(one.unplaced())),
                        one.change()))
                .toList();
        var changing = judges.stream().filter(Shift::isChange).toList();
        return new Told(
                study.marksSha256(),
                Optional.ofNullable(study.meanDecides())
                        .map(one -> one.says().in(tongue.language()))
                        .orElse(""),
                words.weightsSay(
                        figures.count(weights.stream().filter(Shift::isChange).count()), figures.count(weights.size())),
                weights,
                words.judgesSay(figures.count(changing.size()), figures.count(judges.size())),
                changing,
                study.drawn().stream().map(one -> drawn(law, place, one)).toList());
    }

    private Shift shift(String what, String how, ChangeTold change) {
        return new Shift(what, how, change.says().in(tongue.language()), change.enters(), change.leaves());
    }

    private Drawn drawn(Round law, Place place, DrawnTold told) {
        var words = places.words(StudyWords.class);
        var figures = places.figures();
        var between = told.items().stream()
                .filter(one -> one.in().signum() > 0 && one.in().doubleValue() < 1)
                .toList();
        return new Drawn(
                told.group() == null ? "" : group(place, told.group()),
                words.drawnSay(
                        figures.count(told.draws()),
                        figures.count(told.always()),
                        figures.count(told.never()),
                        figures.count(between.size())),
                between.stream().limit(MOST).map(this::entry).toList(),
                Math.max(0, between.size() - MOST));
    }

    private Entry entry(AcceptabilityTold one) {
        var figures = places.figures();
        var named = one.submission();
        return new Entry(
                named.submission(),
                named.number(),
                named.title(),
                named.institution(),
                between(one.in().doubleValue()),
                one.best() == one.worst() ? figures.count(one.best()) : one.best() + "–" + one.worst(),
                figures.percent(one.first().doubleValue()));
    }

    /** A share that is neither none nor all, which rounding may not make it. */
    private String between(double share) {
        var figures = places.figures();
        if (share < LEAST || share > 1 - LEAST) {
            return (share < LEAST ? "< " : "> ") + figures.decimal(share < LEAST ? 0.1 : 99.9, 1) + " %";
        }
        return figures.decimal(100 * share, 1) + " %";
    }

    private String criterion(Round law, String id) {
        return law.criteria().stream()
                .filter(one -> one.id().equals(id))
                .map(Criterion::title)
                .map(title -> title.in(tongue.language()))
                .findFirst()
                .orElse(id);
    }

    private String group(Place place, String id) {
        return frozen.of(place.ref().edition()).groups().stream()
                .filter(one -> one.id().equals(id))
                .map(one -> one.title().in(tongue.language()))
                .findFirst()
                .orElse(id);
    }

    private static String percent(int percent) {
        return (percent > 0 ? "+" : "−") + Math.abs(percent);
    }
}
