package id.juara.story.results;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;

/** What each round of an edition still waits for, from its opening to its decree, and what stands before them. */
@ApplicationScoped
public class Outstanding {
    private static final String ROUNDS =
            """
            select r.edition, r.code, r.state,
                   (select count(*) from entrant e where e.round = r.id) as entrants,
                   (select count(*) from assignment a where a.round = r.id and a.state = 'open') as readings,
                   (select count(*) from assignment a where a.round = r.id and a.state = 'open' and exists (
                        select 1 from scoresheet s
                        where s.assignment = a.id and s.stage = 'first' and s.state = 'submitted')) as done,
                   l.state as shortlist, p.announced_at, p.approved_at is not null as approved,
                   p.objections_until, p.decree_number,
                   (select count(*) from objection o where o.publication = p.id and o.state <> 'answered') as objections,
                   (select count(*) from erratum t where t.publication = p.id and t.approved_by is null) as errata,
                   (select count(*) from anomaly_case c where c.round = r.id and c.state <> 'decided') as cases,
                   (select count(*) from entrant e where e.round = r.id and not exists (
                        select 1 from assignment a where a.round = e.round and a.submission = e.submission)) as undealt
            from round r
            left join shortlist l on l.round = r.id and l.state <> 'withdrawn'
            left join publication p on p.round = r.id
            where r.edition in (:editions) order by r.edition, r.position
            """;

    private static final String BEFORE =
            """
            select d.id, e.ran_at is not null and not e.stale as fresh, e.closed_at is not null as closed,
                   (select count(*) from finding f where f.edition = d.id and f.state = 'asked') as asked,
                   (select count(*) from honour_match m join submission s on s.id = m.submission
                        where s.edition = d.id and m.state = 'proposed') as matches,
                   (select count(*) from amendment a
                        where a.edition = d.id and a.approved_by is null and d.state = 'open' and a.old_opens = d.opens
                          and a.old_closes = d.closes and a.old_age_counted_at = d.age_counted_at) as amendments,
                   (select count(*) from conversation c join submission s on s.id = c.submission
                        where s.edition = d.id and c.waiting_since is not null) as questions
            from edition d left join edition_screening e on e.edition = d.id where d.id in (:editions)
            """;

    @Inject
    Session database;

    /**
     * What stands before the rounds.
     *
     * @param screened whether the conditions ran over all that is there
     * @param closed whether the screening is
     * @param asked findings that wait for a clerk, {@code matches} with former winners that wait for a person,
     *     {@code amendments} of the dates as they stand that lack their second signature
     * @param questions to the ministry that nobody has answered
     */
    public record BeforeRounds(
            boolean screened, boolean closed, long asked, long matches, long amendments, long questions) {}

    /** By edition; one query. */
    @Transactional
    public Map<String, BeforeRounds> before(Collection<String> editions) {
        return database.createNativeQuery(BEFORE, Tuple.class)
                .setParameterList("editions", editions)
                .getResultStream()
                .collect(toMap(
                        row -> row.get("id", String.class),
                        row -> new BeforeRounds(
                                Boolean.TRUE.equals(row.get("fresh", Boolean.class)),
                                Boolean.TRUE.equals(row.get("closed", Boolean.class)),
                                row.get("asked", Long.class),
                                row.get("matches", Long.class),
                                row.get("amendments", Long.class),
                                row.get("questions", Long.class))));
    }

    /**
     * A round as it stands.
     *
     * @param entrants how many submissions are in it
     * @param readings how many scoresheets are owed in all, {@code done} how many of them are submitted
     * @param shortlist proposed or sealed; empty where there is none
     * @param announced the hour of its publication, once one is proposed; {@code approved} whether that has its second
     *     signature
     * @param objections that nobody answered yet, {@code errata} that lack their second signature, {@code cases} of odd
     *     marks that nobody decided
     * @param undealt submissions that were never given to anybody to read
     */
    public record OfRound(
            String round,
            String state,
            long entrants,
            long readings,
            long done,
            String shortlist,
            Optional<Instant> announced,
            boolean approved,
            Optional<Instant> objectionsUntil,
            boolean decreed,
            long objections,
            long errata,
            long cases,
            long undealt) {}

    /** The rounds in their order; none while the edition is a draft. */
    @Transactional
    public List<OfRound> of(String edition) {
        return of(List.of(edition)).getOrDefault(edition, List.of());
    }

    /** The same of several, by edition; one query. */
    @Transactional
    public Map<String, List<OfRound>> of(Collection<String> editions) {
        return database.createNativeQuery(ROUNDS, Tuple.class)
                .setParameterList("editions", editions)
                .getResultStream()
                .collect(groupingBy(row -> row.get("edition", String.class), mapping(Outstanding::told, toList())));
    }

    private static OfRound told(Tuple row) {
        return new OfRound(
                row.get("code", String.class),
                row.get("state", String.class),
                row.get("entrants", Long.class),
                row.get("readings", Long.class),
                row.get("done", Long.class),
                Optional.ofNullable(row.get("shortlist", String.class)).orElse(""),
                Optional.ofNullable(row.get("announced_at", Instant.class)),
                row.get("approved", Boolean.class),
                Optional.ofNullable(row.get("objections_until", Instant.class)),
                row.get("decree_number") != null,
                row.get("objections", Long.class),
                row.get("errata", Long.class),
                row.get("cases", Long.class),
                row.get("undealt", Long.class));
    }
}
