package id.juara.front.panel;

import id.juara.front.office.Places;
import id.juara.front.secretariat.Where;
import id.juara.front.secretariat.Wheres;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.spreadsheet.DecimalText;
import id.juara.story.assignment.RoundJudges;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.panel.TypeSheet;
import id.juara.story.panel.TypedSheets;
import id.juara.story.panel.TypedSheets.Item;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The secretary types in printed sheets; what was typed is not shown again, but to its panelist. */
@Path(Wheres.PATH)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF})
public class SheetPages {
    private static final String MARK = "mark-";

    @Inject
    Wheres wheres;

    @Inject
    Places places;

    @Inject
    CompetitionRounds rounds;

    @Inject
    RoundJudges judges;

    @Inject
    FrozenRules frozen;

    @Inject
    TypedSheets sheets;

    @Inject
    TypeSheet type;

    @Inject
    Caller caller;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /** A criterion with what is typed for it. */
    record Field(String id, String title, String weight, String from, String to, String value) {
        public String pointer() {
            return "/marks/" + id;
        }
    }

    @CheckedTemplate(basePath = "panel")
    record Sheets(Where where, UUID judge, List<Item> items) implements TemplateInstance {}

    @CheckedTemplate(basePath = "panel")
    record Typing(Where where, TypedSheets.Place place, List<Field> fields, String remark, ShownFaults faults)
            implements TemplateInstance {}

    @GET
    @Path("/judges/{judge}/sheets")
    public TemplateInstance all(String edition, String round, UUID judge) {
        var where = wheres.of(edition, round);
        var kept = rounds.at(where.place().ref());
        judges.in(kept.id, judge);
        return places.told(new Sheets(where, judge, sheets.pile(kept.id, judge)));
    }

    @GET
    @Path("/sheets/{assignment}")
    public TemplateInstance one(String edition, String round, UUID assignment) {
        return places.told(page(wheres.of(edition, round), assignment, Map.of(), "", ShownFaults.NONE));
    }

    @POST
    @Path("/sheets/{assignment}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response type(String edition, String round, UUID assignment, MultivaluedMap<String, String> form) {
        var where = wheres.of(edition, round);
        var typed = new TreeMap<String, String>();
        form.forEach((name, values) -> {
            if (name.startsWith(MARK)) {
                typed.put(name.substring(MARK.length()), values.get(0));
            }
        });
        var remark = Optional.ofNullable(form.getFirst("remark")).orElse("");
        var read = new TreeMap<String, String>();
        typed.forEach((criterion, mark) -> read.put(
                criterion, DecimalText.of(mark).map(BigDecimal::toPlainString).orElse(mark)));
        try {
            type.in(where.place().ref(), assignment, new TypeSheet.Form(read, remark), caller.person());
            var judge =
                    sheets.place(rounds.at(where.place().ref()).id, assignment).judge();
            return onward.after(Done.SHEET_TYPED, Wheres.PATH + "/judges/{judge}/sheets", edition, round, judge);
        } catch (Refusal refusal) {
            var faults = ShownFaults.of(refusal, tongue.language());
            return places.told(refusal.reason().status(), page(where, assignment, typed, remark, faults));
        }
    }

    private Typing page(Where where, UUID assignment, Map<String, String> typed, String remark, ShownFaults faults) {
        var law = frozen.round(where.place().ref());
        var figures = places.figures();
        var fields = law.criteria().stream()
                .map(one -> new Field(
                        one.id(),
                        one.title().in(tongue.language()),
                        figures.plain(one.weight().stripTrailingZeros().toPlainString()),
                        figures.plain(one.scale().from().stripTrailingZeros().toPlainString()),
                        figures.plain(one.scale().to().stripTrailingZeros().toPlainString()),
                        typed.getOrDefault(one.id(), "")))
                .toList();
        return new Typing(where, sheets.place(rounds.at(where.place().ref()).id, assignment), fields, remark, faults);
    }
}
