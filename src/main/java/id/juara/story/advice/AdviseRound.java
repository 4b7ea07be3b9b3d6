package id.juara.story.advice;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.PointsRule.Method;
import id.juara.law.rules.Round;
import id.juara.law.rules.Word;
import id.juara.story.competition.RoundRef;
import id.juara.story.shortlist.PreviewRanking;
import id.juara.story.shortlist.RankedRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Optional;

/** Staff look at a round by another method beside the official one, as often as they like: nothing is stored. */
@ApplicationScoped
public class AdviseRound {
    @Inject
    PreviewRanking preview;

    /**
     * Refuses a round that still takes marks, and one in which none are given.
     *
     * @param method as a rule file names it; null for the one that the rules let advise
     */
    @Transactional
    public AdvisedRound of(RoundRef ref, String method) {
        var wanted = method(method);
        return AdvisedRound.of(ranked(ref), wanted);
    }

    /** The same round by the rules alone. */
    @Transactional
    RankedRound ranked(RoundRef ref) {
        var ranked = preview.of(ref);
        if (ranked.round().kind() == Round.Kind.DELIBERATION) {
            throw new Refusal(Reason.ROUND_HAS_NO_MARKS);
        }
        return ranked;
    }

    private static Optional<Method> method(String word) {
        if (word == null || word.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Method.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal(Reason.UNKNOWN_METHOD, word, String.join(", ", Word.all(Method.class)))));
    }
}
