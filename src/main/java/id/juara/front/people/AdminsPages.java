package id.juara.front.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.juara.front.brought.BroughtFile;
import id.juara.ground.http.Download;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Role;
import id.juara.ground.invitation.AdminsForms.AdminsInvited;
import id.juara.ground.invitation.AdminsForms.InvitedAdmin;
import id.juara.ground.invitation.AdminsWorkbook;
import id.juara.ground.invitation.InvitationForms.Opened;
import id.juara.ground.invitation.InviteLocalAdmins;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.upload.Turnstile;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The local admins of the whole country, invited from a workbook: looked at first, then taken, then their links handed on. */
@Path("/people/admins")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Words.STAFF)
public class AdminsPages {
    private static final int UNPROCESSABLE = 422;

    @Inject
    InviteLocalAdmins invite;

    @Inject
    Turnstile turnstile;

    @Inject
    ObjectMapper json;

    @Inject
    Tongue tongue;

    @Context
    UriInfo here;

    /** @param refused why the file was not read */
    @CheckedTemplate(basePath = "people")
    record Admins(Optional<String> refused) implements TemplateInstance {}

    /** @param file as the form carries it */
    @CheckedTemplate(basePath = "people")
    record Looked(AdminsInvited told, String file) implements TemplateInstance {}

    /**
     * @param told those who got a code
     * @param answer as the workbook of links is made of it
     */
    @CheckedTemplate(basePath = "people")
    record Links(List<InvitedAdmin> told, int same, String answer) implements TemplateInstance {}

    @GET
    public Response upload() {
        return page(200, new Admins(Optional.empty()));
    }

    @GET
    @Path("/template.xlsx")
    @Produces(Download.XLSX)
    public Response template() {
        return Download.xlsx("admin", AdminsWorkbook.template());
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response look(@RestForm("file") FileUpload file) {
        return orAgain(() -> {
            var brought = BroughtFile.chosen(file);
            var told = read(brought, true, false);
            return page(told.faults().isEmpty() ? 200 : UNPROCESSABLE, new Looked(told, brought.carried()));
        });
    }

    /** @param renew present where those who have an open invitation get a new code too */
    @POST
    @Path("/invitations")
    public Response invite(@RestForm String file, @RestForm String renew) {
        return orAgain(() -> {
            var brought = BroughtFile.carried(file);
            var told = read(brought, false, renew != null);
            if (!told.faults().isEmpty()) {
                return page(UNPROCESSABLE, new Looked(told, brought.carried()));
            }
            var coded =
                    told.invited().stream().filter(one -> one.code() != null).toList();
            var answer = new AdminsInvited(told.rows(), told.added(), told.same(), coded, List.of());
            return page(200, new Links(coded, told.rows() - coded.size(), written(answer)));
        });
    }

    @POST
    @Path("/faults.xlsx")
    @Produces(MediaType.WILDCARD)
    public Response faults(@RestForm String file) {
        var brought = BroughtFile.carried(file);
        var told = read(brought, true, false);
        return brought.givenBack(turnstile, "admin-faults", (out, sent) -> invite.giveBack(out, sent, told.faults()));
    }

    @POST
    @Path("/links.xlsx")
    @Produces(MediaType.WILDCARD)
    public Response links(@RestForm String answer) {
        try {
            return Download.xlsx(
                    "undangan", AdminsWorkbook.links(json.readValue(Typed.said(answer), AdminsInvited.class)));
        } catch (JsonProcessingException unreadable) {
            throw new Refusal(Reason.BAD_REQUEST, "answer");
        }
    }

    private AdminsInvited read(BroughtFile brought, boolean trial, boolean renew) {
        return brought.read(turnstile, sent -> invite.of(sent, trial, renew, code -> Opened.link(code, here)));
    }

    private String written(AdminsInvited answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Response orAgain(Supplier<Response> act) {
        try {
            return act.get();
        } catch (Refusal refusal) {
            return page(refusal.reason().status(), new Admins(Optional.of(refusal.sentence(tongue.language()))));
        }
    }

    private Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page.setLocale(tongue.language().tag()))
                .build();
    }
}
