package id.juara.story.sensitivity;

import id.juara.law.rules.Group;
import id.juara.law.rules.Round;
import id.juara.law.sensitivity.Change;
import id.juara.law.sensitivity.Field;
import id.juara.law.sensitivity.Verdict;
import id.juara.story.competition.RoundRef;
import id.juara.story.sensitivity.SensitivityPages.ChangeTold;
import id.juara.story.sensitivity.SensitivityPages.MeanDecides;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** A closed round by a round of other rules: who would enter its list, and who would leave it. Whoever asks keeps the record. */
@ApplicationScoped
public class TryRound {
    @Inject
    Fields fields;

    /** @param meanDecides empty where the method of the other rules decides */
    public record Tried(ChangeTold change, Optional<MeanDecides> meanDecides) {}

    /**
     * Refuses a round that still takes marks.
     *
     * @param other with the same criteria on the same scale
     * @param groups of the other rules
     */
    @Transactional
    public Tried on(RoundRef ref, Round other, List<Group> groups) {
        var is = fields.of(ref);
        var field = is.field();
        var tried = new Field(other, groups, field.marks(), field.contenders(), field.seed(), field.origins()).ranked();
        return new Tried(
                ChangeTold.of(is.ranked(), Change.between(field.verdict(), Verdict.of(tried))),
                Optional.ofNullable(MeanDecides.of(tried)));
    }
}
