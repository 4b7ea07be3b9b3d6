package id.juara.front.institutions;

import id.juara.front.office.Places;
import id.juara.ground.http.Cursor;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.institution.InstitutionPages.InstitutionPage;
import id.juara.ground.institution.InstitutionPages.Kin;
import id.juara.ground.institution.InstitutionPages.ScorePage;
import id.juara.ground.institution.Institutions.Sought;
import id.juara.ground.institution.RecordScore;
import id.juara.ground.institution.ShowInstitutions;
import id.juara.ground.refusal.Faults;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.spreadsheet.DecimalText;
import id.juara.law.rules.Cluster;
import id.juara.story.competition.PlainWords;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** Institutions looked up, and the accountability grades of one recorded. */
@Path("/institutions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR, Role.Words.SECRETARY})
public class InstitutionsPages {
    private static final int SHOWN = 100;
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @Inject
    ShowInstitutions show;

    @Inject
    RecordScore record;

    @Inject
    Places places;

    @Inject
    Caller caller;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    @Context
    UriInfo here;

    /** What may be chosen in a list of the form. */
    public record Choice(String value, String label, boolean chosen) {}

    /** {@code province} is its name; dates are days in words, empty where there is none. */
    public record Line(
            String code, String name, String cluster, String province, String zone, String from, String until) {}

    /** Whoever came before or after, from that day. */
    public record Relative(String code, String name, String on) {}

    /** @param grade its letter; empty where the score lies on a boundary */
    public record Score(int year, String score, String grade, long version) {}

    /** What the form of a score holds, as typed. */
    public record Typed(String year, String score) {}

    /** @param more the address of the next part; empty at the end */
    @CheckedTemplate(basePath = "institutions")
    record All(
            String find, List<Choice> clusters, List<Choice> provinces, boolean narrow, List<Line> lines, String more)
            implements TemplateInstance {}

    /**
     * @param people whether whoever looks may see who works there
     * @param records whether he may record a score
     */
    @CheckedTemplate(basePath = "institutions")
    record One(
            Line line,
            List<Relative> predecessors,
            List<Relative> successors,
            List<String> units,
            List<Score> scores,
            boolean people,
            boolean records,
            Typed typed,
            ShownFaults faults)
            implements TemplateInstance {}

    @GET
    public TemplateInstance all(
            @QueryParam("find") @DefaultValue("") String find,
            @QueryParam("cluster") @DefaultValue("") String cluster,
            @QueryParam("province") @DefaultValue("") String province,
            @QueryParam("cursor") String cursor) {
        var found = show.page(new Sought(find, cluster, province, Optional.empty()), Cursor.of(cursor), SHOWN);
        var names = provinces();
        return places.told(new All(
                find.strip(),
                Cluster.words().stream()
                        .map(one -> new Choice(one, words().cluster(one), one.equals(cluster)))
                        .toList(),
                names.entrySet().stream()
                        .map(one -> new Choice(
                                one.getKey(), one.getValue(), one.getKey().equals(province)))
                        .toList(),
                !(find + cluster + province).isBlank(),
                found.items().stream().map(one -> line(one, names)).toList(),
                found.next().map(next -> next.in(here)).orElse("")));
    }

    @GET
    @Path("/{code}")
    public TemplateInstance one(String code) {
        return places.told(page(code, new Typed("", ""), ShownFaults.NONE));
    }

    /** @param seen the version that stood on the page; empty for a year of which nothing was known */
    @POST
    @Path("/{code}/grades")
    @RolesAllowed(Role.Words.STAFF)
    public Response grade(String code, @RestForm String year, @RestForm String score, @RestForm String seen) {
        var typed = new Typed(year == null ? "" : year.strip(), score == null ? "" : score.strip());
        try {
            record.of(code, year(typed), score(typed), () -> version(seen));
            return onward.after(Done.SAVED, "/institutions/{code}", code);
        } catch (Refusal refusal) {
            if (refusal.reason() == Reason.NOT_FOUND) {
                throw refusal;
            }
            var faults = ShownFaults.of(refusal, tongue.language());
            return places.told(refusal.reason().status(), page(code, typed, faults));
        }
    }

    private static int year(Typed typed) {
        var sound = typed.year.matches("\\d{4}");
        new Faults()
                .must(sound, "/year", "Tulis tahun dengan empat angka.", "Write a year in four digits.")
                .refuse();
        return Integer.parseInt(typed.year);
    }

    private static BigDecimal score(Typed typed) {
        var score = DecimalText.of(typed.score);
        new Faults()
                .must(score.isPresent(), "/score", "Tulis bilangan, misalnya 82,5.", "Write a number, such as 82.5.")
                .refuse();
        return score.get();
    }

    /** Whoever saw no score of that year did not see the one that is there. */
    private static long version(String seen) {
        if (seen == null || !seen.matches("\\d{1,18}")) {
            throw new Refusal(Reason.CHANGED_MEANWHILE);
        }
        return Long.parseLong(seen);
    }

    private One page(String code, Typed typed, ShownFaults faults) {
        var told = show.one(code);
        return new One(
                line(told.institution(), provinces()),
                told.predecessors().stream().map(this::relative).toList(),
                told.successors().stream().map(this::relative).toList(),
                show.units(code),
                told.grades().stream().map(this::score).toList(),
                caller.is(Role.STAFF) || caller.is(Role.AUDITOR),
                places.isStaff(),
                typed,
                faults);
    }

    /** The names of the provinces, by code. */
    private Map<String, String> provinces() {
        var names = new LinkedHashMap<String, String>();
        show.page(new Sought("", "province", "", Optional.empty()), Cursor.of(""), Cursor.MOST)
                .items()
                .forEach(one -> names.put(one.code(), one.name()));
        return names;
    }

    private Line line(InstitutionPage one, Map<String, String> provinces) {
        return new Line(
                one.code(),
                one.name(),
                words().cluster(one.cluster()),
                one.province() == null ? "" : provinces.getOrDefault(one.province(), one.province()),
                words().zone(one.zone()),
                day(one.validFrom()),
                day(one.validUntil()));
    }

    private Relative relative(Kin one) {
        return new Relative(one.code(), one.name(), day(one.on()));
    }

    private Score score(ScorePage one) {
        return new Score(
                one.year(),
                places.figures().plain(one.score()),
                one.grade() == null ? "" : one.grade().name(),
                one.version());
    }

    private String day(LocalDate day) {
        return day == null ? "" : words().day(day);
    }

    private PlainWords words() {
        return new PlainWords(tongue.language(), JAKARTA);
    }
}
