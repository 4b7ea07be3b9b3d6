package id.juara.story.assignment;

import static java.util.stream.Collectors.toSet;

import id.juara.law.allocation.Pair;
import id.juara.law.allocation.Terms;
import id.juara.law.allocation.Wish;
import id.juara.law.proof.Digest;
import id.juara.law.proof.Seed;
import id.juara.law.rules.Round;
import id.juara.story.competition.CompetitionRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * What is to be dealt in a round as it stands: its entrants, its judges, what is barred and what was dealt before.
 *
 * <p>A judge's own institution is the one his seat names and every one in which he holds or held a role, with all that
 * came after or before it by succession (a sibling of a split is another); his own region is the province of the one his
 * seat names.
 */
@ApplicationScoped
public class Wishes {
    private static final String ENTRANTS =
            """
            select cast(e.submission as text), encode(v.sha256, 'hex'), cast(s.institution as text), i.province_code
            from entrant e join submission s on s.id = e.submission join institution i on i.id = s.institution
                join revision v on v.id = s.revision
            where e.round = :round
            """;
    private static final String JUDGES =
            """
            select cast(j.id as text), p.issuer, p.subject, cast(j.institution as text), i.province_code, j.most
            from round_judge j join person p on p.id = j.person left join institution i on i.id = j.institution
            where j.round = :round and j.left_at is null
            """;
    private static final String BARRED =
            """
            with recursive own (judge, institution) as (
                select id, institution from round_judge where round = :round and institution is not null
                union
                select j.id, m.institution from round_judge j join membership m on m.person = j.person
                where j.round = :round and m.institution is not null),
            later (judge, institution) as (
                select judge, institution from own
                union select l.judge, s.successor from later l join succession s on s.predecessor = l.institution),
            earlier (judge, institution) as (
                select judge, institution from own
                union select e.judge, s.predecessor from earlier e join succession s on s.successor = e.institution)
            select cast(c.submission as text), cast(j.id as text)
            from conflict c join round_judge j on j.person = c.person where j.round = :round
            union
            select cast(s.id as text), cast(kin.judge as text)
            from (select * from later union select * from earlier) kin
                join submission s on s.institution = kin.institution
                join entrant e on e.submission = s.id and e.round = :round
            union
            select cast(submission as text), cast(judge as text)
            from assignment where round = :round and state = 'excused'
            """;
    private static final String STANDING =
            """
            select cast(submission as text), cast(judge as text)
            from assignment where round = :round and state = 'open'
            """;

    private static final String EXTRA =
            """
            select cast(submission as text), count(*) from extra_reading where round = :round group by submission
            """;

    @Inject
    Session database;

    /**
     * What a dealing asks for.
     *
     * @param named the submissions it is about; empty where it is about all
     */
    private record Asked(Kind kind, Set<UUID> named) {
        enum Kind {
            ALL,
            ONE_ABOVE_THE_RULES,
            ONE_MORE
        }

        /** How often a submission shall be read, by what the rules ask, the waves promised and stands already. */
        int of(String submission, int rules, int promised, int standing) {
            if (kind == Kind.ALL) {
                return rules + promised;
            }
            if (!named.contains(UUID.fromString(submission))) {
                return standing;
            }
            return kind == Kind.ONE_MORE ? standing + 1 : rules + 1;
        }
    }

    /** The wave dealt last in a round; 0 where none was. */
    public int lastWave(UUID round) {
        return (Integer) database.createNativeQuery(
                        "select coalesce(max(wave), 0) from assignment where round = :round", Integer.class)
                .setParameter("round", round)
                .getSingleResult();
    }

    /** As many readings for each submission as the rules ask, and the waves of extra readings that were opened. */
    public Wish of(CompetitionRound round, Round rules) {
        return of(round, rules, new Asked(Asked.Kind.ALL, Set.of()));
    }

    /** One reading above the rules' number for those submissions, and none for the others. */
    Wish oneAboveTheRules(CompetitionRound round, Round rules, Set<UUID> submissions) {
        return of(round, rules, new Asked(Asked.Kind.ONE_ABOVE_THE_RULES, submissions));
    }

    /** One reading more than they have for those submissions, by judges from elsewhere first; none for the others. */
    Wish oneMore(CompetitionRound round, Round rules, Set<UUID> submissions) {
        return of(round, rules, new Asked(Asked.Kind.ONE_MORE, submissions)).fromElsewhereFirst();
    }

    private Wish of(CompetitionRound round, Round rules, Asked asked) {
        var standing = pairs(STANDING, round);
        Map<String, Integer> read = new HashMap<>();
        standing.forEach(pair -> read.merge(pair.submission(), 1, Integer::sum));
        Map<String, Integer> promised = new HashMap<>();
        rows(EXTRA, round).forEach(row -> promised.put(text(row[0]), ((Long) row[1]).intValue()));
        var submissions = rows(ENTRANTS, round)
                .map(row -> submission(
                        row,
                        rules.readings()
                                .map(each -> asked.of(
                                        text(row[0]),
                                        each,
                                        promised.getOrDefault(text(row[0]), 0),
                                        read.getOrDefault(text(row[0]), 0)))))
                .toList();
        var judges = rows(JUDGES, round).map(Wishes::judge).toList();
        return new Wish(
                submissions,
                judges,
                rules.conflicts(),
                Optional.empty(),
                pairs(BARRED, round),
                standing,
                Terms.LINKED,
                Seed.of(round.seed));
    }

    private static Wish.Submission submission(Object[] row, Optional<Integer> readings) {
        return new Wish.Submission(text(row[0]), text(row[1]), Optional.of(text(row[2])), optional(row[3]), readings);
    }

    private static Wish.Judge judge(Object[] row) {
        var person = (row[1] + "#" + row[2]).getBytes(StandardCharsets.UTF_8);
        return new Wish.Judge(
                text(row[0]), Digest.of(person).hex(), optional(row[3]), optional(row[4]), Optional.ofNullable((Integer)
                        row[5]));
    }

    private Set<Pair> pairs(String query, CompetitionRound round) {
        return new HashSet<>(rows(query, round)
                .map(row -> new Pair(text(row[0]), text(row[1])))
                .collect(toSet()));
    }

    private Stream<Object[]> rows(String query, CompetitionRound round) {
        return database
                .createNativeQuery(query, Object[].class)
                .setParameter("round", round.id)
                .getResultList()
                .stream();
    }

    private static String text(Object value) {
        return (String) value;
    }

    private static Optional<String> optional(Object value) {
        return Optional.ofNullable((String) value);
    }
}
