package id.juara.story.wave;

import id.juara.ground.http.OnceOnly;
import id.juara.ground.identity.Role;
import id.juara.story.competition.RoundRef;
import id.juara.story.wave.WavePages.Told;
import id.juara.story.wave.WavePages.WaveRead;
import id.juara.story.wave.WavePages.WaveTold;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** Waves of extra readings: looked at, planned, opened, closed. What is near the line is nobody's business but staff's. */
@Path("/api/v1/rounds/{edition}/{round}/waves")
public class WavesResource {
    @Inject
    ShowWaves show;

    @Inject
    OpenWave open;

    @Inject
    CloseWave close;

    @GET
    @RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR})
    public Told all(String edition, String round) {
        return show.all(new RoundRef(edition, round));
    }

    @GET
    @Path("{number}")
    @RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR})
    public WaveRead one(String edition, String round, int number) {
        return show.one(new RoundRef(edition, round), number);
    }

    /** Opens the next wave; a dry run answers with its plan and keeps nothing. */
    @POST
    @OnceOnly
    @RolesAllowed(Role.Words.STAFF)
    public Response open(String edition, String round, @QueryParam("dryRun") boolean dryRun, WaveForm form) {
        var ref = new RoundRef(edition, round);
        var asked = form == null ? WaveForm.NOTHING_SAID : form;
        var plan = dryRun ? open.preview(ref, asked) : open.by(ref, asked);
        return Response.status(dryRun ? Response.Status.OK : Response.Status.CREATED)
                .entity(plan)
                .build();
    }

    /** Closes the readings under way: the rules' own, or the wave that runs. */
    @POST
    @Path("close")
    @RolesAllowed(Role.Words.STAFF)
    public WaveTold close(String edition, String round) {
        return close.in(new RoundRef(edition, round));
    }
}
