package id.juara.front.rulemaking;

import id.juara.front.office.Places;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.CreateEdition;
import id.juara.story.competition.Edition;
import id.juara.story.competition.EditionState;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.ReplaceRules;
import id.juara.story.rulebook.NextYear;
import id.juara.story.rulebook.PlacedFlaw;
import id.juara.story.rulebook.Rulebook;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;

/** A rule file is written as text, with each flaw beside its line; a new edition begins with the text of another. */
@Path("/office")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Words.STAFF)
public class EditPages {
    static final int MOST_OFFERED = 30;
    private static final int AROUND = 1;

    @Inject
    Places places;

    @Inject
    Editions editions;

    @Inject
    FrozenRules frozen;

    @Inject
    CreateEdition create;

    @Inject
    ReplaceRules replace;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /** A line near a flaw; {@code flaws} in words, none on the lines around it. */
    record Line(int number, String text, List<String> flaws) {}

    /** An edition whose rules may be taken. */
    record Source(String id, String title, boolean current) {}

    /**
     * @param edition empty while it is new
     * @param version as it was seen last
     * @param checked whether the text was looked at, so that no flaws means sound
     * @param amiss why it was not saved though it is sound; empty otherwise
     */
    @CheckedTemplate(basePath = "rulemaking")
    record Edit(
            String edition,
            String title,
            long version,
            String text,
            boolean checked,
            int flaws,
            String counted,
            List<Line> lines,
            String amiss,
            List<Source> sources)
            implements TemplateInstance {}

    /** @param from the edition whose rules are taken; the newest where none is named */
    @GET
    @Path("/new")
    @Transactional
    public TemplateInstance begin(@QueryParam("from") @DefaultValue("") String from) {
        var sources = sources(from);
        var chosen =
                from.isEmpty() ? sources.stream().findFirst().map(Source::id).orElse("") : from;
        var text = chosen.isEmpty() ? "" : NextYear.of(editions.of(chosen).rulesText);
        return places.told(page("", "", 0, text, false, "", sources(chosen)));
    }

    /** @param act {@code check} to see the flaws alone, anything else to keep the draft */
    @POST
    @Path("/new")
    public Response create(@RestForm String text, @RestForm String act) {
        var typed = said(text);
        if ("check".equals(act) || isFlawed(typed)) {
            return checked("", 0, typed);
        }
        try {
            return onward.after(Done.SAVED, "/office/{edition}/rules", create.from(typed).id);
        } catch (Refusal refusal) {
            return places.told(
                    refusal.reason().status(),
                    page("", "", 0, typed, true, refusal.sentence(tongue.language()), sources("")));
        }
    }

    @GET
    @Path("/{edition}/rules/text")
    @Transactional
    public TemplateInstance text(String edition) {
        var kept = editions.of(edition);
        kept.mustBe(EditionState.DRAFT, Reason.EDITION_NOT_DRAFT);
        return places.told(
                page(edition, places.of(edition).title(), kept.version, kept.rulesText, false, "", List.of()));
    }

    /** @param version as it was seen when the text was opened */
    @POST
    @Path("/{edition}/rules/text")
    public Response save(String edition, @RestForm String text, @RestForm long version, @RestForm String act) {
        var typed = said(text);
        if ("check".equals(act) || isFlawed(typed)) {
            return checked(edition, version, typed);
        }
        try {
            replace.of(edition, typed, version);
            return onward.after(Done.SAVED, "/office/{edition}/rules", edition);
        } catch (Refusal refusal) {
            var why = refusal.reason() == Reason.CHANGED_MEANWHILE
                    ? places.words(Rulemaking.class).changedMeanwhile()
                    : refusal.faults().stream()
                            .map(one -> one.says().in(tongue.language()))
                            .collect(Collectors.joining(" "));
            return places.told(
                    refusal.reason().status(),
                    page(
                            edition,
                            places.of(edition).title(),
                            editions.of(edition).version,
                            typed,
                            true,
                            why.isEmpty() ? refusal.sentence(tongue.language()) : why,
                            List.of()));
        }
    }

    private Response checked(String edition, long version, String text) {
        var title = edition.isEmpty() ? "" : places.of(edition).title();
        return places.told(
                isFlawed(text) ? 422 : 200,
                page(edition, title, version, text, true, "", edition.isEmpty() ? sources("") : List.of()));
    }

    private static boolean isFlawed(String text) {
        return !Rulebook.read("rules.yaml", text).flaws().isEmpty();
    }

    private Edit page(
            String edition,
            String title,
            long version,
            String text,
            boolean checked,
            String amiss,
            List<Source> sources) {
        var flaws = checked ? Rulebook.read("rules.yaml", text).flaws() : List.<PlacedFlaw>of();
        return new Edit(
                edition,
                title,
                version,
                text,
                checked,
                flaws.size(),
                places.figures().count(flaws.size()),
                lines(text, flaws),
                amiss,
                sources);
    }

    /** The lines with flaws and those next to them. */
    private List<Line> lines(String text, List<PlacedFlaw> flaws) {
        var all = text.lines().toList();
        var shown = new ArrayList<Line>();
        for (var number = 1; number <= Math.max(1, all.size()); number++) {
            var at = number;
            if (flaws.stream().anyMatch(one -> Math.abs(one.line() - at) <= AROUND)) {
                shown.add(new Line(
                        number,
                        number <= all.size() ? all.get(number - 1) : "",
                        flaws.stream()
                                .filter(one -> one.line() == at)
                                .map(one -> one.flaw().sentence(tongue.language()))
                                .toList()));
            }
        }
        return shown;
    }

    private List<Source> sources(String current) {
        return editions.listAll().stream()
                .sorted(Comparator.comparing((Edition one) -> one.opens)
                        .reversed()
                        .thenComparing(one -> one.id))
                .limit(MOST_OFFERED)
                .map(one -> new Source(
                        one.id,
                        frozen.reading(one).rules().orElseThrow().title().in(tongue.language()),
                        one.id.equals(current)))
                .toList();
    }

    private static String said(String text) {
        return text == null ? "" : text.replace("\r\n", "\n");
    }
}
