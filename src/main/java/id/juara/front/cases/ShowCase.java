package id.juara.front.cases;

import id.juara.front.cases.Kinds.Counted;
import id.juara.front.cases.Kinds.KindSaid;
import id.juara.front.office.Place;
import id.juara.front.office.Places;
import id.juara.ground.http.Tongue;
import id.juara.law.rules.Word;
import id.juara.story.anomaly.CaseDecision;
import id.juara.story.anomaly.CasePages.Judge;
import id.juara.story.anomaly.CasePages.Searched;
import id.juara.story.anomaly.CasePages.Submission;
import id.juara.story.anomaly.CasePages.Told;
import id.juara.story.anomaly.CaseState;
import id.juara.story.anomaly.ReadCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a case into a page's words and figures. */
@ApplicationScoped
class ShowCase {
    /** The most entries that a page names; all of them are in the workbook. */
    private static final int MOST = 100;

    private static final int FEW = 3;
    private static final double RARE = .001;

    @Inject
    Places places;

    @Inject
    Tongue tongue;

    /** A case in a list; {@code about} names whom or what it concerns. */
    record Line(
            UUID id, int number, String kind, String says, String about, boolean stands, CaseState state, String end) {}

    /**
     * A case in full.
     *
     * @param chance how probable so odd a figure is where nothing is amiss, {@code adjusted} with an eye to all that was
     *     looked at
     * @param more how many entries are not named
     * @param decided by whom and when, empty before
     */
    record Whole(
            Line line,
            KindSaid kind,
            List<Judge> judges,
            List<Submission> submissions,
            int more,
            String chance,
            String adjusted,
            String found,
            String seen,
            String owner,
            String decision,
            String reason,
            String decided,
            long version) {}

    /** A decision that may be made, and what it comes to. */
    record Choice(String word, String says, String does, boolean chosen) {}

    /** What a search would open, by kind. */
    List<Counted> counted(Searched searched) {
        return searched.openedKinds().entrySet().stream()
                .map(one ->
                        new Counted(kinds().of(one.getKey()), places.figures().count(one.getValue())))
                .toList();
    }

    Kinds kinds() {
        return new Kinds(tongue.language());
    }

    Line line(Place place, Told one) {
        var about = Stream.concat(
                        one.judges().stream().map(Judge::name),
                        one.submissions().stream().map(Submission::number))
                .limit(FEW)
                .collect(Collectors.joining(", "));
        var size = one.judges().size() + one.submissions().size();
        return new Line(
                one.id(),
                one.number(),
                ReadCases.kind(one.kind()).in(tongue.language()),
                one.says().in(tongue.language()),
                size > FEW
                        ? places.words(CaseWords.class)
                                .andMore(about, places.figures().count(size - FEW))
                        : about,
                one.stands(),
                CaseState.valueOf(one.state().toUpperCase(Locale.ROOT)),
                one.decision() == null ? "" : ReadCases.decision(one.decision()).in(tongue.language()));
    }

    Whole whole(Place place, Told one) {
        return new Whole(
                line(place, one),
                kinds().of(one.kind()),
                one.judges(),
                one.submissions().stream().limit(MOST).toList(),
                Math.max(0, one.submissions().size() - MOST),
                chance(one.chance()),
                chance(one.adjusted()),
                place.moment(one.foundAt()),
                moment(place, one.seenAt()),
                one.owner() == null ? "" : one.owner(),
                one.decision() == null ? "" : ReadCases.decision(one.decision()).in(tongue.language()),
                one.reason() == null ? "" : one.reason(),
                moment(place, one.decidedAt()),
                one.version());
    }

    List<Choice> decisions(String chosen) {
        return Stream.of(CaseDecision.values())
                .map(Word::of)
                .map(word -> new Choice(
                        word, ReadCases.decision(word).in(tongue.language()), kinds().does(word), word.equals(chosen)))
                .toList();
    }

    private String chance(double chance) {
        var figures = places.figures();
        return chance < RARE ? "< " + figures.decimal(RARE, 3) : figures.decimal(chance, 3);
    }

    private static String moment(Place place, Instant at) {
        return at == null ? "" : place.moment(at);
    }
}
