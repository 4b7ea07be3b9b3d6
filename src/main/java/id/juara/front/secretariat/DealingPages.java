package id.juara.front.secretariat;

import id.juara.front.chart.Figures;
import id.juara.front.office.Places;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.assignment.DealReadings;
import id.juara.story.assignment.Dealt;
import id.juara.story.competition.RoundRef;
import id.juara.story.secretariat.ShowBoard;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** Readings are dealt: looked at first, then kept. */
@Path(Wheres.PATH + "/dealing")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF})
public class DealingPages {
    @Inject
    Wheres wheres;

    @Inject
    Places places;

    @Inject
    DealReadings deal;

    @Inject
    ShowBoard board;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /** What is dealt. */
    enum How {
        FIRST,
        REPAIR,
        REDO;

        static How of(String word) {
            return List.of(values()).stream()
                    .filter(one -> one.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(Reason.BAD_REQUEST, "how"));
        }

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * @param dealt absent where it was refused
     * @param mayDeal whether it may be kept: a whole dealing only where nothing is in the way
     */
    @CheckedTemplate(basePath = "secretariat")
    record Dealing(
            Where where, How how, Optional<DealtShown> dealt, boolean mayDeal, Figures figures, ShownFaults faults)
            implements TemplateInstance {}

    /** What would be dealt now; nothing is kept. */
    @GET
    public Response preview(String edition, String round, @QueryParam("how") @DefaultValue("first") String how) {
        var asked = How.of(how);
        var where = wheres.of(edition, round);
        try {
            var dealt = deal(asked, where.place().ref(), true);
            return Response.ok(places.told(page(where, asked, dealt))).build();
        } catch (Refusal refusal) {
            return refused(where, asked, refusal);
        }
    }

    @POST
    public Response deal(String edition, String round, @RestForm String how) {
        var asked = How.of(how);
        var where = wheres.of(edition, round);
        try {
            deal(asked, where.place().ref(), false);
            return onward.after(Done.DEALT, Wheres.PATH, edition, round);
        } catch (Refusal refusal) {
            return refused(where, asked, refusal);
        }
    }

    private Dealt deal(How how, RoundRef ref, boolean dryRun) {
        return switch (how) {
            case FIRST -> deal.first(ref, dryRun);
            case REPAIR -> deal.repair(ref, dryRun);
            case REDO -> deal.redo(ref, dryRun);
        };
    }

    private Dealing page(Where where, How how, Dealt dealt) {
        var shown = DealtShown.of(
                dealt,
                board.of(where.place().ref()).seats(),
                board.numbers(where.place().ref(), dealt),
                places.figures());
        var mayDeal =
                shown.readings() > 0 && (how == How.REPAIR || shown.blocked().isEmpty());
        return new Dealing(where, how, Optional.of(shown), mayDeal, places.figures(), ShownFaults.NONE);
    }

    private Response refused(Where where, How how, Refusal refusal) {
        var faults = ShownFaults.of(refusal, tongue.language());
        return places.told(
                refusal.reason().status(), new Dealing(where, how, Optional.empty(), false, places.figures(), faults));
    }
}
