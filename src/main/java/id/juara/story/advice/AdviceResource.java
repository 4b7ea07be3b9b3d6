package id.juara.story.advice;

import static id.juara.ground.identity.Role.Words.AUDITOR;
import static id.juara.ground.identity.Role.Words.SECRETARY;
import static id.juara.ground.identity.Role.Words.SIGNATORY;
import static id.juara.ground.identity.Role.Words.STAFF;

import id.juara.story.competition.RoundRef;
import id.juara.story.round.SecretarySight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What staff are advised of a closed round; judges and the public never. */
@Path("/api/v1/rounds/{edition}/{round}")
@RolesAllowed({STAFF, SIGNATORY, AUDITOR, SECRETARY})
public class AdviceResource {
    @Inject
    SecretarySight sight;

    @Inject
    AdviseRound advise;

    @Inject
    ExplainPlace explain;

    @Inject
    MeasureReliability measure;

    /** The official points and those of another method side by side, the gate, and how sure the line is. */
    @GET
    @Path("/advice")
    public AdvicePages.Told advice(String edition, String round, @QueryParam("method") String method) {
        var ref = new RoundRef(edition, round);
        sight.mustReachRanking(ref);
        return TellAdvice.of(ref, advise.of(ref, method));
    }

    /** From each mark of a submission to its place, in words and arithmetic. */
    @GET
    @Path("/explanations/{submission}")
    public ExplanationPages.Told explanation(
            String edition, String round, UUID submission, @QueryParam("method") String method) {
        var ref = new RoundRef(edition, round);
        sight.mustReachRanking(ref);
        return explain.of(ref, submission, method);
    }

    /** How far the judges of a round agree, and how far its points can be relied on. */
    @GET
    @Path("/reliability")
    public ReliabilityPages.Told reliability(String edition, String round) {
        var ref = new RoundRef(edition, round);
        sight.mustReachRanking(ref);
        return measure.of(ref);
    }
}
