package id.juara.ground.invitation;

import id.juara.ground.http.Download;
import id.juara.ground.http.InTurn;
import id.juara.ground.http.OnceOnly;
import id.juara.ground.http.SentFile;
import id.juara.ground.identity.Role;
import id.juara.ground.invitation.AdminsForms.AdminsInvited;
import id.juara.ground.invitation.InvitationForms.Opened;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The local admins of the whole country, invited from a table. */
@Path("/api/v1/invitations/bulk")
@RolesAllowed(Role.Words.STAFF)
public class AdminsResource {
    private static final int UNPROCESSABLE = 422;

    @Inject
    InviteLocalAdmins inviteLocalAdmins;

    @Context
    UriInfo here;

    /**
     * A workbook or csv with the columns of the template; 422 with the same body where a cell is at fault.
     *
     * @param renew whether those who have an open invitation get a new code for it
     */
    @POST
    @Consumes({Download.XLSX, "text/csv", "application/octet-stream"})
    @OnceOnly
    @InTurn
    public Response invite(SentFile file, @QueryParam("dryRun") boolean dryRun, @QueryParam("renew") boolean renew) {
        var answer = inviteLocalAdmins.of(file, dryRun, renew, code -> Opened.link(code, here));
        return Response.status(answer.faults().isEmpty() ? Response.Status.OK.getStatusCode() : UNPROCESSABLE)
                .entity(answer)
                .build();
    }

    /** The empty workbook. */
    @GET
    @Path("/template.xlsx")
    public Response template() {
        return Download.xlsx("admin", AdminsWorkbook.template());
    }

    /** The answer of an invitation as a workbook: codes are told once and kept nowhere, so the asker brings them. */
    @POST
    @Path("/links.xlsx")
    @Consumes("application/json")
    public Response links(AdminsInvited answer) {
        return Download.xlsx("undangan", AdminsWorkbook.links(answer));
    }
}
