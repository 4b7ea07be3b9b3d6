package id.juara.story.notice;

import id.juara.ground.http.Cursor;
import id.juara.ground.identity.Role;
import id.juara.story.notice.NoticePages.Kind;
import id.juara.story.notice.NoticePages.Missed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;

/** What waits to be told: read, held and let go by staff. */
@Path("/api/v1/outbox")
public class OutboxResource {
    @Inject
    Outbox outbox;

    @Inject
    HoldNotices hold;

    /** A list that is short enough for one page. */
    public record All<T>(List<T> items) {}

    /** What waits, by edition and kind. */
    @GET
    @RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR})
    public All<Kind> kinds() {
        return new All<>(outbox.kinds());
    }

    /** The events of which no notice could be made. */
    @GET
    @Path("/missed")
    @RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR})
    public All<Missed> missed() {
        return new All<>(outbox.missed());
    }

    /** Mails that did not go, and those of which nobody knows whether they did; of one edition where that is named. */
    @GET
    @Path("/mails")
    @RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR})
    public Response mails(
            @QueryParam("edition") @DefaultValue("") String edition,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context UriInfo here) {
        return outbox.stuck(edition, Cursor.of(cursor), Cursor.limit(limit)).answer(here);
    }

    @POST
    @Path("/mails/{id}/again")
    @RolesAllowed(Role.Words.STAFF)
    public void again(UUID id) {
        hold.sendAgain(id);
    }

    /** @param told true for those that were told, else those that wait */
    @GET
    @Path("/kinds/{edition}/{kind}")
    @RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR})
    public Response notices(
            String edition,
            String kind,
            @QueryParam("told") boolean told,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context UriInfo here) {
        return outbox.sheets(edition, kind, told, Cursor.of(cursor), Cursor.limit(limit))
                .answer(here);
    }

    @PUT
    @Path("/kinds/{edition}/{kind}/hold")
    @RolesAllowed(Role.Words.STAFF)
    public void holdKind(String edition, String kind) {
        hold.holdKind(edition, kind);
    }

    @DELETE
    @Path("/kinds/{edition}/{kind}/hold")
    @RolesAllowed(Role.Words.STAFF)
    public void releaseKind(String edition, String kind) {
        hold.releaseKind(edition, kind);
    }

    @PUT
    @Path("/notices/{id}/hold")
    @RolesAllowed(Role.Words.STAFF)
    public void hold(UUID id) {
        hold.hold(id);
    }

    @DELETE
    @Path("/notices/{id}/hold")
    @RolesAllowed(Role.Words.STAFF)
    public void release(UUID id) {
        hold.release(id);
    }
}
