package id.juara.story.wave;

import id.juara.ground.http.OnceOnly;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.CompetitionRound;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RoundState;
import id.juara.story.wave.WavePages.Next;
import id.juara.story.wave.WavePages.PlanTold;
import id.juara.story.wave.WavePages.PlannedTold;
import id.juara.story.wave.WavePages.Told;
import id.juara.story.wave.WavePages.WaveRead;
import id.juara.story.wave.WavePages.WaveTold;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Waves of extra readings: looked at, planned, opened, closed. What is near the line is nobody's business but staff's. */
@Path("/api/v1/rounds/{edition}/{round}/waves")
public class WavesResource {
    @Inject
    CompetitionRounds rounds;

    @Inject
    Waves waves;

    @Inject
    OpenWave open;

    @Inject
    CloseWave close;

    @GET
    @RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR})
    @Transactional
    public Told all(String edition, String round) {
        var ref = new RoundRef(edition, round);
        var at = rounds.at(ref);
        var kept = waves.of(at.id);
        return WavePages.told(ref.toString(), kept, waves.running(at.id), next(at, kept));
    }

    @GET
    @Path("{number}")
    @RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR})
    @Transactional
    public WaveRead one(String edition, String round, int number) {
        var at = rounds.at(new RoundRef(edition, round));
        var wave = waves.of(at.id).stream()
                .filter(one -> one.number == number)
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
        return new WaveRead(
                WaveTold.of(wave, wave.runs() ? Optional.of(waves.running(at.id)) : Optional.empty()),
                waves.readings(at.id, number).stream().map(PlannedTold::of).toList());
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
                .entity(PlanTold.of(plan))
                .build();
    }

    /** Closes the readings under way: the rules' own, or the wave that runs. */
    @POST
    @Path("close")
    @RolesAllowed(Role.Words.STAFF)
    public WaveTold close(String edition, String round) {
        return WaveTold.of(close.in(new RoundRef(edition, round)), Optional.empty());
    }

    private static Next next(CompetitionRound round, List<Wave> kept) {
        if (!kept.isEmpty() && kept.get(kept.size() - 1).runs() && round.state != RoundState.WAITING) {
            return new Next("close", WaveSentences.CLOSE_WHAT_RUNS);
        }
        if (round.state != RoundState.OPEN) {
            return new Next("end", WaveSentences.ROUND_OVER);
        }
        if (kept.isEmpty()) {
            return new Next("close", WaveSentences.CLOSE_WHAT_RUNS);
        }
        return StopRule.of(kept)
                .map(stop ->
                        new Next(stop.reason() == Reason.WAVE_GAIN_TOO_SMALL ? "ask" : "end", WavePages.sentence(stop)))
                .orElse(new Next("open", WaveSentences.OPEN_NEXT));
    }
}
