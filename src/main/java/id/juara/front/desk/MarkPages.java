package id.juara.front.desk;

import id.juara.front.desk.ShowMark.Marking;
import id.juara.front.desk.ShowMark.Typed;
import id.juara.front.desk.WorkPages.Notice;
import id.juara.front.material.BroughtShown;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Bilingual;
import id.juara.story.assignment.DeclareConflict;
import id.juara.story.assignment.DeclareConflict.Declaration;
import id.juara.story.judging.FlagAssignment;
import id.juara.story.judging.MyPile;
import id.juara.story.judging.NoteOpening;
import id.juara.story.judging.SaveScoresheet;
import id.juara.story.judging.Scoresheet.Stage;
import id.juara.story.judging.ScoresheetForm;
import id.juara.story.material.ReadMaterial;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** One assignment: read and marked on one page; saving leads to the next. */
@Path("/judging/assignments/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Words.JUDGE)
public class MarkPages {
    private static final String MARK = "mark-";
    private static final int LONGEST = 200;
    private static final int LONGEST_NOTE = 2000;
    private static final Bilingual NO_NUMBER = new Bilingual(
            "Tulis satu bilangan, misalnya 82,5; tanpa pemisah ribuan.",
            "Write one number, such as 82.5; without a thousands separator.");

    @Inject
    Places places;

    @Inject
    ShowMark showMark;

    @Inject
    NoteOpening opening;

    @Inject
    SaveScoresheet save;

    @Inject
    FlagAssignment flag;

    @Inject
    DeclareConflict declareConflict;

    @Inject
    MyPile pile;

    @Inject
    ReadMaterial material;

    @Inject
    Caller caller;

    @Inject
    Tongue tongue;

    /**
     * The entry and its marks.
     *
     * @param material what the entry has brought, where it presents
     * @param newer whether the sheet was saved elsewhere since this judge opened the page
     */
    @CheckedTemplate(basePath = "judging")
    record Mark(Marking marking, BroughtShown material, boolean newer, Notice notice) implements TemplateInstance {}

    /** Leads to the preparation first, where that is still to be done. */
    @GET
    public Response look(
            UUID id,
            @QueryParam("saved") String saved,
            @QueryParam("sent") String sent,
            @QueryParam("declared") String declared) {
        var marking = showMark.of(id, Optional.empty());
        if (marking.open() && !places.preparation(marking.place()).ready()) {
            return Response.seeOther(marking.place().at("/preparation")).build();
        }
        opening.of(caller.person(), id);
        return places.page(new Mark(marking, brought(marking), false, Notice.of(saved, sent, declared)));
    }

    /** Saves, and leads to the next; what cannot be saved is shown again as it was typed. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(UUID id, MultivaluedMap<String, String> form) {
        var typed = typed(form);
        var submit = "submit".equals(form.getFirst("then"));
        var read = new TreeMap<String, String>();
        typed.marks().forEach((criterion, mark) -> read.put(criterion, Figures.read(mark)));
        try {
            save.by(
                    caller.person(),
                    id,
                    new ScoresheetForm(read, typed.remark(), typed.note(), submit ? "submitted" : "draft"),
                    seen(form.getFirst("version")));
        } catch (Refusal refusal) {
            return again(id, typed, refusal);
        }
        flag.by(caller.person(), id, typed.revisit());
        return next(id, submit ? "sent" : "saved");
    }

    @POST
    @Path("conflict")
    public Response conflict(UUID id, @RestForm String relation, @RestForm String note) {
        var marking = showMark.of(id, Optional.empty());
        var said = relation == null || relation.isBlank() ? "konflik / conflict" : relation.strip();
        var why = note == null ? "" : note.strip();
        if (said.length() > LONGEST || why.length() > LONGEST_NOTE) {
            throw new Refusal(Reason.BAD_REQUEST, said.length() > LONGEST ? "relation" : "note");
        }
        declareConflict.in(
                marking.place().ref(),
                new Declaration(
                        caller.person(), marking.submission(), said, why.isEmpty() ? null : why, caller.person()));
        return next(id, "declared");
    }

    private Response again(UUID id, Typed typed, Refusal refusal) {
        if (refusal.reason() != Reason.FORM_FLAWED && refusal.reason() != Reason.CHANGED_MEANWHILE) {
            throw refusal;
        }
        var faults = ShowMark.faults(refusal, typed.marks(), tongue.language(), NO_NUMBER.in(tongue.language()));
        var shown = new Typed(typed.marks(), typed.remark(), typed.note(), typed.revisit(), faults);
        var marking = showMark.of(id, Optional.of(shown));
        return places.page(
                refusal.reason().status(),
                new Mark(marking, brought(marking), refusal.reason() == Reason.CHANGED_MEANWHILE, Notice.NONE));
    }

    private BroughtShown brought(Marking marking) {
        return marking.excused()
                ? BroughtShown.NOT_CALLED
                : BroughtShown.of(
                        material.of(caller.person(), marking.id()),
                        marking.submission(),
                        "/judging/assignments/" + marking.id() + "/material",
                        tongue.language());
    }

    private Response next(UUID id, String notice) {
        var done = showMark.of(id, Optional.empty());
        var stage = done.place().isReconciling() ? Stage.REVISED : Stage.FIRST;
        return pile.next(caller.person(), done.place().id(), id, stage)
                .map(next -> Response.seeOther(UriBuilder.fromPath("/judging/assignments/" + next)
                        .queryParam("lang", tongue.language().tag())
                        .queryParam(notice, done.number())
                        .build()))
                .orElseGet(() -> Response.seeOther(done.place().at("", notice, done.number())))
                .build();
    }

    private static Typed typed(MultivaluedMap<String, String> form) {
        var marks = new TreeMap<String, String>();
        form.forEach((name, values) -> {
            if (name.startsWith(MARK)) {
                marks.put(name.substring(MARK.length()), values.get(0));
            }
        });
        return new Typed(marks, said(form, "remark"), said(form, "note"), form.containsKey("revisit"), Map.of());
    }

    private static String said(MultivaluedMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }

    private static OptionalLong seen(String version) {
        return version != null && version.matches("\\d{1,18}")
                ? OptionalLong.of(Long.parseLong(version))
                : OptionalLong.empty();
    }
}
