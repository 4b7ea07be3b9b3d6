package id.juara.story.dossier;

import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.identity.Role;
import id.juara.story.competition.RoundRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** All that the judge who asks has to read in a round, as one file. */
@Path("/api/v1/rounds/{edition}/{round}/assignments/mine/pile.zip")
@RolesAllowed(Role.Words.JUDGE)
public class PileResource {
    @Inject
    HandOutPile pile;

    @Inject
    Caller caller;

    @Inject
    Tongue tongue;

    /** The entries as PDFs, named by their numbers, with a folder of what each brought, beside the workbook of the marks. */
    @GET
    @Produces("application/zip")
    public Response pile(String edition, String round) {
        var ref = new RoundRef(edition, round);
        var zip = pile.all(caller.person(), caller.name().orElse(""), ref, tongue.language());
        return DossierResource.saved(edition + "-" + round + ".zip", zip);
    }
}
