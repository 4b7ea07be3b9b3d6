package id.juara.story.notice;

import id.juara.ground.ledger.Event;
import java.util.UUID;

/** What staff do with notices on their way. */
final class NoticeEvents {
    private NoticeEvents() {}

    record NoticeHeld(String about, UUID notice) implements Event {}

    record NoticeReleased(String about, UUID notice) implements Event {}

    /** All of a kind in an edition wait from here on. */
    record KindHeld(String about, String kind) implements Event {}

    record KindReleased(String about, String kind) implements Event {}

    /** @param copy the reader's copy, by its id alone */
    record MailRepeated(String about, UUID copy) implements Event {}
}
