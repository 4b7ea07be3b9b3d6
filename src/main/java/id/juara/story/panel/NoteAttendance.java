package id.juara.story.panel;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Round;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Who of a panel was there on a day; it may be noted anew until the round closes. */
@ApplicationScoped
public class NoteAttendance {
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

    /**
     * How many are there.
     *
     * @param asked how many the rules ask for; absent where they name no quorum
     */
    public record Attendance(long present, long seated, Optional<Long> asked) {
        public boolean holds() {
            return asked.map(least -> present >= least).orElse(true);
        }
    }

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

    /** Held against the quorum of the rules, in percent of those seated, rounded up. */
    @Transactional
    public Attendance of(RoundRef ref, UUID day) {
        var members = days.members(rounds.at(ref).id, day);
        var present = members.stream().filter(PanelDays.Member::present).count();
        var asked = frozen.round(ref)
                .deliberation()
                .map(Round.Deliberation::quorum)
                .map(percent -> (members.size() * (long) percent + 99) / 100);
        return new Attendance(present, members.size(), asked);
    }
}
