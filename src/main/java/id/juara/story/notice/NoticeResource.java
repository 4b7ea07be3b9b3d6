package id.juara.story.notice;

import id.juara.ground.http.Cursor;
import id.juara.ground.identity.Caller;
import id.juara.ground.mail.MailWish;
import id.juara.ground.mail.MailWishes;
import id.juara.story.notice.NoticePages.Own;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;

/** The caller's own notices, and where they go by mail. */
@Path("/api/v1/notices")
@Authenticated
public class NoticeResource {
    @Inject
    MyNotices mine;

    @Inject
    MailWishes wishes;

    @Inject
    Caller caller;

    /**
     * Where one wants mail.
     *
     * @param address absent for that of the provider
     * @param wanted false for no mail at all
     */
    public record WishForm(Optional<String> address, boolean wanted) {}

    /** The latest first. */
    @GET
    public Response told(
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit, @Context UriInfo here) {
        return mine.page(Cursor.of(cursor), Cursor.limit(limit)).answer(here);
    }

    @POST
    @Path("/read")
    public void readAll() {
        mine.readAll();
    }

    /** Counts it as read. Refuses another's. */
    @POST
    @Path("/{id}/read")
    public Own read(UUID id) {
        return mine.opened(id);
    }

    @GET
    @Path("/mail")
    public MailWish wish() {
        return wishes.of(caller.person());
    }

    /** Refuses what cannot be an address. */
    @PUT
    @Path("/mail")
    public MailWish wish(@NotNull @Valid WishForm form) {
        return wishes.keep(caller.person(), form.address().orElse(""), form.wanted());
    }
}
