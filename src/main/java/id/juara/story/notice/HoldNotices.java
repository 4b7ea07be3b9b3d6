package id.juara.story.notice;

import id.juara.ground.identity.Caller;
import id.juara.ground.ledger.Event;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.notice.NoticeEvents.KindHeld;
import id.juara.story.notice.NoticeEvents.KindReleased;
import id.juara.story.notice.NoticeEvents.MailRepeated;
import id.juara.story.notice.NoticeEvents.NoticeHeld;
import id.juara.story.notice.NoticeEvents.NoticeReleased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.Session;

/** Staff hold notices back and let them go, one or all of a kind in an edition, and send mail again. */
@ApplicationScoped
public class HoldNotices {
    @Inject
    Session database;

    @Inject
    Caller caller;

    @Inject
    Ledger ledger;

    /** Refuses one that was told, or is held already. */
    @Transactional
    public void hold(UUID notice) {
        mustKnow(notice);
        changed(
                "update notice set held_at = clock_timestamp(), held_by = ?2 where id = ?1 and told_at is null and held_at is null",
                new NoticeHeld("notice/" + notice, notice),
                notice,
                caller.person());
    }

    /** Refuses one that is not held. */
    @Transactional
    public void release(UUID notice) {
        mustKnow(notice);
        changed(
                "update notice set held_at = null, held_by = null where id = ?1 and held_at is not null",
                new NoticeReleased("notice/" + notice, notice),
                notice);
    }

    /** Those that wait and those to come. Refuses where the kind is held already. */
    @Transactional
    public void holdKind(String edition, String kind) {
        changed(
                "insert into notice_hold (edition, kind, held_by) values (?1, ?2, ?3) on conflict do nothing",
                new KindHeld("edition/" + edition, kind),
                edition,
                kind,
                caller.person());
    }

    /** Those held one by one stay held. Refuses a kind that is not held. */
    @Transactional
    public void releaseKind(String edition, String kind) {
        changed(
                "delete from notice_hold where edition = ?1 and kind = ?2",
                new KindReleased("edition/" + edition, kind),
                edition,
                kind);
    }

    /** Refuses a mail that neither failed nor is in doubt. */
    @Transactional
    public void sendAgain(UUID copy) {
        changed(
                """
                update notice_copy set mail = 'waiting', tries = 0, why = null, next_at = clock_timestamp()
                where id = ?1 and mail in ('failed', 'unsure')
                """,
                new MailRepeated("mail/" + copy, copy),
                copy);
    }

    private void mustKnow(UUID notice) {
        if (database.createNativeQuery("select 1 from notice where id = ?1", Integer.class)
                .setParameter(1, notice)
                .getResultList()
                .isEmpty()) {
            throw new Refusal(Reason.NOT_FOUND);
        }
    }

    private void changed(String statement, Event event, Object... values) {
        var change = database.createNativeMutationQuery(statement);
        for (var i = 0; i < values.length; i++) {
            change.setParameter(i + 1, values[i]);
        }
        if (change.executeUpdate() == 0) {
            throw new Refusal(Reason.ALREADY_SO);
        }
        ledger.record(event);
    }
}
