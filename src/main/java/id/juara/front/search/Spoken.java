package id.juara.front.search;

import id.juara.front.notice.Moments;
import id.juara.story.conversation.ConversationPages.Conversation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Messages as their reader reads them. */
@RequestScoped
class Spoken {
    @Inject
    Moments moments;

    /** @param author absent where the reader knows the other side only */
    public record Line(boolean byMinistry, Optional<String> author, String text, String at) {}

    List<Line> lines(Conversation said) {
        return said.messages().stream()
                .map(one -> new Line(one.byMinistry(), one.author(), one.text(), moments.told(one.at())))
                .toList();
    }
}
