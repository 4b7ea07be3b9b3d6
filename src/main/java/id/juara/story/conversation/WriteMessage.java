package id.juara.story.conversation;

import id.juara.ground.identity.Caller;
import id.juara.ground.ledger.Event;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.proof.Digest;
import id.juara.law.rules.Bilingual;
import id.juara.story.conversation.ConversationEvents.MinistryAsked;
import id.juara.story.conversation.ConversationEvents.MinistryWrote;
import id.juara.story.submission.Reach;
import id.juara.story.submission.ShowSubmission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** An entry's side asks the ministry, or the ministry writes to the side; the same words sent twice in a row stand once. */
@ApplicationScoped
public class WriteMessage {
    private static final int LONGEST = 4_000;

    @Inject
    Reach reach;

    @Inject
    ShowSubmission show;

    @Inject
    Conversations conversations;

    @Inject
    Caller caller;

    @Inject
    Ledger ledger;

    /** Refuses whoever is not of its side, and a text of no or more than 4,000 characters. */
    @Transactional
    public UUID toMinistry(UUID submission, String text) {
        var about = reach.own(submission).address();
        return write(submission, false, text, (id, sha256) -> new MinistryAsked(about, id, sha256));
    }

    /** Refuses a text as above. */
    @Transactional
    public UUID byMinistry(UUID submission, String text) {
        show.whole(submission); // or Refusal NOT_FOUND
        return write(submission, true, text, (id, sha256) -> new MinistryWrote("submission/" + submission, id, sha256));
    }

    private UUID write(UUID submission, boolean byMinistry, String text, BiFunction<UUID, String, Event> event) {
        var said = text == null ? "" : text.replace("\r\n", "\n").strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new Refusal(
                    Reason.FORM_FLAWED,
                    List.of(new Refusal.Fault(
                            "/text",
                            new Bilingual("tuliskan 1 sampai 4.000 karakter", "write from 1 to 4,000 characters"))));
        }
        conversations.lock(submission);
        return conversations.same(submission, caller.person(), said).orElseGet(() -> {
            var id = conversations.add(submission, byMinistry, caller.person(), said);
            ledger.record(event.apply(
                    id, Digest.of(said.getBytes(StandardCharsets.UTF_8)).hex()));
            return id;
        });
    }
}
