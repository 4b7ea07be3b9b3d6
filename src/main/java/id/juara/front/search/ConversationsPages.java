package id.juara.front.search;

import id.juara.front.notice.Moments;
import id.juara.ground.http.Cursor;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.conversation.ShowConversation;
import id.juara.story.conversation.WriteMessage;
import id.juara.story.submission.ShowSubmission;
import id.juara.story.submission.SubmissionPages.Whole;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** Staff answer what units and local admins ask about their entries. */
@Path("/conversations")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR})
public class ConversationsPages {
    private static final int MOST = 30;

    @Inject
    ShowConversation show;

    @Inject
    ShowSubmission submissions;

    @Inject
    WriteMessage write;

    @Inject
    Caller caller;

    @Inject
    Spoken spoken;

    @Inject
    Moments moments;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /** A question that waits; {@code title} is absent where nothing was sent. */
    public record Asked(UUID id, Optional<String> title, Optional<String> number, String place, String since) {}

    @CheckedTemplate(basePath = "search")
    record Conversations(List<Asked> asked, Optional<String> more) implements TemplateInstance {}

    /** @param acts whether the reader may answer */
    @CheckedTemplate(basePath = "search")
    record Conversation(
            Whole whole,
            Optional<String> title,
            boolean waiting,
            List<Spoken.Line> lines,
            boolean acts,
            String typed,
            ShownFaults faults)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance waiting(@QueryParam("cursor") String cursor) {
        var page = show.waiting(Cursor.of(cursor), MOST);
        return told(new Conversations(
                page.items().stream()
                        .map(one -> new Asked(
                                one.submission(),
                                one.title(),
                                one.number(),
                                one.unit() + " · " + one.institution(),
                                moments.told(one.since())))
                        .toList(),
                page.next().map(Cursor::opaque)));
    }

    @GET
    @Path("/{id}")
    @Transactional
    public TemplateInstance read(UUID id) {
        return page(id, "", ShownFaults.NONE);
    }

    @POST
    @Path("/{id}")
    @RolesAllowed(Role.Words.STAFF)
    public Response answer(UUID id, @RestForm String text) {
        try {
            write.byMinistry(id, text);
            return onward.after(Done.WRITTEN, "/conversations/{id}", id);
        } catch (Refusal refusal) {
            if (refusal.reason() != Reason.FORM_FLAWED) {
                throw refusal;
            }
            var typed = page(id, text == null ? "" : text, ShownFaults.of(refusal, tongue.language()));
            return Response.status(refusal.reason().status()).entity(typed).build();
        }
    }

    private TemplateInstance page(UUID id, String typed, ShownFaults faults) {
        var whole = submissions.whole(id);
        var said = show.toMinistry(id);
        return told(new Conversation(
                whole,
                whole.entry().map(one -> one.title()),
                said.waiting(),
                spoken.lines(said),
                caller.is(Role.STAFF),
                typed,
                faults));
    }

    private TemplateInstance told(TemplateInstance page) {
        return page.setLocale(tongue.language().tag());
    }
}
