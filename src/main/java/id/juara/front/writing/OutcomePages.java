package id.juara.front.writing;

import id.juara.front.writing.Desk.Lying;
import id.juara.front.writing.ShowOutcomes.Outcome;
import id.juara.front.writing.ShowOutcomes.Screened;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.ShownFaults.Shown;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.RoundRef;
import id.juara.story.objection.MakeObjection;
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
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** What became of an entry, as far as the rules tell its side; and the way to object. */
@Path("/entries/{id}/results")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN})
public class OutcomePages {
    private static final int LONGEST = 10_000;

    @Inject
    Desk desk;

    @Inject
    ShowOutcomes outcomes;

    @Inject
    MakeObjection object;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    @CheckedTemplate(basePath = "writing")
    record Results(
            Lying lying,
            Optional<Screened> screened,
            List<Outcome> outcomes,
            String at,
            String text,
            ShownFaults faults)
            implements TemplateInstance {}

    @GET
    public TemplateInstance results(UUID id) {
        return page(desk.lay(id), "", "", ShownFaults.NONE);
    }

    @POST
    @Path("/{round}/objection")
    public Response object(UUID id, String round, @RestForm String text) {
        var lying = desk.lay(id);
        try {
            if (text == null || text.isBlank() || text.length() > LONGEST) {
                throw new Refusal(Reason.NO_REASON_GIVEN);
            }
            object.about(new RoundRef(lying.whole().edition(), round), id, text.strip());
            return onward.after(Done.OBJECTED, "/entries/{id}/results", id);
        } catch (Refusal refusal) {
            var faults = new ShownFaults(List.of(new Shown("/text", refusal.sentence(lying.language()))));
            return Response.status(refusal.reason().status())
                    .entity(page(lying, round, text == null ? "" : text, faults))
                    .build();
        }
    }

    private TemplateInstance page(Lying lying, String at, String text, ShownFaults faults) {
        return new Results(lying, outcomes.screened(lying), outcomes.of(lying), at, text, faults)
                .setLocale(tongue.language().tag());
    }
}
