package id.juara.story.finding;

import id.juara.ground.institution.Institution;
import id.juara.ground.institution.Institutions;
import id.juara.law.rules.Rules;
import id.juara.story.competition.Edition;
import id.juara.story.entry.EntryFacts;
import id.juara.story.entry.TitleKey;
import id.juara.story.rulebook.Facts;
import id.juara.story.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What conditions ask beyond the entry itself, gathered for all entries of an edition in four queries. */
@ApplicationScoped
class Background {
    private static final String TITLES =
            """
            select r.title from submission s join revision r on r.id = s.revision
            where s.edition = ?1 and s.state <> 'withdrawn'
            """;
    private static final String SCORES =
            """
            select distinct on (institution) institution, score from accountability_grade
            where year <= extract(year from cast(?1 as timestamptz)) order by institution, year desc
            """;
    // who won in a year was among its finalists, and counts once where both lists name him
    private static final String HONOURS =
            """
            select m.submission, bool_or(h.level = 'winner'), count(distinct h.year), max(h.year)
            from honour_match m join honour h on h.id = m.honour join submission s on s.id = m.submission
            where s.edition = ?1 and m.state = 'confirmed' group by m.submission
            """;

    @Inject
    EntityManager database;

    @Inject
    Institutions institutions;

    /** The facts of an edition's entries, one after the other. */
    final class Known {
        private final Edition edition;
        private final Rules rules;
        private final Map<String, Integer> titles = new HashMap<>();
        private final Map<UUID, Facts.Institution> senders = new HashMap<>();
        private final Map<UUID, Facts.Honours> honours = new HashMap<>();

        private Known(Edition edition, Rules rules) {
            this.edition = edition;
            this.rules = rules;
        }

        /** How many entries there are. */
        int entries() {
            return titles.values().stream().mapToInt(Integer::intValue).sum();
        }

        Facts of(Submissions.Counting sent) {
            return EntryFacts.of(
                    rules,
                    edition.ageCountedAt,
                    sent.entry(),
                    senders.get(sent.institution()),
                    honours.getOrDefault(sent.submission(), EntryFacts.NO_HONOURS),
                    titles.get(TitleKey.of(sent.entry().title())) - 1);
        }
    }

    Known of(Edition edition, Rules rules) {
        var known = new Known(edition, rules);
        database.createNativeQuery(TITLES, String.class)
                .setParameter(1, edition.id)
                .getResultList()
                .forEach(title -> known.titles.merge(TitleKey.of((String) title), 1, Integer::sum));
        var scores = new HashMap<UUID, BigDecimal>();
        rows(SCORES, edition.ageCountedAt).forEach(row -> scores.put((UUID) row[0], (BigDecimal) row[1]));
        for (Institution one : institutions.listAll()) {
            known.senders.put(one.id, EntryFacts.of(one, Optional.ofNullable(scores.get(one.id)), rules.grades()));
        }
        rows(HONOURS, edition.id)
                .forEach(row -> known.honours.put(
                        (UUID) row[0],
                        new Facts.Honours(
                                (Boolean) row[1],
                                ((Number) row[2]).intValue(),
                                Optional.of(((Number) row[3]).intValue()))));
        return known;
    }

    @SuppressWarnings("unchecked") // an untyped native query gives rows of columns
    private Iterable<Object[]> rows(String query, Object of) {
        return database.createNativeQuery(query, Object[].class)
                .setParameter(1, of)
                .getResultList();
    }
}
