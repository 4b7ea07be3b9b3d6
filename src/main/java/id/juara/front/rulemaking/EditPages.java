package id.juara.front.rulemaking;

import id.juara.front.office.Places;
import id.juara.front.rulemaking.Draft.Looked;
import id.juara.front.rulemaking.WriteRules.View;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.story.competition.EditionState;
import id.juara.story.competition.Editions;
import id.juara.story.rulebook.NextYear;
import id.juara.story.rulebook.PlacedValues;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;

/** A rule file is written as text or as a form, with each flaw beside its place; a new edition begins with the text of another. */
@Path("/office")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Words.STAFF)
public class EditPages {
    @Inject
    Places places;

    @Inject
    Editions editions;

    @Inject
    ShowDraft show;

    @Inject
    WriteRules write;

    /** @param from the edition whose rules are taken; the newest where none is named */
    @GET
    @Path("/new")
    @Transactional
    public TemplateInstance begin(@QueryParam("from") @DefaultValue("") String from) {
        return places.told(show.asText(next(from), Looked.NOT, from));
    }

    @GET
    @Path("/new/form")
    @Transactional
    public TemplateInstance beginForm(@QueryParam("from") @DefaultValue("") String from) {
        return places.told(show.asForm(next(from), Looked.NOT, from));
    }

    @POST
    @Path("/new")
    public Response create(@RestForm String text, @RestForm String act) {
        return write.on(new Draft("", 0, "", Draft.said(text)), act, View.TEXT);
    }

    @POST
    @Path("/new/form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response createByForm(MultivaluedMap<String, String> form) {
        return byForm("", form);
    }

    @GET
    @Path("/{edition}/rules/text")
    @Transactional
    public TemplateInstance text(String edition) {
        return places.told(show.asText(kept(edition), Looked.NOT, ""));
    }

    @GET
    @Path("/{edition}/rules/form")
    @Transactional
    public TemplateInstance form(String edition) {
        return places.told(show.asForm(kept(edition), Looked.NOT, ""));
    }

    /** @param version as it was seen when the text was opened; {@code seen} its text then */
    @POST
    @Path("/{edition}/rules/text")
    public Response save(
            String edition,
            @RestForm String text,
            @RestForm String seen,
            @RestForm long version,
            @RestForm String act) {
        return write.on(new Draft(edition, version, Draft.said(seen), Draft.said(text)), act, View.TEXT);
    }

    /** What was changed in the fields is exchanged in the text that came along. */
    @POST
    @Path("/{edition}/rules/form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response saveByForm(String edition, MultivaluedMap<String, String> form) {
        return byForm(edition, form);
    }

    private Response byForm(String edition, MultivaluedMap<String, String> form) {
        var seen = Draft.said(form.getFirst("seen"));
        var came = new Draft(edition, version(form.getFirst("version")), seen, Draft.said(form.getFirst("text")));
        var values = PlacedValues.of(came.text());
        var changed =
                show.form(came, values).changed(form::getFirst, show.words().all());
        var draft = new Draft(edition, came.version(), seen, values.with(changed));
        return write.on(draft, form.getFirst("act"), View.FORM);
    }

    private static long version(String said) {
        return said != null && said.matches("\\d{1,18}") ? Long.parseLong(said) : 0;
    }

    private Draft next(String from) {
        var chosen = from.isEmpty()
                ? show.sources("").stream()
                        .findFirst()
                        .map(ShowDraft.Source::id)
                        .orElse("")
                : from;
        return new Draft("", 0, "", chosen.isEmpty() ? "" : NextYear.of(editions.of(chosen).rulesText));
    }

    private Draft kept(String edition) {
        var kept = editions.of(edition);
        kept.mustBe(EditionState.DRAFT, Reason.EDITION_NOT_DRAFT);
        return new Draft(edition, kept.version, kept.rulesText, kept.rulesText);
    }
}
