package id.juara.story.results;

import id.juara.law.rules.Bilingual;
import id.juara.story.advice.ExplanationSentences;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.publication.Publications;
import id.juara.story.shortlist.Shortlists;
import id.juara.story.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Whether a signed erratum struck an entry from the published list or added it: the ranking does not know of it. */
@ApplicationScoped
public class TellErratum {
    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    Publications publications;

    @Inject
    Shortlists shortlists;

    @Inject
    Submissions submissions;

    /** Empty where the list stands as it was sealed, and where there is none. */
    @Transactional
    public Optional<Bilingual> of(RoundRef ref, UUID entry) {
        return publications
                .of(rounds.at(ref).id)
                .filter(one -> one.approvedBy != null)
                .flatMap(list -> shortlists
                        .entryOf(list.shortlist, entry)
                        .filter(kept -> kept.chosen != publications.tells(list.id, submissions.findById(entry).number))
                        .map(kept -> new ExplanationSentences(frozen.of(ref.edition()), frozen.round(ref))
                                .erratum(!kept.chosen)));
    }
}
