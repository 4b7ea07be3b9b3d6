package id.juara.story.panel;

import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Faults;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Round.Kind;
import id.juara.story.competition.CompetitionRound;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import id.juara.story.sending.Entrants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The secretary plans a panel's day: when and where it begins, who presents in which order, and how long each turn takes. */
@ApplicationScoped
public class ArrangeDay {
    private static final int LONGEST_TURN = 240;
    private static final int LONGEST_VENUE = 200;

    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    Entrants entrants;

    @Inject
    PanelDays days;

    @Inject
    Ledger ledger;

    @Inject
    Session database;

    /**
     * A day.
     *
     * @param minutes of each turn, 1 to 240
     * @param submissions who presents, in their order; may be empty
     */
    public record Form(Instant begins, Integer minutes, String venue, List<UUID> submissions) {
        public Form {
            submissions = submissions == null ? List.of() : List.copyOf(submissions);
        }
    }

    /** A new day. Refuses a flawed form, and an entry that is not in the round or has its turn on another day. */
    @Transactional
    public UUID plan(RoundRef ref, Form form, UUID by) {
        var round = running(ref);
        faults(form).refuse();
        var id = UUID.randomUUID();
        database.createNativeMutationQuery(
                        """
                        insert into panel_day (id, round, begins, minutes, venue, made_by)
                        values (:id, :round, :begins, :minutes, :venue, :by)
                        """)
                .setParameter("id", id)
                .setParameter("round", round.id)
                .setParameter("begins", form.begins)
                .setParameter("minutes", form.minutes)
                .setParameter("venue", form.venue.strip())
                .setParameter("by", by)
                .executeUpdate();
        place(round, id, form);
        return id;
    }

    /** A day that is there, as it shall be from now on; a turn that has begun keeps its times, and cannot be taken away. */
    @Transactional
    public void again(RoundRef ref, UUID day, Form form) {
        var round = running(ref);
        days.at(round.id, day);
        faults(form).refuse();
        var begun = days.turns(day).stream()
                .filter(one -> one.beganAt().isPresent() && !form.submissions.contains(one.submission()))
                .findFirst();
        new Faults()
                .must(
                        begun.isEmpty(),
                        "/submissions",
                        "Giliran yang sudah dimulai tidak dapat dicabut.",
                        "A turn that has begun cannot be taken away.")
                .refuse();
        database.createNativeMutationQuery(
                        """
                        update panel_day set begins = :begins, minutes = :minutes, venue = :venue,
                            arranged_at = clock_timestamp()
                        where id = :day
                        """)
                .setParameter("begins", form.begins)
                .setParameter("minutes", form.minutes)
                .setParameter("venue", form.venue.strip())
                .setParameter("day", day)
                .executeUpdate();
        place(round, day, form);
    }

    /** What happens to a turn. */
    public enum Step {
        BEGIN("began_at = coalesce(began_at, clock_timestamp()), ended_at = null", ""),
        END("ended_at = coalesce(ended_at, clock_timestamp())", " and began_at is not null"),
        /** It did not begin: that was a slip. */
        NOT_BEGUN("began_at = null", " and ended_at is null"),
        /** It goes on: that it ended was a slip. */
        NOT_ENDED("ended_at = null", " and began_at is not null");

        private final String set;
        private final String where;

        Step(String set, String where) {
            this.set = set;
            this.where = where;
        }
    }

    /** The entry's turn begins or ends now, or one of these is taken back; a second click changes nothing. */
    @Transactional
    public void run(RoundRef ref, UUID day, UUID submission, Step step) {
        var round = running(ref);
        days.at(round.id, day);
        var changed = database.createNativeMutationQuery("update panel_slot set " + step.set
                        + " where day = :day and submission = :submission" + step.where)
                .setParameter("day", day)
                .setParameter("submission", submission)
                .executeUpdate();
        if (changed == 0) {
            throw new Refusal(Reason.NOT_FOUND);
        }
    }

    private CompetitionRound running(RoundRef ref) {
        if (frozen.round(ref).kind() == Kind.MARKS) {
            throw new Refusal(Reason.NO_PANEL_DAYS);
        }
        var round = rounds.at(ref);
        rounds.lockForSave(round.id);
        round.mustBeIn(Reason.ROUND_CLOSED, RoundState.WAITING, RoundState.OPEN, RoundState.RECONCILING);
        return round;
    }

    /** Everything that is wrong with a day in itself, whoever presents on it. */
    public static Faults faults(Form form) {
        var venue = form.venue == null ? "" : form.venue.strip();
        return new Faults()
                .must(form.begins != null, "/begins", "Tulis tanggal dan jamnya.", "Write the day and the hour.")
                .must(
                        form.minutes != null && form.minutes >= 1 && form.minutes <= LONGEST_TURN,
                        "/minutes",
                        "Tulis 1 sampai 240 menit.",
                        "Write 1 to 240 minutes.")
                .must(
                        !venue.isEmpty() && venue.length() <= LONGEST_VENUE,
                        "/venue",
                        "Tulis tempatnya, paling panjang 200 huruf.",
                        "Write the place, in at most 200 letters.");
    }

    private void place(CompetitionRound round, UUID day, Form form) {
        var seen = new HashSet<UUID>();
        var faults = new Faults();
        for (var one : form.submissions) {
            faults.must(
                    seen.add(one) && entrants.holds(round.id, one) && !isElsewhere(round.id, one, day),
                    "/submissions",
                    "Ada entri yang disebut dua kali, tidak di tahap ini, atau sudah punya giliran di hari lain.",
                    "An entry is named twice, is not in this round, or has its turn on another day.");
        }
        faults.refuse();
        database.createNativeMutationQuery(
                        "delete from panel_slot where day = :day and submission <> all (cast(:kept as uuid[]))")
                .setParameter("day", day)
                .setParameter("kept", form.submissions.toArray(UUID[]::new))
                .executeUpdate();
        database.createNativeMutationQuery(
                        """
                        insert into panel_slot (round, submission, day, turn)
                        select :round, one.submission, :day, cast(one.turn as integer)
                        from unnest(cast(:submissions as uuid[])) with ordinality as one (submission, turn)
                        on conflict (round, submission) do update set turn = excluded.turn
                        """)
                .setParameter("round", round.id)
                .setParameter("day", day)
                .setParameter("submissions", form.submissions.toArray(UUID[]::new))
                .executeUpdate();
        ledger.record(new PanelEvents.PanelDayArranged(
                round.ref().toString(),
                day,
                form.begins.toString(),
                form.minutes,
                form.venue.strip(),
                form.submissions));
    }

    private boolean isElsewhere(UUID round, UUID submission, UUID day) {
        return database.createNativeQuery(
                        """
                        select exists (select 1 from panel_slot
                            where round = :round and submission = :submission and day <> :day)
                        """,
                        Boolean.class)
                .setParameter("round", round)
                .setParameter("submission", submission)
                .setParameter("day", day)
                .getSingleResult();
    }
}
