package id.juara.story.anomaly;

import static id.juara.ground.identity.Role.Words.AUDITOR;
import static id.juara.ground.identity.Role.Words.STAFF;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.OnceOnly;
import id.juara.ground.http.Page;
import id.juara.ground.http.Versions;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.anomaly.Kind;
import id.juara.law.rules.Word;
import id.juara.story.anomaly.AnomalyCases.Wanted;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.RoundRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What looks odd in a round's marks, for staff to look into and auditors to read. */
@Path("/api/v1/rounds/{edition}/{round}/cases")
public class CaseResource {
    @Inject
    CompetitionRounds rounds;

    @Inject
    AnomalyCases cases;

    @Inject
    FindCases find;

    @Inject
    DecideCase decide;

    @Inject
    Versions versions;

    /** Looks through the marks as they are now. */
    @POST
    @OnceOnly
    @RolesAllowed(STAFF)
    public Response search(String edition, String round, @QueryParam("dryRun") boolean dryRun) {
        return Response.status(dryRun ? Response.Status.OK : Response.Status.CREATED)
                .entity(find.in(new RoundRef(edition, round), dryRun))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({STAFF, AUDITOR})
    public Response list(
            String edition,
            String round,
            @QueryParam("state") String state,
            @QueryParam("kind") String kind,
            @QueryParam("stands") boolean stands,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context UriInfo here) {
        var most = Cursor.limit(limit);
        var in = rounds.at(new RoundRef(edition, round)).id;
        var wanted = new Wanted(
                word("state", CaseState.class, state),
                word("kind", Kind.class, kind).map(Word::of),
                stands);
        var found = cases.page(in, wanted, after(Cursor.of(cursor)), most + 1);
        var names = cases.names(in, found);
        return Page.of(found, most, (AnomalyCase one) -> one.number)
                .map(one -> CasePages.told(one, names))
                .answer(here);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({STAFF, AUDITOR})
    public Response one(String edition, String round, UUID id) {
        return told(cases.of(rounds.at(new RoundRef(edition, round)).id, id));
    }

    @POST
    @Path("/{id}/take")
    @Transactional
    @RolesAllowed(STAFF)
    public Response take(String edition, String round, UUID id) {
        return told(decide.taking(new RoundRef(edition, round), id, versions.seen()));
    }

    @POST
    @Path("/{id}/decision")
    @Transactional
    @RolesAllowed(STAFF)
    public Response decide(String edition, String round, UUID id, @Valid @NotNull CaseForms.Decision form) {
        var decision = word("decision", CaseDecision.class, form.decision()).orElseThrow(); // it is not blank
        return told(decide.by(new RoundRef(edition, round), id, versions.seen(), decision, form.reason()));
    }

    private Response told(AnomalyCase one) {
        return Versions.of(CasePages.told(one, cases.names(one.round, List.of(one))), one.version);
    }

    private static int after(Cursor cursor) {
        try {
            return cursor.isBeginning() ? 0 : Integer.parseInt(cursor.after());
        } catch (NumberFormatException e) {
            throw new Refusal(Reason.BAD_REQUEST, "cursor");
        }
    }

    private static <E extends Enum<E>> Optional<E> word(String name, Class<E> kind, String word) {
        if (word == null || word.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(kind.getEnumConstants())
                .filter(one -> Word.of(one).equals(word))
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.BAD_REQUEST, name + ": " + String.join(", ", Word.all(kind)))));
    }
}
