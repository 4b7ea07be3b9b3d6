package id.juara.front.clerk;

import id.juara.front.office.Place;
import id.juara.front.office.Places;
import id.juara.ground.http.Cursor;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.ShownFaults.Shown;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.jobs.StartJob;
import id.juara.ground.ledger.Ledger;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.EditionState;
import id.juara.story.competition.Editions;
import id.juara.story.finding.FindingState;
import id.juara.story.finding.Findings;
import id.juara.story.finding.ScreeningOutcome;
import id.juara.story.finding.ScreeningWork;
import id.juara.story.results.Outstanding;
import id.juara.story.screening.CloseScreening;
import id.juara.story.screening.ReviewFailure;
import id.juara.story.screening.ScreeningForms.Review;
import id.juara.story.screening.ScreeningPages.Found;
import id.juara.story.screening.ScreeningPages.Row;
import id.juara.story.screening.ShowScreening;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** The screening of an edition: the conditions are run, clerks decide, staff look again at what was turned down, and close. */
@Path("/office/{edition}/screening")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR})
public class ScreeningDeskPages {
    private static final String PAGE = "/office/{edition}/screening";
    private static final int SHOWN = 50;
    private static final int LONGEST = 2000;

    @Inject
    Places places;

    @Inject
    Editions editions;

    @Inject
    Outstanding outstanding;

    @Inject
    Findings findings;

    @Inject
    ShowScreening show;

    @Inject
    ReviewFailure review;

    @Inject
    CloseScreening close;

    @Inject
    StartJob start;

    @Inject
    Ledger ledger;

    @Inject
    Caller caller;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /** Something that was found, in words; {@code down} where it turns the entry down. */
    record Finding(String condition, String says, FindingState state, String why, String note, boolean down) {}

    /** An entry that was turned down. */
    record Failed(UUID id, String number, String title, String institution, List<Finding> findings) {
        public String getAt() {
            return "/reason-" + id;
        }
    }

    /**
     * @param ready whether the window is closed, so that the conditions may run
     * @param fresh whether they ran over all there is
     * @param inHand whether whoever looks has a finding in hand
     * @param more the cursor of the next part; empty at the end
     */
    @CheckedTemplate(basePath = "clerk")
    record Screening(
            Place place,
            boolean ready,
            boolean fresh,
            boolean closed,
            String waiting,
            boolean inHand,
            List<Failed> failed,
            String more,
            boolean noneWaiting,
            boolean staff,
            ShownFaults faults)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance screening(String edition, @QueryParam("cursor") String cursor) {
        return places.told(page(edition, cursor, ShownFaults.NONE));
    }

    /** Begins a job. */
    @POST
    @Path("/run")
    @RolesAllowed(Role.Words.STAFF)
    public Response run(String edition) {
        var job = start.of(
                ScreeningWork.KIND, Map.of("edition", places.of(edition).edition(), "dryRun", "false"));
        return onward.to("/jobs/{id}", job.id);
    }

    /** @param confirm present where the refusal is confirmed, absent where it is decided otherwise */
    @POST
    @Path("/{submission}/review")
    @RolesAllowed(Role.Words.STAFF)
    public Response review(
            String edition,
            UUID submission,
            @RestForm String condition,
            @RestForm String reason,
            @RestForm String confirm) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST || condition == null) {
            var fault =
                    new Shown("/reason-" + submission, places.words(Clerk.class).reasonNeeded());
            return places.told(422, page(edition, null, new ShownFaults(List.of(fault))));
        }
        return acted(edition, () -> review.by(submission, new Review(condition, reason.strip()), confirm != null));
    }

    /** Answers once the closing stands in the ledger's tree. */
    @POST
    @Path("/close")
    @RolesAllowed(Role.Words.STAFF)
    public Response close(String edition) {
        return acted(edition, () -> ledger.settle(close.by(edition).receipt()));
    }

    private Response acted(String edition, Runnable act) {
        try {
            act.run();
            return onward.after(Done.SAVED, PAGE, edition);
        } catch (Refusal refusal) {
            return places.told(
                    refusal.reason().status(), page(edition, null, ShownFaults.of(refusal, tongue.language())));
        }
    }

    @Transactional
    Screening page(String edition, String cursor, ShownFaults faults) {
        var place = places.of(edition);
        var before = outstanding.before(List.of(edition)).get(edition);
        var failed = show.page(edition, Optional.of(ScreeningOutcome.FAILED), Cursor.of(cursor), SHOWN);
        return new Screening(
                place,
                editions.of(edition).state == EditionState.CLOSED,
                before.screened(),
                before.closed(),
                places.figures().count(before.asked()),
                places.isStaff() && findings.inHand(edition, caller.person()).isPresent(),
                failed.items().stream().map(this::failed).toList(),
                failed.next().map(Cursor::opaque).orElse(""),
                before.asked() == 0,
                places.isStaff(),
                faults);
    }

    private Failed failed(Row row) {
        return new Failed(
                row.submission(),
                row.number(),
                row.title(),
                row.institution().name(),
                row.findings().stream().map(this::finding).toList());
    }

    private Finding finding(Found one) {
        var language = tongue.language();
        return new Finding(
                one.condition(),
                one.says().in(language),
                one.state(),
                one.reason().map(why -> why.in(language)).orElse(""),
                one.note().orElse(""),
                one.state().turnsDown());
    }
}
