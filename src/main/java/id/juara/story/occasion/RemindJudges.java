package id.juara.story.occasion;

import id.juara.ground.jobs.Chore;
import id.juara.ground.ledger.Moment;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Language;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.PlainWords;
import id.juara.story.competition.RoundRef;
import id.juara.story.notice.Letter;
import id.juara.story.notice.WriteNotices;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Before the day by which a round's judges ought to be done, reminds each who has readings left; on that day for the last time. */
@ApplicationScoped
public class RemindJudges implements Chore {
    private static final String LEFT =
            """
            select r.edition, r.code, j.id as seat, j.person, count(*) as left_over,
                cast(convert_from(p.content, 'UTF8') as jsonb) ->> 'marksBy' as marks_by
            from round r join preparation p on p.round = r.id join round_judge j on j.round = r.id and j.left_at is null
                join assignment a on a.judge = j.id and a.state = 'open'
            where r.state = 'open'
              and not exists (select 1 from scoresheet s where s.assignment = a.id and s.state = 'submitted')
            group by r.edition, r.code, j.id, j.person, p.content
            having cast(convert_from(p.content, 'UTF8') as jsonb) ->> 'marksBy' is not null
            """;

    @Inject
    Session database;

    @Inject
    Editions editions;

    @Inject
    FrozenRules rules;

    @Inject
    Countdown countdown;

    @Inject
    Says says;

    @Inject
    WriteNotices notices;

    @Inject
    Moment moment;

    @Override
    public String word() {
        return "remind-judges";
    }

    @Override
    public Duration rest() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        QuarkusTransaction.requiringNew().run(() -> {
            var now = moment.now();
            notices.all(database.createNativeQuery(LEFT, Tuple.class).getResultList().stream()
                    .flatMap(row -> letter(row, now).stream())
                    .toList());
        });
    }

    private Optional<Letter> letter(Tuple row, Instant now) {
        var ref = new RoundRef(row.get("edition", String.class), row.get("code", String.class));
        var marksBy = LocalDate.parse(row.get("marks_by", String.class));
        var zone = editions.rules(ref.edition()).calendar().zone();
        return countdown.now(marksBy, zone, now).map(days -> {
            var day = new Bilingual(
                    new PlainWords(Language.ID, zone).day(marksBy), new PlainWords(Language.EN, zone).day(marksBy));
            var arguments = new Object[] {
                rules.round(ref).title(), says.title(ref.edition()), row.get("left_over", Long.class), day
            };
            return new Letter(
                    "pile/" + row.get("seat", UUID.class) + "/" + marksBy + "/" + days,
                    "unread",
                    ref.edition(),
                    "round/" + ref,
                    false,
                    says.subject("unread", arguments),
                    says.text("unread", arguments),
                    "/judging/" + ref,
                    Instant.EPOCH,
                    Set.of(row.get("person", UUID.class)));
        });
    }
}
