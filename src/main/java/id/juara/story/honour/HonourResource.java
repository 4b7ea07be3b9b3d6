package id.juara.story.honour;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.Download;
import id.juara.ground.http.InTurn;
import id.juara.ground.http.OnceOnly;
import id.juara.ground.http.Page;
import id.juara.ground.http.SentFile;
import id.juara.ground.identity.Role;
import id.juara.story.competition.Editions;
import id.juara.story.honour.Honours.Seen;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** The register of former winners and finalists. */
@Path("/api/v1/editions/{edition}/honours")
@Produces(MediaType.APPLICATION_JSON)
public class HonourResource {
    private static final int UNPROCESSABLE = 422;

    @PathParam("edition")
    String edition;

    @Inject
    Editions editions;

    @Inject
    Honours honours;

    @Inject
    ImportHonours importHonours;

    /** An honour as it is told. */
    public record Told(UUID id, int year, String level, String title, String unit, String institution, String source) {
        static Told of(Honour one) {
            return new Told(one.id, one.year, one.level, one.title, one.unit, one.institution, one.source);
        }
    }

    /** 200 with the counts; 422 with the faults, and nothing stored, where there are any. */
    @POST
    @Consumes({Download.XLSX, "text/csv"})
    @RolesAllowed(Role.Words.STAFF)
    @OnceOnly
    @InTurn
    public Response take(@QueryParam("dryRun") boolean dryRun, SentFile file) {
        var imported = importHonours.by(edition, file, dryRun);
        return Response.status(imported.sound() ? 200 : UNPROCESSABLE)
                .entity(imported)
                .build();
    }

    /** The empty workbook. */
    @GET
    @Path("template.xlsx")
    @Produces(Download.XLSX)
    @RolesAllowed(Role.Words.STAFF)
    public Response template() {
        return Download.xlsx("honours", ImportHonours.template());
    }

    /**
     * The latest years first.
     *
     * @param find a piece of a title, unit or institution
     */
    @GET
    @Transactional
    @RolesAllowed({Role.Words.STAFF, Role.Words.AUDITOR})
    public Response list(
            @QueryParam("find") @DefaultValue("") String find,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context UriInfo here) {
        editions.of(edition);
        var most = Cursor.limit(limit);
        var found = honours.sought(find, Seen.of(Cursor.of(cursor)), most + 1);
        return Page.of(found, most, (Honour one) -> Seen.of(one)).map(Told::of).answer(here);
    }
}
