package id.juara.front.writing;

import id.juara.front.writing.ShowCards.Cards;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.institution.Units;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.Edition;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import id.juara.story.entry.EntryForm;
import id.juara.story.submission.DraftSubmission;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** All entries of a unit or of a local admin's institution, and the beginning of a new one. */
@Path("/entries")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN})
public class EntriesPages {
    @Inject
    ShowCards cards;

    @Inject
    Desk desk;

    @Inject
    Editions editions;

    @Inject
    FrozenRules frozen;

    @Inject
    Units units;

    @Inject
    DraftSubmission draft;

    @Inject
    Caller caller;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    @CheckedTemplate(basePath = "writing")
    record Entries(List<Cards> editions) implements TemplateInstance {}

    /** Something to choose from. */
    public record Choice(String id, String title) {}

    /**
     * @param units to choose from; one where the writer has but one
     * @param unit what was chosen; so too group and title
     */
    @CheckedTemplate(basePath = "writing")
    record Begin(
            String edition,
            String competition,
            Deadline deadline,
            List<Choice> units,
            List<Choice> groups,
            String unit,
            String group,
            String title,
            ShownFaults faults)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance all(@QueryParam("edition") String edition, @QueryParam("cursor") String cursor) {
        var own = desk.ownInstitution().orElseThrow(() -> new Refusal(Reason.NO_ROLE_YET));
        var shown = edition == null
                ? cards.all(own)
                : List.of(cards.in(editions.announced(edition), own, Optional.empty(), cursor));
        return new Entries(shown).setLocale(tongue.language().tag());
    }

    @GET
    @Path("/new/{edition}")
    @Transactional
    public TemplateInstance begin(String edition) {
        return form(editions.announced(edition), "", "", "", ShownFaults.NONE);
    }

    @POST
    @Path("/new/{edition}")
    public Response begun(String edition, @RestForm String unit, @RestForm String group, @RestForm String title) {
        try {
            var made = draft.by(
                    edition,
                    new EntryForm(
                            id(unit),
                            Optional.empty(),
                            group,
                            Optional.empty(),
                            title,
                            Optional.empty(),
                            List.of(),
                            Map.of()));
            return onward.after(Done.BEGUN, "/entries/{id}", made.id);
        } catch (Refusal refusal) {
            if (refusal.reason() != Reason.FORM_FLAWED) {
                throw refusal;
            }
            var faults = ShownFaults.of(refusal, tongue.language());
            var page = form(editions.announced(edition), said(unit), said(group), said(title), faults);
            return Response.status(refusal.reason().status()).entity(page).build();
        }
    }

    private TemplateInstance form(Edition edition, String unit, String group, String title, ShownFaults faults) {
        var language = tongue.language();
        var law = frozen.of(edition.id);
        var own = desk.ownInstitution().orElseThrow(() -> new Refusal(Reason.NO_ROLE_YET));
        return new Begin(
                        edition.id,
                        law.title().in(language),
                        desk.deadline(edition, own),
                        units(),
                        law.groups().stream()
                                .map(one -> new Choice(one.id(), one.title().in(language)))
                                .toList(),
                        unit,
                        group.isEmpty() && law.groups().size() == 1
                                ? law.groups().get(0).id()
                                : group,
                        title,
                        faults)
                .setLocale(language.tag());
    }

    /** The caller's own units; for a local admin all of the institution's. */
    private List<Choice> units() {
        Set<UUID> institutions = caller.institutions(Role.LOCAL_ADMIN);
        return units.list("id in ?1 or institution in ?2 order by name, id", caller.units(), institutions).stream()
                .map(one -> new Choice(one.id.toString(), one.name))
                .toList();
    }

    private static Optional<UUID> id(String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException other) {
            throw new Refusal(Reason.BAD_REQUEST, "unit");
        }
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }
}
