package id.juara.story.audit;

import static id.juara.ground.identity.Role.Words.AUDITOR;
import static id.juara.ground.identity.Role.Words.STAFF;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.audit.ExplainMark.Explained;
import id.juara.story.audit.FollowThing.Trail;
import id.juara.story.audit.ListHands.Hands;
import id.juara.story.audit.ListHands.Way;
import id.juara.story.audit.StandAt.Stood;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/** What whoever watches asks of the ledger, over JSON. Lists go on at the event that {@code next} names. */
@Path("/api/v1/audit")
@RolesAllowed({AUDITOR, STAFF})
public class AuditResource {
    @Inject
    FollowThing follow;

    @Inject
    ExplainMark explain;

    @Inject
    ListHands hands;

    @Inject
    StandAt stand;

    /**
     * @param about a thing as the ledger names it, or a submission's number
     * @param until a moment (RFC 3339)
     */
    @GET
    @Path("/timeline")
    public Trail timeline(
            @QueryParam("about") String about, @QueryParam("until") String until, @QueryParam("before") Long before) {
        if (about == null || about.isBlank()) {
            throw new Refusal(Reason.BAD_REQUEST, "about");
        }
        return follow.of(
                about, Optional.ofNullable(until).map(one -> moment("until", one)), Optional.ofNullable(before));
    }

    @GET
    @Path("/assignments/{id}")
    public Explained mark(UUID id) {
        return explain.of(id);
    }

    /** @param way one of {@code overrule}, {@code departure}, {@code proxy}, {@code amendment}, {@code reassignment} */
    @GET
    @Path("/editions/{edition}/hands")
    public Hands hands(String edition, @QueryParam("way") String way, @QueryParam("before") Long before) {
        var asked = Optional.ofNullable(way)
                .map(one -> Way.of(one).orElseThrow(() -> new Refusal(Reason.BAD_REQUEST, "way")));
        return hands.in(edition, asked, Optional.ofNullable(before));
    }

    /** @param at a moment (RFC 3339) */
    @GET
    @Path("/editions/{edition}/state")
    public Stood state(String edition, @QueryParam("at") String at) {
        return stand.of(edition, moment("at", at == null ? "" : at));
    }

    private static Instant moment(String name, String typed) {
        try {
            return Instant.parse(typed);
        } catch (DateTimeParseException unreadable) {
            throw new Refusal(Reason.BAD_REQUEST, name);
        }
    }
}
