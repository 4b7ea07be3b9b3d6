package id.juara.story.occasion;

import id.juara.ground.jobs.Chore;
import id.juara.ground.ledger.Moment;
import id.juara.story.competition.Editions;
import id.juara.story.competition.RoundRef;
import id.juara.story.material.Materials;
import id.juara.story.notice.Letter;
import id.juara.story.notice.WriteNotices;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Before the deadline of presentation material, reminds the sides of entries that have brought nothing. Run again it reminds
 * nobody twice; where the deadline moves, it counts anew. A call that came late is reminder enough.
 */
@ApplicationScoped
public class RemindOfMaterial implements Chore {
    private static final String OPEN =
            """
            select c.round, r.edition, r.code, c.until, c.set_at
            from material_call c join round r on r.id = c.round join edition e on e.id = r.edition
            where c.until > ?1 and r.state in ('waiting', 'open', 'reconciling') and not e.rehearsal
            """;

    @Inject
    Session database;

    @Inject
    Materials materials;

    @Inject
    Editions editions;

    @Inject
    Countdown countdown;

    @Inject
    Sides sides;

    @Inject
    MaterialLetters letters;

    @Inject
    WriteNotices notices;

    @Inject
    Moment moment;

    @Override
    public String word() {
        return "remind-of-material";
    }

    @Override
    public Duration rest() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        QuarkusTransaction.requiringNew().run(() -> {
            var now = moment.now();
            database.createNativeQuery(OPEN, Tuple.class)
                    .setParameter(1, now)
                    .getResultList()
                    .forEach(call -> notices.all(letters(call, now)));
        });
    }

    private List<Letter> letters(Tuple call, Instant now) {
        var ref = new RoundRef(call.get("edition", String.class), call.get("code", String.class));
        var until = call.get("until", Instant.class);
        var zone = editions.rules(ref.edition()).calendar().zone();
        return countdown
                .now(until, zone, call.get("set_at", Instant.class), now)
                .map(days -> "material/" + ref + "/" + until + "/" + days)
                .map(cause -> sides.of(materials.without(call.get("round", UUID.class))).values().stream()
                        .map(side -> letters.of(cause, "material-left", ref, side, until, Instant.EPOCH))
                        .toList())
                .orElse(List.of());
    }
}
