package id.juara.front.writing;

import id.juara.front.writing.Desk.Lying;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Bilingual;
import id.juara.story.competition.PlainWords;
import id.juara.story.entry.EntryForm;
import id.juara.story.submission.ChangeSubmission;
import id.juara.story.submission.ShowHistory;
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
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/** One entry: what there is to do in it, what it is about, and where it has been. */
@Path("/entries/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN})
public class EntryPages {
    private static final int GOALS = 17;

    @Inject
    Desk desk;

    @Inject
    TaskList tasks;

    @Inject
    TurnsShown turns;

    @Inject
    MaterialTasks material;

    @Inject
    ShowHistory history;

    @Inject
    ShowOutcomes outcomes;

    @Inject
    ChangeSubmission change;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    @CheckedTemplate(basePath = "writing")
    record Tasks(Lying lying, TaskList.Tasks tasks, List<TurnsShown.Turn> turns, List<MaterialTasks.Task> material)
            implements TemplateInstance {}

    /** A goal and whether it is chosen. */
    public record Goal(int number, boolean chosen) {}

    /** What the form about the innovation holds, as typed. */
    public record About(
            String title,
            String group,
            String category,
            String startedOn,
            String ref,
            List<Goal> goals,
            long version) {}

    @CheckedTemplate(basePath = "writing")
    record Facts(Lying lying, About about, String oldest, ShownFaults faults) implements TemplateInstance {}

    /** A step of the entry's way; {@code detail} is empty where its kind says all. */
    public record Step(String kind, String moment, String detail) {}

    @CheckedTemplate(basePath = "writing")
    record History(Lying lying, List<Step> steps) implements TemplateInstance {}

    @GET
    public TemplateInstance tasks(UUID id) {
        var lying = desk.lay(id);
        return told(new Tasks(lying, tasks.of(lying), turns.of(lying), material.of(lying)));
    }

    @GET
    @Path("/about")
    public TemplateInstance about(UUID id) {
        var lying = desk.lay(id);
        var entry = lying.entry();
        return facts(
                lying,
                new About(
                        entry.title(),
                        entry.group(),
                        entry.category().orElse(""),
                        entry.startedOn().map(LocalDate::toString).orElse(""),
                        lying.whole().ref().orElse(""),
                        goals(entry.goals()),
                        lying.whole().version()),
                ShownFaults.NONE);
    }

    @POST
    @Path("/about")
    public Response changed(
            UUID id,
            @RestForm String title,
            @RestForm String group,
            @RestForm String category,
            @RestForm String startedOn,
            @RestForm String ref,
            @RestForm List<Integer> goals,
            @RestForm long version) {
        var lying = desk.lay(id);
        var chosen = goals == null ? List.<Integer>of() : goals;
        try {
            change.by(
                    id,
                    version,
                    new EntryForm(
                            Optional.empty(),
                            Optional.ofNullable(ref),
                            group == null ? lying.entry().group() : group,
                            Optional.ofNullable(category),
                            title,
                            day(startedOn),
                            chosen,
                            answersFor(lying, group)));
            return onward.after(Done.SAVED, "/entries/{id}", id);
        } catch (Refusal refusal) {
            var kept = new About(
                    said(title),
                    said(group),
                    said(category),
                    said(startedOn),
                    said(ref),
                    goals(chosen),
                    desk.lay(id).whole().version());
            return switch (refusal.reason()) {
                case FORM_FLAWED, CHANGED_MEANWHILE, REF_TAKEN ->
                    Response.status(refusal.reason().status())
                            .entity(facts(lying, kept, ShownFaults.of(refusal, lying.language())))
                            .build();
                default -> throw refusal;
            };
        }
    }

    @GET
    @Path("/history")
    public TemplateInstance history(UUID id) {
        var lying = desk.lay(id);
        var words = words(lying);
        var announced = outcomes.announced(lying).stream()
                .map(one -> new Step("ListAnnounced", words.moment(one.at()), one.title()));
        var own = history.of(id).stream().map(one -> new Step(one.kind(), words.moment(one.at()), ""));
        return told(new History(lying, Stream.concat(announced, own).toList()));
    }

    /** Answers to questions that the chosen group does not ask are laid aside, since it could not be stored with them. */
    private static Map<String, String> answersFor(Lying lying, String group) {
        var answers = new LinkedHashMap<>(lying.entry().answers());
        var asked = lying.law().questionsOf(group == null ? lying.entry().group() : group).stream()
                .map(one -> one.id())
                .toList();
        answers.keySet().retainAll(asked);
        return answers;
    }

    private TemplateInstance facts(Lying lying, About about, ShownFaults faults) {
        var words = words(lying);
        return told(new Facts(
                lying, about, words.day(LocalDate.ofInstant(tasks.ageCountedAt(lying), zone(lying))), faults));
    }

    private static List<Goal> goals(List<Integer> chosen) {
        return IntStream.rangeClosed(1, GOALS)
                .mapToObj(number -> new Goal(number, chosen.contains(number)))
                .toList();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException unreadable) {
            throw new Refusal(
                    Reason.FORM_FLAWED,
                    List.of(new Refusal.Fault(
                            "/startedOn",
                            new Bilingual("tuliskan tanggal seperti 2024-02-29", "write a day as 2024-02-29"))));
        }
    }

    private static PlainWords words(Lying lying) {
        return new PlainWords(lying.language(), zone(lying));
    }

    private static ZoneId zone(Lying lying) {
        return lying.law().calendar().zone();
    }

    private TemplateInstance told(TemplateInstance page) {
        return page.setLocale(tongue.language().tag());
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }
}
