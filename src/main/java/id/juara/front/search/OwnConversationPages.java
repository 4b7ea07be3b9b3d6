package id.juara.front.search;

import id.juara.front.writing.Desk;
import id.juara.front.writing.Desk.Lying;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.conversation.ShowConversation;
import id.juara.story.conversation.WriteMessage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** An entry's side asks the ministry, and reads what it answered. */
@Path("/entries/{id}/conversation")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN})
public class OwnConversationPages {
    @Inject
    Desk desk;

    @Inject
    ShowConversation show;

    @Inject
    WriteMessage write;

    @Inject
    Spoken spoken;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    @CheckedTemplate(basePath = "search")
    record OwnConversation(Lying lying, boolean waiting, List<Spoken.Line> lines, String typed, ShownFaults faults)
            implements TemplateInstance {}

    @GET
    public TemplateInstance read(UUID id) {
        return page(id, "", ShownFaults.NONE);
    }

    @POST
    public Response ask(UUID id, @RestForm String text) {
        try {
            write.toMinistry(id, text);
            return onward.after(Done.ASKED, "/entries/{id}/conversation", id);
        } catch (Refusal refusal) {
            if (refusal.reason() != Reason.FORM_FLAWED) {
                throw refusal;
            }
            var typed = page(id, text == null ? "" : text, ShownFaults.of(refusal, tongue.language()));
            return Response.status(refusal.reason().status()).entity(typed).build();
        }
    }

    private TemplateInstance page(UUID id, String typed, ShownFaults faults) {
        var lying = desk.lay(id);
        var said = show.toItsSide(id);
        return new OwnConversation(lying, said.waiting(), spoken.lines(said), typed, faults)
                .setLocale(tongue.language().tag());
    }
}
