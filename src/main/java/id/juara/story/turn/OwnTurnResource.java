package id.juara.story.turn;

import id.juara.ground.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** When and where an entry is presented, for those who present it. */
@Path("/api/v1/submissions/{id}/turns")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Words.UNIT, Role.Words.LOCAL_ADMIN})
public class OwnTurnResource {
    @Inject
    OwnTurns turns;

    /** @param round its word in the edition's rules */
    public record TurnTold(String round, Instant begins, int minutes, String venue) {}

    public record Turns(List<TurnTold> items) {}

    /** Empty where it has no turn, and where the public does not know yet who has come that far. */
    @GET
    public Turns turns(UUID id) {
        return new Turns(turns.of(id).stream()
                .map(one -> new TurnTold(one.round().round(), one.begins(), one.minutes(), one.venue()))
                .toList());
    }
}
