package id.juara.story.conversation;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.Page;
import id.juara.story.conversation.ConversationPages.Conversation;
import id.juara.story.conversation.ConversationPages.Waiting;
import id.juara.story.submission.Reach;
import id.juara.story.submission.ShowSubmission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads what was written about an entry. */
@ApplicationScoped
public class ShowConversation {
    @Inject
    Reach reach;

    @Inject
    ShowSubmission show;

    @Inject
    Conversations conversations;

    /** To the entry's own side. Refuses others. */
    @Transactional
    public Conversation toItsSide(UUID submission) {
        return conversations.of(reach.own(submission).id, false);
    }

    /** To the ministry. Refuses an entry that is not there. */
    @Transactional
    public Conversation toMinistry(UUID submission) {
        return conversations.of(show.whole(submission).id(), true);
    }

    /** Those that wait for the ministry, the longest first. */
    @Transactional
    public Page<Waiting> waiting(Cursor from, int limit) {
        return conversations.waiting(from, limit);
    }
}
