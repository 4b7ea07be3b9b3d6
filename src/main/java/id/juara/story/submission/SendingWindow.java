package id.juara.story.submission;

import id.juara.ground.http.ToldMoment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/**
 * The time in which entries may be written and sent, by the database's clock. Whoever saves takes the window's lock
 * together with others; whoever closes it waits for them and keeps later ones waiting. The moment is asked for after
 * all locks, so that an entry is accepted exactly if its moment lies before the close.
 */
@ApplicationScoped
public class SendingWindow {
    private static final String LOCK = "select pg_advisory_xact_lock%s(hashtextextended(?, 0))";

    @Inject
    DataSource database;

    private record Now(String state, Instant opens, Instant closes, Instant moment) {}

    /** Many may save at once; held until the transaction ends. */
    public void lockForSaving(String edition) {
        lock("_shared", "window/" + edition);
    }

    /** Waits for the savers under way and keeps later ones waiting. */
    public void lockForClose(String edition) {
        lock("", "window/" + edition);
    }

    /** One at a time sends for an institution: the quota is counted once. */
    public void lockForQuota(String edition, Object institution) {
        lock("", "quota/" + edition + "/" + institution);
    }

    /** The moment, if entries may be sent at it. */
    public Instant mustTakeSendings(String edition) {
        var now = mustBeBeforeTheClose(edition);
        if (now.moment.isBefore(now.opens)) {
            throw new Refusal(
                    Reason.WINDOW_NOT_YET_OPEN, ToldMoment.of(now.opens).wib());
        }
        return now.moment;
    }

    /** The moment, if entries may be written at it: from the day the edition is open, until its close. */
    public Instant mustTakeDrafts(String edition) {
        return mustBeBeforeTheClose(edition).moment;
    }

    /** The moment, if the window of an open edition has ended at it. */
    public Instant mustHaveEnded(String edition) {
        var now = mustBeOpen(edition);
        if (now.moment.isBefore(now.closes)) {
            throw new Refusal(
                    Reason.WINDOW_STILL_OPEN, ToldMoment.of(now.closes).wib());
        }
        return now.moment;
    }

    private Now mustBeBeforeTheClose(String edition) {
        var now = mustBeOpen(edition);
        if (!now.moment.isBefore(now.closes)) {
            throw new Refusal(Reason.WINDOW_CLOSED, ToldMoment.of(now.closes).wib());
        }
        return now;
    }

    private Now mustBeOpen(String edition) {
        var now = now(edition);
        if (now.state.equals("draft")) {
            throw new Refusal(Reason.EDITION_NOT_OPEN);
        }
        if (!now.state.equals("open")) {
            throw new Refusal(Reason.WINDOW_CLOSED, ToldMoment.of(now.closes).wib());
        }
        return now;
    }

    private Now now(String edition) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select state, opens, closes, clock_timestamp() from edition where id = ?")) {
            query.setString(1, edition);
            try (var row = query.executeQuery()) {
                if (!row.next()) {
                    throw new Refusal(Reason.NOT_FOUND);
                }
                return new Now(
                        row.getString(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getObject(4, OffsetDateTime.class).toInstant());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void lock(String kind, String what) {
        try (var connection = database.getConnection();
                var lock = connection.prepareStatement(LOCK.formatted(kind))) {
            lock.setString(1, what);
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
