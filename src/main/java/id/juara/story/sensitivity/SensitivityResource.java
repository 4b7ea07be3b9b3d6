package id.juara.story.sensitivity;

import static id.juara.ground.identity.Role.Words.AUDITOR;
import static id.juara.ground.identity.Role.Words.SIGNATORY;
import static id.juara.ground.identity.Role.Words.STAFF;

import id.juara.ground.http.OnceOnly;
import id.juara.ground.jobs.JobResource;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.RoundRef;
import id.juara.story.sensitivity.SensitivityPages.Prices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** What would be otherwise in a closed round. */
@Path("/api/v1/rounds/{edition}/{round}")
public class SensitivityResource {
    @Inject
    TryOtherRules others;

    @Inject
    Studies studies;

    /** Other rules tried: who would enter and who would leave. Not official, and on record. */
    @POST
    @Path("what-if")
    @OnceOnly
    @RolesAllowed(STAFF)
    public Response whatIf(String edition, String round, WhatIfForm form) {
        if (form == null) {
            throw new Refusal(Reason.BAD_REQUEST, "/");
        }
        return Response.ok(others.on(new RoundRef(edition, round), form)).build();
    }

    /** Weights shifted and drawn, judges left out: a job. */
    @POST
    @Path("sensitivity")
    @OnceOnly
    @RolesAllowed(STAFF)
    public Response study(String edition, String round, StudyForm form) {
        return JobResource.begun(studies.begin(new RoundRef(edition, round), form == null ? StudyForm.USUAL : form));
    }

    /** What each floor and each cap costs: who is displaced, and the points lost. */
    @GET
    @Path("shortlist/prices")
    @RolesAllowed({STAFF, SIGNATORY, AUDITOR})
    public Prices prices(String edition, String round) {
        var ref = new RoundRef(edition, round);
        return new Prices(ref.toString(), studies.prices(ref));
    }
}
