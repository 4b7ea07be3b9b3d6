package id.juara.story.conversation;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.OnceOnly;
import id.juara.ground.identity.Role;
import id.juara.story.conversation.ConversationPages.Conversation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** The ministry's side of questions about entries. */
@Path("/api/v1/conversations")
public class ConversationResource {
    @Inject
    ShowConversation show;

    @Inject
    WriteMessage write;

    /** What was written. */
    public record Written(UUID message) {}

    /** Those that wait for an answer, the longest first. */
    @GET
    @RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR})
    public Response waiting(
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit, @Context UriInfo here) {
        return show.waiting(Cursor.of(cursor), Cursor.limit(limit)).answer(here);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR})
    public Conversation one(UUID id) {
        return show.toMinistry(id);
    }

    @POST
    @Path("/{id}")
    @RolesAllowed(Role.Words.STAFF)
    @OnceOnly
    public Response write(UUID id, @NotNull @Valid ConversationPages.Form form) {
        return Response.status(Response.Status.CREATED)
                .entity(new Written(write.byMinistry(id, form.text())))
                .build();
    }
}
