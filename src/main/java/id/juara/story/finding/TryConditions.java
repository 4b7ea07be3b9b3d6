package id.juara.story.finding;

import id.juara.law.rules.Condition;
import id.juara.story.competition.Editions;
import id.juara.story.rulebook.Reading;
import id.juara.story.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;

/**
 * The conditions of other rules over what an edition was sent: what a run would find. Nothing is kept, and no person's
 * decision is known, since those were on other conditions.
 */
@ApplicationScoped
public class TryConditions {
    private static final int EXAMPLES = 5;

    @Inject
    Editions editions;

    @Inject
    Background background;

    @Inject
    Submissions submissions;

    /** @param conditions those that any entry does not fulfil for certain, in the order of the rules */
    public record Tried(int entries, int passed, int failed, int asked, List<Unmet> conditions) {}

    /**
     * @param failed entries that it would turn down
     * @param asked entries of which a clerk would have to say whether it does
     * @param examples some of these, those turned down first
     */
    public record Unmet(Condition condition, int failed, int asked, List<UUID> examples) {}

    /**
     * @param other sound rules
     * @param done told how many entries are done
     */
    @Transactional
    public Tried over(String edition, Reading other, LongConsumer done) {
        var rules = other.rules().orElseThrow();
        var conditions = other.conditions().orElseThrow();
        var known = background.of(editions.of(edition), rules);
        var run = ScreeningRun.anew(edition);
        try (var sent = submissions.sentIn(edition)) {
            sent.forEach(entry -> done.accept(run.take(
                    entry.submission(), entry.revision(), RunConditions.found(conditions.verdicts(known.of(entry))))));
        }
        return new Tried(
                run.submissions(),
                run.passed(),
                run.failed(),
                run.asked(),
                rules.conditions().stream()
                        .flatMap(one -> unmet(run, one).stream())
                        .toList());
    }

    private static Optional<Unmet> unmet(ScreeningRun run, Condition condition) {
        return Optional.ofNullable(run.byCondition.get(condition.id()))
                .map(tally -> new Unmet(
                        condition,
                        tally.failed,
                        tally.asked,
                        run.fresh.stream()
                                .filter(one -> one.condition().equals(condition.id()))
                                .sorted((one, two) -> Boolean.compare(
                                        two.state().turnsDown(), one.state().turnsDown()))
                                .limit(EXAMPLES)
                                .map(ScreeningRun.New::submission)
                                .toList()));
    }
}
