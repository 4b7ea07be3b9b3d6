package id.juara.story.material;

import id.juara.ground.http.OnceOnly;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.attachment.Download;
import id.juara.story.competition.RoundRef;
import id.juara.story.material.Materials.Brought;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is called for in a round, and who has brought what. */
@Path("/api/v1/rounds/{edition}/{round}/material")
@RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF, Role.Words.AUDITOR})
public class RoundMaterialResource {
    @Inject
    CallForMaterial call;

    @Inject
    ReadMaterial read;

    @Inject
    RemindPresenters remind;

    @Inject
    Download download;

    @Inject
    Caller caller;

    /** What is taken, until when. */
    public record CallTold(Instant until, List<String> types, long mostBytes, int most) {
        static CallTold of(MaterialCall call) {
            return new CallTold(call.until(), call.types().stream().sorted().toList(), call.mostBytes(), call.most());
        }
    }

    /** @param items every entry of the round, by number; without files where it has brought nothing */
    public record MaterialTold(CallTold call, List<Brought> items) {}

    public record Reminded(List<UUID> submissions) {}

    /** Refuses a round where nothing is called for. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public MaterialTold told(String edition, String round) {
        var called = read.in(new RoundRef(edition, round)).orElseThrow(() -> new Refusal(Reason.NO_MATERIAL_CALLED));
        return new MaterialTold(CallTold.of(called.call()), called.entries());
    }

    @PUT
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF})
    public CallTold call(String edition, String round, CallForMaterial.Form form) {
        if (form == null) {
            throw new Refusal(Reason.BAD_REQUEST, "/");
        }
        return CallTold.of(call.in(new RoundRef(edition, round), form, caller.person()));
    }

    /** Reminds the sides of all entries that have brought nothing; answers with these entries. */
    @POST
    @Path("reminders")
    @OnceOnly
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Words.SECRETARY, Role.Words.STAFF})
    public Response remind(String edition, String round) {
        return Response.status(Response.Status.CREATED)
                .entity(new Reminded(remind.in(new RoundRef(edition, round))))
                .build();
    }

    @GET
    @Path("{submission}/{file}")
    @Produces(MediaType.WILDCARD)
    public Response file(String edition, String round, UUID submission, UUID file) {
        return download.of(read.file(new RoundRef(edition, round), submission, file));
    }
}
