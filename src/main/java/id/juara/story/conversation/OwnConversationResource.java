package id.juara.story.conversation;

import id.juara.ground.http.OnceOnly;
import id.juara.ground.identity.Role;
import id.juara.story.conversation.ConversationPages.Conversation;
import id.juara.story.conversation.ConversationResource.Written;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** An entry's side asks the ministry. */
@Path("/api/v1/submissions/{id}/conversation")
@RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN})
public class OwnConversationResource {
    @Inject
    ShowConversation show;

    @Inject
    WriteMessage write;

    @GET
    public Conversation own(UUID id) {
        return show.toItsSide(id);
    }

    @POST
    @OnceOnly
    public Response ask(UUID id, @NotNull @Valid ConversationPages.Form form) {
        return Response.status(Response.Status.CREATED)
                .entity(new Written(write.toMinistry(id, form.text())))
                .build();
    }
}
