package id.juara.front.notice;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.mail.Postman;
import id.juara.story.notice.HoldNotices;
import id.juara.story.notice.NoticePages.Kind;
import id.juara.story.notice.NoticePages.Missed;
import id.juara.story.notice.NoticePages.Sheet;
import id.juara.story.notice.NoticePages.Stuck;
import id.juara.story.notice.Outbox;
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

/** What waits to be told: staff read it, hold it back and let it go; and what went wrong on the way. */
@Path("/outbox")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Words.STAFF)
public class OutboxPages {
    private static final int MOST = 30;

    @Inject
    Outbox outbox;

    @Inject
    HoldNotices hold;

    @Inject
    Postman postman;

    @Inject
    Caller caller;

    @Inject
    Moments moments;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /** A kind of notices in an edition; {@code next} is when its first one goes. */
    public record Waiting(
            String edition,
            String kind,
            String called,
            long waiting,
            long heldOnes,
            boolean held,
            Optional<String> next) {}

    /** A mail that did not go, or perhaps did. */
    public record Lost(
            UUID id, String reader, String called, boolean unsure, int tries, Optional<String> why, String at) {}

    /**
     * A notice as staff read it.
     *
     * @param subject absent where it is told within a side only
     */
    public record Read(
            UUID id, Optional<String> subject, Optional<String> text, long readers, String state, String due) {}

    /** @param acts whether the reader may hold and release */
    @CheckedTemplate(basePath = "notice")
    record Waits(
            List<Waiting> kinds,
            List<Lost> lost,
            Optional<String> more,
            List<Missed> missed,
            boolean mailed,
            boolean acts)
            implements TemplateInstance {}

    /** The notices of one kind. */
    @CheckedTemplate(basePath = "notice")
    record Sheets(
            String edition,
            String kind,
            String called,
            boolean told,
            List<Read> notices,
            Optional<String> more,
            boolean acts)
            implements TemplateInstance {}

    @GET
    @RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR})
    @Transactional
    public TemplateInstance waits(@QueryParam("cursor") String cursor) {
        var stuck = outbox.stuck("", Cursor.of(cursor), MOST);
        return told(new Waits(
                outbox.kinds().stream().map(this::waiting).toList(),
                stuck.items().stream().map(this::lost).toList(),
                stuck.next().map(Cursor::opaque),
                outbox.missed(),
                postman.delivers(),
                caller.is(Role.STAFF)));
    }

    @GET
    @Path("/{edition}/{kind}")
    @RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR})
    @Transactional
    public TemplateInstance sheets(
            String edition, String kind, @QueryParam("told") boolean told, @QueryParam("cursor") String cursor) {
        var page = outbox.sheets(edition, kind, told, Cursor.of(cursor), MOST);
        return told(new Sheets(
                edition,
                kind,
                outbox.called(kind).in(tongue.language()),
                told,
                page.items().stream().map(this::read).toList(),
                page.next().map(Cursor::opaque),
                caller.is(Role.STAFF)));
    }

    @POST
    @Path("/{edition}/{kind}/hold")
    public Response holdKind(String edition, String kind) {
        hold.holdKind(edition, kind);
        return onward.after(Done.HELD, "/outbox");
    }

    @POST
    @Path("/{edition}/{kind}/release")
    public Response releaseKind(String edition, String kind) {
        hold.releaseKind(edition, kind);
        return onward.after(Done.RELEASED, "/outbox");
    }

    @POST
    @Path("/{edition}/{kind}/{id}/hold")
    public Response hold(String edition, String kind, UUID id) {
        hold.hold(id);
        return onward.after(Done.HELD, "/outbox/{edition}/{kind}", edition, kind);
    }

    @POST
    @Path("/{edition}/{kind}/{id}/release")
    public Response release(String edition, String kind, UUID id) {
        hold.release(id);
        return onward.after(Done.RELEASED, "/outbox/{edition}/{kind}", edition, kind);
    }

    @POST
    @Path("/mails/{id}/again")
    public Response again(UUID id) {
        hold.sendAgain(id);
        return onward.after(Done.MAILED_AGAIN, "/outbox");
    }

    private Waiting waiting(Kind one) {
        return new Waiting(
                one.edition(),
                one.kind(),
                one.called().in(tongue.language()),
                one.waiting(),
                one.heldOnes(),
                one.held(),
                one.nextAt().map(moments::told));
    }

    private Lost lost(Stuck one) {
        return new Lost(
                one.id(),
                one.reader(),
                one.called().in(tongue.language()),
                one.state().equals("unsure"),
                one.tries(),
                one.why(),
                moments.told(one.begunAt()));
    }

    private Read read(Sheet one) {
        var language = tongue.language();
        return new Read(
                one.id(),
                one.subject().map(both -> both.in(language)),
                one.text().map(both -> both.in(language)),
                one.readers(),
                one.state(),
                moments.told(one.dueAt()));
    }

    private TemplateInstance told(TemplateInstance page) {
        return page.setLocale(tongue.language().tag());
    }
}
