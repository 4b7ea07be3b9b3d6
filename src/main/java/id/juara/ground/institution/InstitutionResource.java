package id.juara.ground.institution;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.Page;
import id.juara.ground.http.Versions;
import id.juara.ground.identity.Role;
import id.juara.ground.institution.InstitutionPages.InstitutionDetails;
import id.juara.ground.institution.InstitutionPages.InstitutionPage;
import id.juara.ground.institution.InstitutionPages.ScoreForm;
import id.juara.ground.institution.InstitutionPages.ScorePage;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
    Institutions institutions;

    @Inject
    AccountabilityGrades scores;

    @Inject
    RecordScore recordScore;

    /** @param on a day: only those that exist on it */
    @GET
    @Authenticated
    public Response all(
            @QueryParam("cluster") Optional<String> cluster,
            @QueryParam("on") Optional<String> on,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context UriInfo here) {
        var most = Cursor.limit(limit);
        var found = institutions.after(Cursor.of(cursor).after(), cluster, on.map(InstitutionResource::day), most + 1);
        return Page.of(found, most, InstitutionPage::code).answer(here);
    }

    @GET
    @Path("/{code}")
    @Authenticated
    public InstitutionDetails one(String code) {
        var institution = institutions.mustKnow(code);
        return new InstitutionDetails(
                InstitutionPage.of(institution),
                institutions.predecessors(institution.id),
                institutions.successors(institution.id),
                scores.ofAllYears(institution.id).stream().map(ScorePage::of).toList());
    }

    /** The first score of a year asks for no version; a change of one does. */
    @PUT
    @Path("/{code}/grades/{year}")
    @RolesAllowed(Role.Words.STAFF)
    public Response grade(String code, int year, ScoreForm form) {
        var row = recordScore.of(code, year, form.score());
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
