package id.juara.story.competition;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.OnceOnly;
import id.juara.ground.http.Page;
import id.juara.ground.http.Versions;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.proof.Seed;
import id.juara.law.rules.Rules;
import id.juara.story.competition.CompetitionPages.EditionPage;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;

/** Editions and their rules. A draft is seen by staff, signatories and auditors alone. */
@Path("/api/v1/editions")
public class EditionResource {
    static final String YAML = "text/yaml";

    @Inject
    Editions editions;

    @Inject
    FrozenRules frozen;

    @Inject
    CompetitionRounds rounds;

    @Inject
    CreateEdition createEdition;

    @Inject
    ReplaceRules replaceRules;

    @Inject
    OpenEdition openEdition;

    @Inject
    FreezeRules freezeRules;

    @Inject
    Versions versions;

    @Inject
    Caller caller;

    @Context
    UriInfo here;

    /** @param seed hexadecimal digits, of 16 bytes or more; in a rehearsal only, and there it may be left out */
    public record Opening(String seed) {}

    @POST
    @Consumes({YAML, "application/yaml"})
    @RolesAllowed(Role.Words.STAFF)
    @OnceOnly
    public Response create(String rules) {
        var kept = createEdition.from(rules);
        return Response.created(here.getAbsolutePathBuilder().path(kept.id).build())
                .tag(tag(kept))
                .entity(page(kept))
                .build();
    }

    @GET
    @Authenticated
    public Response all(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var most = Cursor.limit(limit);
        var found = editions.after(Cursor.of(cursor).after(), seesDrafts(), most + 1);
        var made = rounds.ofEach(found.stream().map(edition -> edition.id).toList());
        return Page.of(found, most, edition -> edition.id)
                .map(edition -> EditionPage.of(edition, rulesOf(edition), made.getOrDefault(edition.id, List.of())))
                .answer(here);
    }

    @GET
    @Path("/{edition}")
    @Authenticated
    public Response one(String edition) {
        var kept = seen(edition);
        return Versions.of(page(kept), kept.version);
    }

    @GET
    @Path("/{edition}/rules")
    @Produces(YAML)
    @Authenticated
    public Response rules(String edition) {
        var kept = seen(edition);
        return Response.ok(kept.rulesText, YAML + ";charset=UTF-8")
                .tag(tag(kept))
                .build();
    }

    @PUT
    @Path("/{edition}/rules")
    @Consumes({YAML, "application/yaml"})
    @RolesAllowed(Role.Words.STAFF)
    public Response replace(String edition, String rules) {
        var kept = replaceRules.of(edition, rules, versions.seen());
        return Versions.of(page(kept), kept.version);
    }

    /** Staff ask for the rules to be frozen as they stand; another person agrees. */
    @POST
    @Path("/{edition}/freeze")
    @RolesAllowed(Role.Words.STAFF)
    public Response freeze(String edition) {
        var kept = freezeRules.asking(edition);
        return Versions.of(page(kept), kept.version);
    }

    /** The second person: the rules are frozen, and the edition opens. */
    @POST
    @Path("/{edition}/freeze/approval")
    @RolesAllowed(Role.Words.SIGNATORY)
    public Response agree(String edition) {
        var kept = freezeRules.agreeing(edition);
        return Versions.of(page(kept), kept.version);
    }

    /** In one step: in a rehearsal alone, or once another person has asked for it. */
    @POST
    @Path("/{edition}/open")
    @RolesAllowed(Role.Words.STAFF)
    public Response open(String edition, Opening form) {
        var kept = openEdition.of(edition, seed(form));
        return Versions.of(page(kept), kept.version);
    }

    private static Optional<Seed> seed(Opening form) {
        try {
            return Optional.ofNullable(form).map(Opening::seed).map(Seed::ofHex);
        } catch (IllegalArgumentException unreadable) {
            throw new Refusal(Reason.BAD_REQUEST, "/seed");
        }
    }

    private Edition seen(String id) {
        return seesDrafts() ? editions.of(id) : editions.announced(id);
    }

    private boolean seesDrafts() {
        return caller.is(Role.STAFF) || caller.is(Role.SIGNATORY) || caller.is(Role.AUDITOR);
    }

    private EditionPage page(Edition kept) {
        return EditionPage.of(kept, rulesOf(kept), rounds.of(kept.id));
    }

    private Rules rulesOf(Edition kept) {
        return frozen.reading(kept).rules().orElseThrow();
    }

    private static EntityTag tag(Edition kept) {
        return new EntityTag(Long.toString(kept.version));
    }
}
