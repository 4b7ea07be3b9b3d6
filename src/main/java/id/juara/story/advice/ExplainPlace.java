package id.juara.story.advice;

import static id.juara.story.advice.AdviceSentences.SENTENCES;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.ranking.Choice;
import id.juara.law.ranking.Choice.Why;
import id.juara.law.ranking.Explanation;
import id.juara.law.ranking.Fraction;
import id.juara.law.ranking.Ranking;
import id.juara.law.ranking.Unplaced;
import id.juara.law.rules.Bilingual;
import id.juara.story.advice.AdvisedRound.Part;
import id.juara.story.advice.ExplanationPages.Node;
import id.juara.story.advice.ExplanationPages.Told;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.shortlist.PreviewRanking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Why a submission's place is what it is, from each mark on, by the rules and by the method beside them; and what became of it,
 * with the plenary's reason where that departed from the order.
 */
@ApplicationScoped
public class ExplainPlace {
    private static final Set<Why> BY_PLACE = EnumSet.of(Why.BY_ORDER, Why.BY_LOT, Why.TIE_ADMITTED);

    @Inject
    AdviseRound advise;

    @Inject
    PreviewRanking preview;

    @Inject
    FrozenRules frozen;

    /** Refuses a submission that is not in the round, and what {@link AdviseRound#of} refuses. */
    @Transactional
    public Told of(RoundRef ref, UUID submission, String method) {
        var advised = advise.of(ref, method);
        var id = submission.toString();
        var part = advised.parts().stream()
                .filter(one -> one.selection().choice(id).isPresent())
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
        var sentences = new ExplanationSentences(
                frozen.of(ref.edition()), advised.official().round());
        var one = advised.official().field().get(id);
        var decided = preview.decided(ref, advised.official()).selections().stream()
                .flatMap(selection -> selection.choice(id).stream())
                .findFirst();
        return new Told(
                submission,
                one.number(),
                one.title(),
                advised.decides().word(),
                advised.advises().word(),
                says(part, id, sentences),
                node(tree(part.official().ranking(), decided, id), sentences),
                node(tree(part.beside().ranking(), part.besideSelection().choice(id), id), sentences));
    }

    private static Explanation tree(Ranking ranking, Optional<Choice> choice, String id) {
        var steps = new ArrayList<Explanation>();
        choice.map(Choice::explanation).ifPresent(steps::add);
        ranking.standing(id)
                .map(one -> one.explanation())
                .or(() -> ranking.unplaced().stream()
                        .filter(one -> one.submission().equals(id))
                        .map(Unplaced::explanation)
                        .findFirst())
                .ifPresent(steps::add);
        return Explanation.of("decision", Map.of(), steps);
    }

    private static Node node(Explanation step, ExplanationSentences sentences) {
        return new Node(
                step.key(),
                sentences.of(step),
                step.figures(),
                step.children().stream().map(one -> node(one, sentences)).toList());
    }

    private static List<Bilingual> says(Part part, String id, ExplanationSentences sentences) {
        var says = new ArrayList<Bilingual>();
        var points =
                part.official().ranking().standing(id).map(one -> one.points().total());
        var line = line(part);
        if (points.isPresent() && line.isPresent()) {
            says.add(sentences.distance(points.get(), line.get()));
        }
        part.likelihood()
                .filter(sure -> sure.knows(id))
                .ifPresent(sure -> says.add(SENTENCES.both(
                        "line.chance",
                        sure.seats(),
                        100 * sure.chance(id),
                        sure.bestPlace(id),
                        sure.worstPlace(id),
                        SENTENCES.both("band." + sure.band(id).word()))));
        return says;
    }

    /** The lowest points with which a submission goes on by its place. */
    private static Optional<Fraction> line(Part part) {
        var standings = part.official().ranking().bySubmission();
        return part.selection().chosen().stream()
                .filter(one -> BY_PLACE.contains(one.why()))
                .map(one -> standings.get(one.submission()))
                .map(one -> one.points().total())
                .min(Fraction::compareTo);
    }
}
