package id.juara.story.occasion;

import id.juara.ground.jobs.Chore;
import id.juara.ground.ledger.Moment;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.notice.Letter;
import id.juara.story.notice.WriteNotices;
import id.juara.story.occasion.Sides.Side;
import id.juara.story.turn.MayTell;
import id.juara.story.turn.TurnsToTell;
import id.juara.story.turn.TurnsToTell.Changed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The side of an entry learns when and where it presents, and when that changes: once its secretary has let the round's days be
 * for a while, and never before the public knows who has come that far.
 */
@ApplicationScoped
public class TellTurns implements Chore {
    @ConfigProperty(name = "juara.turns.quiet")
    Duration quiet;

    @Inject
    TurnsToTell turns;

    @Inject
    MayTell may;

    @Inject
    FrozenRules rules;

    @Inject
    Sides sides;

    @Inject
    Says says;

    @Inject
    WriteNotices notices;

    @Inject
    Moment moment;

    @Override
    public String word() {
        return "tell-turns";
    }

    @Override
    public Duration rest() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        QuarkusTransaction.requiringNew().run(() -> {
            var now = moment.now();
            var changed = tellable(turns.since(now.minus(quiet), now), now);
            var behind = sides.of(changed.stream().map(Changed::submission).toList());
            notices.all(changed.stream()
                    .map(one -> letter(one, behind.get(one.submission())))
                    .toList());
            changed.forEach(turns::told);
        });
    }

    private List<Changed> tellable(List<Changed> all, Instant now) {
        var known = new HashMap<RoundRef, Boolean>();
        return all.stream()
                .filter(one -> known.computeIfAbsent(one.ref(), ref -> may.turnsOf(ref, now)))
                .toList();
    }

    private Letter letter(Changed one, Side side) {
        var kind = one.now().isEmpty() ? "turn-taken" : one.before().isEmpty() ? "turn-set" : "turn-moved";
        var turn = one.now().or(one::before).orElseThrow();
        var arguments = new Object[] {
            side.named(),
            says.title(side.edition()),
            rules.round(one.ref()).title(),
            says.moment(side.zone(), turn.begins()),
            turn.minutes(),
            turn.venue()
        };
        return new Letter(
                "turn/" + one.round() + "/" + (one.times() + 1),
                kind,
                side.edition(),
                side.address(),
                false,
                says.subject(kind, arguments),
                says.text(kind, arguments),
                side.path(),
                Instant.EPOCH,
                side.all());
    }
}
