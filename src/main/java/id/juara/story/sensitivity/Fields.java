package id.juara.story.sensitivity;

import id.juara.law.rules.Marks;
import id.juara.law.sensitivity.Field;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.RoundRef;
import id.juara.story.shortlist.Contending;
import id.juara.story.shortlist.PreviewRanking;
import id.juara.story.shortlist.RankedRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** What a closed round's order rests on. */
@ApplicationScoped
class Fields {
    private static final String EXTRA =
            """
            select cast(a.submission as text), cast(a.judge as text)
            from assignment a join wave w on w.round = a.round and w.number = 0
            where a.round = :round and a.state = 'open' and (a.settled_at is null or a.settled_at > w.closed_at)
            """;

    @Inject
    CompetitionRounds rounds;

    @Inject
    PreviewRanking preview;

    @Inject
    Session database;

    /**
     * A round as it is ranked.
     *
     * @param extra submission and judge of the scoresheets that waves of extra readings brought
     */
    record Ranked(RankedRound ranked, Field field, Set<List<String>> extra) {
        /** The marks without those of the waves. */
        List<Marks> withoutExtra() {
            return field.marks().stream()
                    .filter(sheet -> !extra.contains(List.of(sheet.submission(), sheet.judge())))
                    .toList();
        }
    }

    /** Refuses a round that still takes marks. */
    @Transactional
    Ranked of(RoundRef ref) {
        var round = rounds.at(ref);
        var ranked = preview.of(ref);
        var field = new Field(
                ranked.round(),
                ranked.groups(),
                ranked.marks(),
                ranked.field().values().stream().map(Contending::contender).toList(),
                Optional.of(ranked.seed()),
                ranked.origins());
        return new Ranked(ranked, field, extra(round.id));
    }

    private Set<List<String>> extra(UUID round) {
        var extra = new HashSet<List<String>>();
        database.createNativeQuery(EXTRA, Object[].class)
                .setParameter("round", round)
                .getResultList()
                .forEach(row -> extra.add(List.of((String) row[0], (String) row[1])));
        return extra;
    }
}
