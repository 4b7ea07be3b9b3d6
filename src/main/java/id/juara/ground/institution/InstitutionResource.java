package id.juara.ground.institution;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.Versions;
import id.juara.ground.identity.Role;
import id.juara.ground.institution.InstitutionPages.InstitutionDetails;
import id.juara.ground.institution.InstitutionPages.ScoreForm;
import id.juara.ground.institution.InstitutionPages.ScorePage;
import id.juara.ground.institution.Institutions.Sought;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Institutions, what became of them, and their accountability grades. */
@Path("/api/v1/institutions")
public class InstitutionResource {
    @Inject
    ShowInstitutions show;

    @Inject
    Versions versions;

    @Inject
    RecordScore recordScore;

    /**
     * @param find a code, or a piece of a name
     * @param province its code: those that lie in it
     * @param on a day: only those that exist on it
     */
    @GET
    @Authenticated
    public Response all(
            @QueryParam("find") @DefaultValue("") String find,
            @QueryParam("cluster") @DefaultValue("") String cluster,
            @QueryParam("province") @DefaultValue("") String province,
            @QueryParam("on") Optional<String> on,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context UriInfo here) {
        var sought = new Sought(find, cluster, province, on.map(InstitutionResource::day));
        return show.page(sought, Cursor.of(cursor), Cursor.limit(limit)).answer(here);
    }

    @GET
    @Path("/{code}")
    @Authenticated
    public InstitutionDetails one(String code) {
        return show.one(code);
    }

    /** The first score of a year asks for no version; a change of one does. */
    @PUT
    @Path("/{code}/grades/{year}")
    @RolesAllowed(Role.Words.STAFF)
    public Response grade(String code, int year, ScoreForm form) {
        var row = recordScore.of(code, year, form.score(), versions::seen);
        return Versions.of(ScorePage.of(row), row.version);
    }

    private static LocalDate day(String told) {
        try {
            return LocalDate.parse(told);
        } catch (DateTimeParseException noDay) {
            throw new Refusal(Reason.BAD_REQUEST, "on");
        }
    }
}
