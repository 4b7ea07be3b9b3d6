package id.juara.story.preparation;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.assignment.RoundJudges;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A judge marks a practice entry, once; then he is shown what experienced judges gave it. It counts nowhere. */
@ApplicationScoped
public class MarkPractice {
    @Inject
    CompetitionRounds rounds;

    @Inject
    RoundJudges judges;

    @Inject
    FrozenRules frozen;

    @Inject
    Preparations preparations;

    @Inject
    MyPreparation mine;

    /** Refuses who does not judge there, an entry that is not there or was marked, and marks that the rules do not take. */
    @Transactional
    public MyPreparation.Practised by(UUID person, RoundRef ref, String entry, MarksForm form) {
        var round = rounds.at(ref);
        rounds.lockForSave(round.id); // the entries stand still meanwhile
        judges.ofPerson(round.id, person);
        if (mine.entry(round.id, person, entry).own().isPresent()) {
            throw new Refusal(Reason.ALREADY_SO);
        }
        var marks = form.complete(frozen.round(ref));
        preparations.practise(round.id, person, preparations.of(round.id).fingerprint(), entry, marks);
        return mine.entry(round.id, person, entry);
    }
}
