package id.juara.front.cases;

import id.juara.front.cases.Kinds.Counted;
import id.juara.front.cases.Kinds.KindSaid;
import id.juara.front.office.Place;
import id.juara.front.office.Places;
import id.juara.ground.http.Cursor;
import id.juara.ground.http.Done;
import id.juara.ground.http.Download;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Faults;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Word;
import id.juara.story.anomaly.CaseDecision;
import id.juara.story.anomaly.CaseState;
import id.juara.story.anomaly.DecideCase;
import id.juara.story.anomaly.ExportCases;
import id.juara.story.anomaly.FindCases;
import id.juara.story.anomaly.ReadCases;
import id.juara.story.anomaly.ReadCases.Wanted;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;

/** The cases of a round: searched for, listed, taken, decided. */
@Path(CasesPages.PAGE)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR})
public class CasesPages {
    static final String PAGE = "/office/{edition}/rounds/{round}/cases";

    private static final int MOST = 50;
    private static final int LONGEST = 2000;

    @Inject
    Places places;

    @Inject
    FindCases find;

    @Inject
    ReadCases read;

    @Inject
    DecideCase decide;

    @Inject
    ExportCases export;

    @Inject
    ShowCase show;

    @Inject
    Caller caller;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /**
     * @param state whose cases alone are listed, empty for all; {@code stands} whether those alone that stand out
     * @param nothing why there is nothing to search, in a sentence; empty where there is
     * @param kinds all that is looked for
     */
    @CheckedTemplate(basePath = "cases")
    record Cases(
            Place place,
            List<ShowCase.Line> cases,
            String state,
            boolean stands,
            Optional<String> more,
            boolean staff,
            String nothing,
            List<KindSaid> kinds,
            ShownFaults faults)
            implements TemplateInstance {}

    /**
     * What a search would open; nothing is kept.
     *
     * @param says all that looks odd now, in a sentence
     */
    @CheckedTemplate(basePath = "cases")
    record Preview(Place place, String says, List<Counted> kinds) implements TemplateInstance {}

    /** What was typed, to be mended. */
    record Typed(String decision, String reason) {
        static final Typed NOTHING = new Typed("", "");
    }

    /**
     * @param acts whether the reader may act on it now
     * @param places whether the reader may open the pages of judges
     * @param mine whether the reader has taken it
     */
    @CheckedTemplate(basePath = "cases")
    record CaseOf(
            Place place,
            ShowCase.Whole one,
            List<ShowCase.Choice> decisions,
            boolean acts,
            boolean places,
            boolean mine,
            Typed typed,
            ShownFaults faults)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance all(
            String edition,
            String round,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("stands") boolean stands,
            @QueryParam("cursor") String cursor) {
        return places.told(list(places.of(edition, round), state, stands, cursor, ShownFaults.NONE));
    }

    /** How many cases of each kind a search would open now. */
    @GET
    @Path("/search")
    @RolesAllowed(Role.Words.STAFF)
    public Response preview(String edition, String round) {
        var place = places.of(edition, round);
        return tried(place, () -> {
            var searched = find.in(place.ref(), true);
            return places.told(200, new Preview(place, searched.says().in(tongue.language()), show.counted(searched)));
        });
    }

    /** Searches the marks as they are now, and opens what is new. */
    @POST
    @RolesAllowed(Role.Words.STAFF)
    public Response search(String edition, String round) {
        var place = places.of(edition, round);
        return tried(place, () -> {
            find.in(place.ref(), false);
            return onward.after(Done.SEARCHED, PAGE, edition, round);
        });
    }

    private Response tried(Place place, Supplier<Response> act) {
        try {
            return act.get();
        } catch (Refusal refusal) {
            return places.told(
                    refusal.reason().status(),
                    list(place, "", false, null, ShownFaults.of(refusal, tongue.language())));
        }
    }

    @GET
    @Path("/cases.xlsx")
    @Produces(Download.XLSX)
    public Response workbook(String edition, String round) {
        return Download.xlsx(
                edition + "-" + round + "-cases",
                export.book(places.of(edition, round).ref()));
    }

    @GET
    @Path("/{id}")
    @Transactional
    public TemplateInstance one(String edition, String round, UUID id) {
        return places.told(whole(places.of(edition, round), id, Typed.NOTHING, ShownFaults.NONE));
    }

    /**
     * A second click changes nothing.
     *
     * @param version the case's, as the page showed it
     */
    @POST
    @Path("/{id}/take")
    @RolesAllowed(Role.Words.STAFF)
    public Response take(String edition, String round, UUID id, @RestForm long version) {
        var place = places.of(edition, round);
        return read.isOwner(place.ref(), id, caller.person())
                ? onward.to(PAGE + "/{id}", edition, round, id)
                : acted(place, id, Typed.NOTHING, () -> decide.taking(place.ref(), id, version));
    }

    /** @param decision a word of {@link CaseDecision} */
    @POST
    @Path("/{id}/decision")
    @RolesAllowed(Role.Words.STAFF)
    public Response decide(
            String edition,
            String round,
            UUID id,
            @RestForm long version,
            @RestForm String decision,
            @RestForm String reason) {
        var place = places.of(edition, round);
        var typed = new Typed(said(decision), said(reason));
        return acted(place, id, typed, () -> {
            var meant = Arrays.stream(CaseDecision.values())
                    .filter(one -> Word.of(one).equals(typed.decision))
                    .findFirst();
            new Faults()
                    .must(meant.isPresent(), "/decision", "Pilih satu.", "Choose one.")
                    .mustSay(typed.reason, LONGEST, "/reason")
                    .refuse();
            decide.by(place.ref(), id, version, meant.orElseThrow(), typed.reason);
        });
    }

    private Response acted(Place place, UUID id, Typed typed, Runnable act) {
        try {
            act.run();
            return onward.after(Done.SAVED, PAGE + "/{id}", place.edition(), place.round(), id);
        } catch (Refusal refusal) {
            return places.told(
                    refusal.reason().status(), whole(place, id, typed, ShownFaults.of(refusal, tongue.language())));
        }
    }

    @Transactional
    Cases list(Place place, String state, boolean stands, String cursor, ShownFaults faults) {
        var page = read.page(place.ref(), Wanted.of(state, "", stands), Cursor.of(cursor), MOST);
        return new Cases(
                place,
                page.items().stream().map(one -> show.line(place, one)).toList(),
                state,
                stands,
                page.next().map(Cursor::opaque),
                places.isStaff(),
                find.whyNot(place.ref())
                        .map(refusal -> refusal.sentence(tongue.language()))
                        .orElse(""),
                show.kinds().all(),
                faults);
    }

    @Transactional
    CaseOf whole(Place place, UUID id, Typed typed, ShownFaults faults) {
        var one = read.one(place.ref(), id);
        return new CaseOf(
                place,
                show.whole(place, one),
                show.decisions(typed.decision),
                places.isStaff() && !one.state().equals(Word.of(CaseState.DECIDED)),
                places.isStaff(),
                one.owner() != null && read.isOwner(place.ref(), id, caller.person()),
                typed,
                faults);
    }

    private static String said(String text) {
        return text == null ? "" : text.strip();
    }
}
