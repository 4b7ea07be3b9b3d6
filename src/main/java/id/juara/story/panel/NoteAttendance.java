package id.juara.story.panel;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Round;
import id.juara.law.rules.Round.Kind;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;

/** Who of a panel was there on a day; it may be noted anew until the round closes. */
@ApplicationScoped
public class NoteAttendance {
    private static final String GAPS =
            """
            select t.turn, v.title, p.name
            from panel_slot t join assignment a on a.round = t.round and a.submission = t.submission and a.state = 'open'
                join round_judge j on j.id = a.judge join person p on p.id = j.person
                join submission s on s.id = t.submission join revision v on v.id = s.revision
            where t.day = :day
                and not exists (select 1 from panel_presence x where x.day = t.day and x.judge = a.judge)
            order by t.turn, p.name
            """;

    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    PanelDays days;

    @Inject
    Ledger ledger;

    @Inject
    Session database;

    /** Why the rules ask for so many: a plenary's quorum, a panel all of whom mark each entry, or a team for each. */
    public enum Demand {
        QUORUM,
        ALL,
        TEAM
    }

    /**
     * How many are there, against what the rules ask.
     *
     * @param asked how many; absent where the rules name no number
     * @param absent of those that the rules ask for: each of the panel who is not there, where all have to be
     * @param gaps turns of the day whose own team is not whole, where teams mark
     */
    public record Attendance(
            long present,
            long seated,
            Optional<Long> asked,
            Optional<Demand> demand,
            List<String> absent,
            List<Gap> gaps) {
        public boolean isNoted() {
            return present > 0;
        }

        public boolean holds() {
            return asked.map(least -> present >= least).orElse(true) && gaps.isEmpty();
        }
    }

    /** An entry that would be heard without some of its own team. */
    public record Gap(int turn, String title, List<String> absent) {}

    /** Refuses a day and seats that are not of that round, and a round that has closed. */
    @Transactional
    public void on(RoundRef ref, UUID day, List<UUID> seats, UUID by) {
        var round = rounds.alone(ref);
        round.mustBeIn(Reason.ROUND_CLOSED, RoundState.WAITING, RoundState.OPEN, RoundState.RECONCILING);
        days.at(round.id, day);
        var known =
                days.members(round.id, day).stream().map(PanelDays.Member::seat).toList();
        if (!known.containsAll(seats)) {
            throw new Refusal(Reason.NOT_FOUND);
        }
        database.createNativeMutationQuery(
                        "delete from panel_presence where day = :day and judge <> all (cast(:seats as uuid[]))")
                .setParameter("day", day)
                .setParameter("seats", seats.toArray(UUID[]::new))
                .executeUpdate();
        database.createNativeMutationQuery(
                        """
                        insert into panel_presence (day, judge, noted_by)
                        select :day, seat, :by from unnest(cast(:seats as uuid[])) as one (seat) on conflict do nothing
                        """)
                .setParameter("day", day)
                .setParameter("by", by)
                .setParameter("seats", seats.toArray(UUID[]::new))
                .executeUpdate();
        ledger.record(new PanelEvents.AttendanceNoted(
                ref.toString(), day, seats.stream().distinct().sorted().toList()));
    }

    /**
     * Held against the rules: the quorum of a plenary, in percent of those seated, rounded up; the whole panel, where all
     * mark each entry; or as many as a team has, and the team of each turn.
     */
    @Transactional
    public Attendance of(RoundRef ref, UUID day) {
        var law = frozen.round(ref);
        var members = days.members(rounds.at(ref).id, day);
        var present = members.stream().filter(PanelDays.Member::present).count();
        var seated = members.size();
        if (law.kind() == Kind.PANEL) {
            return law.readings()
                    .map(team -> new Attendance(
                            present, seated, Optional.of((long) team), Optional.of(Demand.TEAM), List.of(), gaps(day)))
                    .orElseGet(() -> new Attendance(
                            present,
                            seated,
                            Optional.of((long) seated),
                            Optional.of(Demand.ALL),
                            members.stream()
                                    .filter(one -> !one.present())
                                    .map(PanelDays.Member::name)
                                    .toList(),
                            List.of()));
        }
        var quorum = law.deliberation().map(Round.Deliberation::quorum);
        return new Attendance(
                present,
                seated,
                quorum.map(percent -> (seated * (long) percent + 99) / 100),
                quorum.map(percent -> Demand.QUORUM),
                List.of(),
                List.of());
    }

    private List<Gap> gaps(UUID day) {
        var gaps = new TreeMap<Integer, Gap>();
        database.createNativeQuery(GAPS, Tuple.class)
                .setParameter("day", day)
                .getResultList()
                .forEach(row -> gaps.computeIfAbsent(
                                row.get("turn", Integer.class),
                                turn -> new Gap(turn, row.get("title", String.class), new ArrayList<>()))
                        .absent
                        .add(row.get("name", String.class)));
        return List.copyOf(gaps.values());
    }
}
