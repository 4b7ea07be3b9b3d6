package id.juara.story.conversation;

import id.juara.ground.ledger.Event;
import java.util.UUID;

/** What is written about an entry; the words stand elsewhere, the ledger holds their fingerprint. */
final class ConversationEvents {
    private ConversationEvents() {}

    record MinistryAsked(String about, UUID message, String textSha256) implements Event {}

    record MinistryWrote(String about, UUID message, String textSha256) implements Event {}
}
