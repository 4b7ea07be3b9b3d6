package id.juara.front.secretariat;

import id.juara.front.office.Places;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.ShownFaults.Shown;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Criterion;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.PlainWords;
import id.juara.story.preparation.Preparation;
import id.juara.story.preparation.Preparation.PracticeEntry;
import id.juara.story.preparation.PrepareRound;
import id.juara.story.preparation.ShowPreparation;
import id.juara.story.preparation.ShowPreparation.Told;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What the judges of a round are told before they mark: the day by which to be done, the pact and the practice entries, said
 * until the round opens. A form carries the fingerprint of what its writer saw, so that nobody writes over another.
 */
@Path(PreparationPages.PAGE)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF, Role.Words.AUDITOR})
public class PreparationPages {
    static final String PAGE = Wheres.PATH + "/preparation";

    private static final int UNPROCESSABLE = 422;
    private static final String SEEN = "/seen";
    private static final String DAY = "/marksBy";
    private static final String PACT = "/pact";

    @Inject
    Wheres wheres;

    @Inject
    Places places;

    @Inject
    FrozenRules frozen;

    @Inject
    ShowPreparation show;

    @Inject
    PrepareRound prepare;

    @Inject
    Caller caller;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /** One text under its heading. */
    record Part(String heading, String text) {}

    /** A practice entry with the marks that experienced judges gave it, by the titles of criteria. */
    record Practice(String id, String title, List<Part> parts, List<Part> marks, String reasons) {}

    /**
     * @param changes whether the reader may say it anew
     * @param waits whether the round is still to open
     * @param day in words; empty where none is named
     * @param pact its lines
     */
    @CheckedTemplate(basePath = "secretariat")
    record PreparationOf(
            Where where,
            boolean changes,
            boolean waits,
            String sha256,
            String day,
            List<String> pact,
            List<Practice> practice,
            TypedTexts typed,
            ShownFaults faults)
            implements TemplateInstance {}

    /** A criterion's field. */
    record Field(String pointer, String title) {}

    /**
     * @param entry the word in its address; empty for one that is to be made
     * @param parts pointers of the parts' fields
     */
    @CheckedTemplate(basePath = "secretariat")
    record PracticeOf(
            Where where,
            String entry,
            String sha256,
            List<String> parts,
            List<Field> marks,
            TypedTexts typed,
            ShownFaults faults)
            implements TemplateInstance {}

    @GET
    public TemplateInstance all(String edition, String round) {
        var where = wheres.of(edition, round);
        var told = show.in(where.place().ref());
        return places.told(page(where, told, typed(told.preparation()), ShownFaults.NONE));
    }

    /** The day and the pact; what is the same as before is kept no second time. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF})
    public Response say(String edition, String round, MultivaluedMap<String, String> form) {
        var where = wheres.of(edition, round);
        var told = show.in(where.place().ref());
        var typed = TypedTexts.of(form);
        var faults = new ArrayList<Shown>();
        var day = day(typed.at(DAY), faults);
        var pact = typed.both(PACT, words().pact(), words(), faults);
        if (!faults.isEmpty()) {
            return places.told(UNPROCESSABLE, page(where, told, typed, new ShownFaults(faults)));
        }
        try {
            keep(where, told, new Preparation(pact, day, told.preparation().practice()), typed.at(SEEN));
            return onward.after(Done.SAVED, PAGE, edition, round);
        } catch (Refusal refusal) {
            var why = ShownFaults.of(refusal, tongue.language());
            return places.told(
                    refusal.reason().status(), page(where, show.in(where.place().ref()), typed, why));
        }
    }

    @GET
    @Path("/practice")
    public Response fresh(String edition, String round) {
        var where = wheres.of(edition, round);
        return filled(where, "", new TypedPractice(TypedTexts.nothing()));
    }

    /** One more practice entry; a second click finds it kept. */
    @POST
    @Path("/practice")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF})
    public Response add(String edition, String round, MultivaluedMap<String, String> form) {
        return write(wheres.of(edition, round), "", form);
    }

    @GET
    @Path("/practice/{entry}")
    public Response one(String edition, String round, String entry) {
        var where = wheres.of(edition, round);
        var kept = show.in(where.place().ref())
                .preparation()
                .entry(entry)
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
        return filled(where, entry, TypedPractice.of(kept, tongue.language()));
    }

    @POST
    @Path("/practice/{entry}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF})
    public Response change(String edition, String round, String entry, MultivaluedMap<String, String> form) {
        return write(wheres.of(edition, round), entry, form);
    }

    /** A second click finds it gone. */
    @POST
    @Path("/practice/{entry}/removal")
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF})
    public Response remove(String edition, String round, String entry, @RestForm String seen) {
        var where = wheres.of(edition, round);
        var told = show.in(where.place().ref());
        var left = told.preparation().practice().stream()
                .filter(one -> !one.id().equals(entry))
                .toList();
        try {
            keep(where, told, with(told, left), Typed.said(seen));
            return onward.after(Done.SAVED, PAGE, edition, round);
        } catch (Refusal refusal) {
            var why = ShownFaults.of(refusal, tongue.language());
            var now = show.in(where.place().ref());
            return places.told(refusal.reason().status(), page(where, now, typed(now.preparation()), why));
        }
    }

    /** A form to fill while it counts; once the round has opened, all stands on the page before. */
    private Response filled(Where where, String entry, TypedPractice typed) {
        var told = show.in(where.place().ref());
        return where.acts() && told.waits()
                ? Response.ok(places.told(page(where, told, entry, typed, ShownFaults.NONE)))
                        .build()
                : onward.to(PAGE, where.place().edition(), where.place().round());
    }

    private Response write(Where where, String entry, MultivaluedMap<String, String> form) {
        var place = where.place();
        var told = show.in(place.ref());
        var typed = new TypedPractice(TypedTexts.of(form));
        var faults = new ArrayList<Shown>();
        var meant = typed.entry(frozen.round(place.ref()), words(), tongue.language(), faults);
        if (meant.isEmpty()) {
            return places.told(UNPROCESSABLE, page(where, told, entry, typed, new ShownFaults(faults)));
        }
        var practice = new ArrayList<>(told.preparation().practice());
        var at = at(practice, entry, meant.get());
        if (at < practice.size()) {
            practice.set(at, meant.get());
        } else {
            practice.add(meant.get());
        }
        try {
            keep(where, told, with(told, practice), typed.texts().at(SEEN));
            return onward.after(Done.SAVED, PAGE, place.edition(), place.round());
        } catch (Refusal refusal) {
            var now = show.in(place.ref());
            return places.told(refusal.reason().status(), page(where, now, entry, typed, faults(refusal)));
        }
    }

    /** Where the entry stands among those that are kept: behind them all where it is a new one. */
    private static int at(List<PracticeEntry> kept, String entry, PracticeEntry meant) {
        for (int n = 0; n < kept.size(); n++) {
            if (entry.isEmpty() ? kept.get(n).equals(meant) : kept.get(n).id().equals(entry)) {
                return n;
            }
        }
        if (entry.isEmpty()) {
            return kept.size();
        }
        throw new Refusal(Reason.NOT_FOUND);
    }

    private void keep(Where where, Told told, Preparation meant, String seen) {
        if (!meant.equals(told.preparation())) {
            prepare.in(where.place().ref(), meant, Optional.of(seen), caller.person());
        }
    }

    private static Preparation with(Told told, List<PracticeEntry> practice) {
        var before = told.preparation();
        return new Preparation(before.pact(), before.marksBy(), practice);
    }

    /** What is wrong with the whole, as the form of one entry shows it: the others are sound, since they are kept. */
    private ShownFaults faults(Refusal refusal) {
        return new ShownFaults(ShownFaults.of(refusal, tongue.language()).all().stream()
                .map(one -> new Shown(one.pointer().replaceFirst("^/practice(/\\d+)?", ""), one.says()))
                .toList());
    }

    private Optional<LocalDate> day(String typed, List<Shown> faults) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException unreadable) {
            faults.add(new Shown(DAY, words().day(), words().noDay()));
            return Optional.empty();
        }
    }

    private static TypedTexts typed(Preparation kept) {
        var typed = TypedTexts.nothing()
                .put(DAY, kept.marksBy().map(LocalDate::toString).orElse(""));
        return kept.pact().map(pact -> typed.put(PACT, pact)).orElse(typed);
    }

    private PreparationOf page(Where where, Told told, TypedTexts typed, ShownFaults faults) {
        var kept = told.preparation();
        var criteria = frozen.round(where.place().ref()).criteria();
        return new PreparationOf(
                where,
                where.acts() && told.waits(),
                told.waits(),
                told.sha256(),
                kept.marksBy()
                        .map(new PlainWords(tongue.language(), where.place().zone())::day)
                        .orElse(""),
                kept.pact()
                        .map(pact -> said(pact)
                                .lines()
                                .filter(line -> !line.isBlank())
                                .toList())
                        .orElse(List.of()),
                kept.practice().stream().map(one -> practice(one, criteria)).toList(),
                typed,
                faults);
    }

    private PracticeOf page(Where where, Told told, String entry, TypedPractice typed, ShownFaults faults) {
        return new PracticeOf(
                where,
                entry,
                told.sha256(),
                typed.parts(),
                frozen.round(where.place().ref()).criteria().stream()
                        .map(one -> new Field(TypedPractice.mark(one.id()), said(one.title())))
                        .toList(),
                typed.texts(),
                faults);
    }

    private Practice practice(PracticeEntry one, List<Criterion> criteria) {
        return new Practice(
                one.id(),
                said(one.title()),
                one.parts().stream()
                        .map(part -> new Part(said(part.heading()), said(part.text())))
                        .toList(),
                criteria.stream()
                        .filter(criterion -> one.marks().containsKey(criterion.id()))
                        .map(criterion -> new Part(
                                said(criterion.title()),
                                TypedPractice.written(one.marks().get(criterion.id()), tongue.language())))
                        .toList(),
                one.reasons().map(this::said).orElse(""));
    }

    private PreparingWords words() {
        return places.words(PreparingWords.class);
    }

    private String said(Bilingual text) {
        return text.in(tongue.language());
    }
}
