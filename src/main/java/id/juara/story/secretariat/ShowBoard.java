package id.juara.story.secretariat;

import static java.util.stream.Collectors.toSet;

import id.juara.law.allocation.Dealing;
import id.juara.law.allocation.Wish;
import id.juara.law.linkage.DesignGate;
import id.juara.law.linkage.DesignLimits;
import id.juara.law.rules.Round;
import id.juara.story.assignment.Dealt;
import id.juara.story.assignment.Wishes;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;

/** A round's judges with what each has to read and may not read, and whether they can be compared by it. */
@ApplicationScoped
public class ShowBoard {
    private static final String JUDGES =
            """
            select j.id, j.person, p.name, coalesce(i.name, '') as institution, j.most, j.left_at is not null as has_left,
                count(a.id) filter (where a.state = 'open') as assigned,
                count(s.id) filter (where a.state = 'open') as done,
                count(a.id) filter (where a.state = 'excused') as excused
            from round_judge j join person p on p.id = j.person left join institution i on i.id = j.institution
                left join assignment a on a.judge = j.id
                left join scoresheet s on s.assignment = a.id and s.stage = 'first' and s.state = 'submitted'
            where j.round = :round group by j.id, p.name, i.name order by j.left_at is not null, p.name, j.id
            """;

    private static final String NUMBERS =
            """
            select s.id, s.number from submission s join entrant e on e.submission = s.id and e.round = :round
            where s.id in (:ids)
            """;

    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    Wishes wishes;

    @Inject
    Session database;

    /**
     * A judge of the round.
     *
     * @param institution empty where the seat names none
     * @param most the limit of readings, where there is one
     * @param barred how many submissions of the round he may not read; excused ones among them
     */
    public record Seat(
            UUID id,
            UUID person,
            String name,
            String institution,
            Optional<Integer> most,
            boolean hasLeft,
            long assigned,
            long done,
            long excused,
            long barred) {
        public long left() {
            return assigned - done;
        }
    }

    /**
     * @param dealt whether anything ever was
     * @param missing how many readings the rules ask for are not dealt
     * @param gate whether judges may be compared by what stands; absent while nothing stands
     */
    public record Board(List<Seat> seats, int entrants, boolean dealt, long missing, Optional<Dealt.Gate> gate) {
        public long assigned() {
            return seats.stream().mapToLong(Seat::assigned).sum();
        }

        public long done() {
            return seats.stream().mapToLong(Seat::done).sum();
        }
    }

    /** Six queries, whatever the round's size. */
    @Transactional
    public Board of(RoundRef ref) {
        var round = rounds.at(ref);
        var rules = frozen.round(ref);
        var wish = wishes.of(round, rules);
        var barred = barred(wish);
        var seats =
                database.createNativeQuery(JUDGES, Tuple.class).setParameter("round", round.id).getResultList().stream()
                        .map(row -> seat(row, barred))
                        .toList();
        return new Board(
                seats, wish.submissions().size(), wishes.lastWave(round.id) > 0, missing(wish), gate(wish, rules));
    }

    /** The numbers of the entries that some reading could not be dealt of, by id. */
    @Transactional
    public Map<String, String> numbers(RoundRef ref, Dealt dealt) {
        var ids = dealt.blocked().stream()
                .flatMap(one -> one.submissions().stream())
                .map(UUID::fromString)
                .collect(toSet());
        var numbers = new HashMap<String, String>();
        if (!ids.isEmpty()) {
            database.createNativeQuery(NUMBERS, Tuple.class)
                    .setParameter("round", rounds.at(ref).id)
                    .setParameterList("ids", ids)
                    .getResultList()
                    .forEach(row -> numbers.put(row.get("id", UUID.class).toString(), row.get("number", String.class)));
        }
        return numbers;
    }

    private static Map<String, Long> barred(Wish wish) {
        var barred = new HashMap<String, Long>();
        for (var judge : wish.judges()) {
            barred.put(
                    judge.id(),
                    wish.submissions().stream()
                            .filter(one -> !wish.permits(one, judge))
                            .count());
        }
        return barred;
    }

    private static long missing(Wish wish) {
        var standing = standing(wish);
        var missing = 0L;
        for (var one : wish.submissions()) {
            var asked = one.readings().map(Integer::longValue).orElseGet(() -> wish.judges().stream()
                    .filter(judge -> wish.permits(one, judge))
                    .count());
            missing += Math.max(0, asked - standing.getOrDefault(one.id(), 0));
        }
        return missing;
    }

    private static Map<String, Integer> standing(Wish wish) {
        var standing = new HashMap<String, Integer>();
        wish.fixed().forEach(pair -> standing.merge(pair.submission(), 1, Integer::sum));
        return standing;
    }

    /** What stands is judged as a dealing is, at whose end it would be found. */
    private static Optional<Dealt.Gate> gate(Wish wish, Round rules) {
        if (wish.fixed().isEmpty()) {
            return Optional.empty();
        }
        var loads = new TreeMap<String, Integer>();
        wish.judges().forEach(judge -> loads.put(judge.id(), 0));
        wish.fixed().forEach(pair -> loads.merge(pair.judge(), 1, Integer::sum));
        var read = standing(wish);
        var readings = new TreeMap<String, Integer>();
        wish.submissions().forEach(one -> readings.put(one.id(), read.getOrDefault(one.id(), 0)));
        var judges = new HashMap<String, Wish.Judge>();
        wish.judges().forEach(judge -> judges.put(judge.id(), judge));
        var submissions = new HashMap<String, Wish.Submission>();
        wish.submissions().forEach(one -> submissions.put(one.id(), one));
        var against = wish.fixed().stream()
                .filter(pair -> judges.containsKey(pair.judge())
                        && !wish.permits(submissions.get(pair.submission()), judges.get(pair.judge())))
                .collect(toSet());
        var pairs = List.copyOf(wish.fixed());
        var stands = new Dealing(pairs, loads, readings, against.size(), 0, 0, 0, List.of());
        return Optional.of(Dealt.Gate.of(
                DesignGate.of(stands.graph(), rules.readings().orElse(1), stands.conflicts(), DesignLimits.USUAL)));
    }

    private static Seat seat(Tuple row, Map<String, Long> barred) {
        var id = row.get("id", UUID.class);
        return new Seat(
                id,
                row.get("person", UUID.class),
                row.get("name", String.class),
                row.get("institution", String.class),
                Optional.ofNullable(row.get("most", Integer.class)),
                row.get("has_left", Boolean.class),
                row.get("assigned", Long.class),
                row.get("done", Long.class),
                row.get("excused", Long.class),
                barred.getOrDefault(id.toString(), 0L));
    }
}
