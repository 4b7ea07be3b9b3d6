package id.juara.story.trial;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Rules;
import id.juara.story.sensitivity.SensitivityPages.Named;
import id.juara.story.trial.TrialPages.Over;
import id.juara.story.trial.TrialPages.Sender;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** What was sent in an earlier edition, as a trial has to know it. */
@ApplicationScoped
class EarlierEntries {
    private static final int SHOWN = 5;
    private static final int MOST_OFFERED = 30;
    private static final String SENT_SOMETHING =
            """
            select e.id from edition e where e.id <> ?1 and e.state <> 'draft' and exists (
                select 1 from submission s where s.edition = e.id and s.revision is not null and s.state <> 'withdrawn')
            """;
    private static final String OFFERED =
            SENT_SOMETHING + "order by e.rehearsal, e.opens desc, e.id limit " + MOST_OFFERED;
    private static final String KNOWN = SENT_SOMETHING + "and e.id = ?2";
    private static final String SENT =
            """
            select i.id, i.name, r.group_id, count(*) from submission s join revision r on r.id = s.revision
                join institution i on i.id = s.institution
            where s.edition = ?1 and s.state <> 'withdrawn' group by i.id, i.name, r.group_id
            """;
    private static final String NAMED =
            """
            select s.id, s.number, r.title, i.name from submission s join revision r on r.id = s.revision
                join institution i on i.id = s.institution
            where s.id in (?1)
            """;
    private static final String PASSED =
            """
            select (select count(*) from screening where edition = ?1 and outcome = 'passed')
            from edition_screening where edition = ?1 and ran_at is not null
            """;

    @Inject
    EntityManager database;

    /** How many entries an institution sent in a group. */
    record Sent(From institution, String group, long entries) {}

    record From(UUID id, String name) {}

    /** Editions that were sent something, but for that one: those in earnest first, the newest first. */
    List<String> offered(String edition) {
        return strings(OFFERED, edition);
    }

    /** Whether the other was sent something, be it offered or too old for that. */
    boolean has(String edition, String other) {
        return !strings(KNOWN, edition, other).isEmpty();
    }

    List<Sent> sent(String edition) {
        return rows(SENT, edition).stream()
                .map(row -> new Sent(
                        new From((UUID) row[0], (String) row[1]), (String) row[2], ((Number) row[3]).longValue()))
                .toList();
    }

    /** How many passed that edition's own screening; empty where it was not run. */
    Optional<Integer> passed(String edition) {
        return database.createNativeQuery(PASSED, Long.class)
                .setParameter(1, edition)
                .getResultStream()
                .findFirst()
                .map(one -> Math.toIntExact((Long) one));
    }

    Map<UUID, Named> named(Collection<UUID> submissions) {
        var named = new HashMap<UUID, Named>();
        if (!submissions.isEmpty()) {
            rows(NAMED, submissions)
                    .forEach(row ->
                            named.put((UUID) row[0], new Named((UUID) row[0], (String) row[1], (String) row[2], (String)
                                    row[3])));
        }
        return named;
    }

    /** The limits that more was sent than they allow. */
    static List<Over> over(Rules rules, List<Sent> sent) {
        var over = new ArrayList<Over>();
        rules.mostPerInstitution()
                .ifPresent(most -> over(null, most, sent, any -> true).ifPresent(over::add));
        rules.groups().forEach(group -> group.mostPerInstitution().ifPresent(most -> over(
                        group.title(), most, sent, one -> one.group().equals(group.id()))
                .ifPresent(over::add)));
        return over;
    }

    private static Optional<Over> over(Bilingual group, int most, List<Sent> sent, Predicate<Sent> within) {
        var above = sent.stream().filter(within).collect(groupingBy(Sent::institution, summingLong(Sent::entries)));
        above.values().removeIf(entries -> entries <= most);
        var senders = above.entrySet().stream()
                .map(one -> new Sender(one.getKey().name(), one.getValue()))
                .sorted(Comparator.comparing(Sender::sent).reversed().thenComparing(Sender::institution))
                .toList();
        return senders.isEmpty()
                ? Optional.empty()
                : Optional.of(new Over(
                        group,
                        most,
                        senders.stream().mapToLong(one -> one.sent() - most).sum(),
                        senders.size(),
                        senders.stream().limit(SHOWN).toList()));
    }

    @SuppressWarnings("unchecked") // an untyped native query gives rows of columns
    private List<Object[]> rows(String query, Object of) {
        return database.createNativeQuery(query, Object[].class)
                .setParameter(1, of)
                .getResultList();
    }

    @SuppressWarnings("unchecked") // as above
    private List<String> strings(String query, Object... of) {
        var asked = database.createNativeQuery(query, String.class);
        for (var at = 0; at < of.length; at++) {
            asked.setParameter(at + 1, of[at]);
        }
        return asked.getResultList();
    }
}
