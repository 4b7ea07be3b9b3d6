package id.juara.story.assignment;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.OnceOnly;
import id.juara.ground.http.Page;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.refusal.Refusal.Fault;
import id.juara.law.rules.Bilingual;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.RoundRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Relations between judges and submissions: a judge declares and sees his own, the secretary those of all. */
@Path("/api/v1/rounds/{edition}/{round}/conflicts")
public class ConflictsResource {
    private static final int LONGEST = 200;
    private static final int LONGEST_NOTE = 2000;
    private static final Bilingual RELATION = new Bilingual(
            "Sebutkan hubungannya, paling banyak 200 huruf.", "Say what the relation is, in at most 200 letters.");
    private static final Bilingual NOTE = new Bilingual("Paling banyak 2.000 huruf.", "At most 2,000 letters.");

    @Inject
    CompetitionRounds rounds;

    @Inject
    RoundJudges judges;

    @Inject
    Conflicts conflicts;

    @Inject
    DeclareConflict declare;

    @Inject
    Caller caller;

    /**
     * A conflict.
     *
     * @param judge the seat it is about, said by the secretary; a judge speaks of himself
     */
    public record Form(UUID submission, String relation, String note, UUID judge) {}

    /** Where it was kept. */
    public record Kept(UUID id) {}

    @POST
    @OnceOnly
    @RolesAllowed({Role.Words.JUDGE, Role.Words.SECRETARY})
    public Response declare(String edition, String round, Form form) {
        mustBeSound(form);
        var ref = new RoundRef(edition, round);
        var id = declare.in(
                ref,
                new DeclareConflict.Declaration(
                        whom(ref, form), form.submission(), form.relation().strip(), form.note(), caller.person()));
        return Response.status(Response.Status.CREATED).entity(new Kept(id)).build();
    }

    @GET
    @RolesAllowed({Role.Words.JUDGE, Role.Words.SECRETARY, Role.Words.STAFF, Role.Words.AUDITOR})
    public Response list(
            String edition,
            String round,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer asked,
            @Context UriInfo here) {
        var limit = Cursor.limit(asked);
        var id = rounds.at(new RoundRef(edition, round)).id;
        var seesAll = caller.is(Role.SECRETARY) || caller.is(Role.STAFF) || caller.is(Role.AUDITOR);
        var whose = seesAll ? Optional.<UUID>empty() : Optional.of(caller.person());
        return Page.of(conflicts.inRound(id, whose, Cursor.of(cursor), limit), limit, Conflicts.Declared::id)
                .answer(here);
    }

    private UUID whom(RoundRef ref, Form form) {
        if (form.judge() == null) {
            return judges.ofPerson(rounds.at(ref).id, caller.person()).person;
        }
        if (!caller.is(Role.SECRETARY)) {
            throw new Refusal(Reason.NOT_ALLOWED);
        }
        return judges.in(rounds.at(ref).id, form.judge()).person;
    }

    private static void mustBeSound(Form form) {
        if (form == null || form.submission() == null) {
            throw new Refusal(Reason.BAD_REQUEST, "/submission");
        }
        if (form.relation() == null
                || form.relation().isBlank()
                || form.relation().length() > LONGEST) {
            throw new Refusal(Reason.FORM_FLAWED, List.of(new Fault("/relation", RELATION)));
        }
        if (form.note() != null && form.note().length() > LONGEST_NOTE) {
            throw new Refusal(Reason.FORM_FLAWED, List.of(new Fault("/note", NOTE)));
        }
    }
}
